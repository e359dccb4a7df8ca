package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class WorkspacePageIT {
  private final TestSlack slack = TestSlack.open();
  private final ScriptedBot bot = new ScriptedBot(slack);
  private final Browser browser = Browser.start();

  @BeforeEach
  void open() {
    browser.size(1280, 800);
    browser.open(slack.slack.page() + "#tanaka/C0ASKBPO");
    browser.see("#sidebar [data-channel='C0ASKBPO'].current");
  }

  @AfterEach
  void close() {
    browser.close();
    bot.close();
    slack.close();
  }

  private void conversation() {
    slack.act(
        quick(
            "james",
            "#ask-bpo",
            "Good morning! Has anybody booked the *Sakura* review for `W48`?"));
    slack.act(quick("sato", "#ask-bpo", "金曜の10時で押さえました :+1:"));
    slack.act(quick("sato", "#ask-bpo", "> 議題は前回の宿題から\n資料は木曜までに置いてください"));
  }

  private static String quick(String user, String channel, String text) {
    return """
    {"user":"%s","type":"message","channel":"%s","text":"%s","expect":0,"wait":"PT1S"}
    """
        .formatted(user, channel, text.replace("\n", "\\n"));
  }

  @Test
  void aMentionIsAnsweredInItsThread() {
    conversation();
    browser.type("#composer", "@nez");
    browser.click("#completions [data-completion='@nezuku']");
    browser.type("#composer", "領収書をなくしました", Keys.ENTER);
    browser.seeText("#messages .message", "領収書をなくしました");
    browser.click("#messages .replies");
    browser.seeText("#thread-messages", "紛失届");
    browser.screenshot("thread");
    browser.click("#thread-messages [data-action-id='ask']");
    browser.seeText("#confirm", "担当者に聞きますか？");
    browser.screenshot("confirm");
    browser.click("#confirm-yes");
    browser.seeText("#thread-messages .ephemeral", "押されたのは");
    browser.screenshot("ephemeral");
  }

  @Test
  void aCommandOpensAModalThatChecksAndPushes() {
    conversation();
    browser.type("#composer", "/bpo");
    browser.seeText("#completions", "FAQに質問する");
    browser.screenshot("completion");
    browser.type("#composer", "-faq 領収書", Keys.ENTER);
    browser.seeText("#modal-title", "FAQに質問");
    browser.click("#modal-submit");
    browser.seeText("[data-block-id='amount'] .error", "入力してください");
    browser.type("#modal [data-action-id='amount']", "5");
    browser.click("#modal-submit");
    browser.seeText("[data-block-id='amount'] .error", "7と入力");
    browser.screenshot("modal");
    browser.see("#modal [data-action-id='amount']").clear();
    browser.type("#modal [data-action-id='amount']", "7");
    browser.click("#modal-submit");
    browser.seeText("#modal-title", "確認");
    browser.screenshot("modal-pushed");
    browser.click("#modal-close");
    browser.seeText("#modal-title", "FAQに質問");
    browser.click("#modal-x");
    browser.gone("#modal");
  }

  @Test
  void theHomeTabIsPublishedWhenItIsOpened() {
    browser.click("#sidebar [data-channel='app']");
    browser.seeText(".home", "今日の約束");
    browser.screenshot("home");
    browser.click("#head [data-channel='app:messages']");
    browser.see("#composer");
  }

  @Test
  void chartsAndTablesAreDrawn() {
    slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "週次", "blocks", Samples.SUMMARY);
    browser.see("[data-chart='pie'] svg");
    browser.see("[data-chart='line'] svg");
    browser.seeText("table", "96.2%");
    browser.size(1280, 1900);
    browser.screenshot("blocks");
  }

  @Test
  void anybodyCanBeAnybody() {
    browser.click("#person");
    browser.see("#people [data-person='kobayashi']");
    browser.screenshot("people");
    browser.click("#people [data-person='kobayashi']");
    browser.see("#person[data-user='kobayashi']");
    browser.see("#sidebar [data-channel='C0PARTNERS']");
    browser.gone("#sidebar [data-channel='C0ASKBPO']");
    browser.click("#sidebar [data-channel='C0PARTNERS']");
    browser.screenshot("partner");
    browser.click("#person");
    browser.click("#people [data-person='james']");
    browser.seeText("#sidebar h2", "Channels");
    browser.screenshot("english");
  }

  @Test
  void theClockIsTurnedForward() {
    browser.click("#clock");
    browser.screenshot("clock");
    browser.click("#next-monday");
    browser.seeText("#clock", "11月30日");
    assertThat(slack.slack.clock().instant()).isEqualTo("2026-11-30T00:00:00Z");
  }

  @Test
  void theBotIsInvitedWhereItIsMissing() {
    browser.click("#sidebar [data-channel='C0GENERAL']");
    browser.click("#invite");
    browser.gone("#invite");
    browser.seeText("#messages", "has joined the channel");
  }

  @Test
  void nothingThatPeopleOrBotsWriteRunsAsScript() {
    String evil =
        "<script>document.title='owned'</script><img src=x onerror=document.title='owned'>";
    slack.act(quick("tanaka", "#ask-bpo", evil));
    String blocks =
        """
        [{"type":"section","text":{"type":"mrkdwn","text":"%s <javascript:alert(1)|click>"}},
         {"type":"header","text":{"type":"plain_text","text":"%s"}},
         {"type":"markdown","text":"%s [x](javascript:alert(1))"},
         {"type":"image","image_url":"javascript:alert(1)","alt_text":"%s"},
         {"type":"actions","elements":[{"type":"button","action_id":"\\"><script>","text":{"type":"plain_text","text":"%s"},"url":"javascript:alert(1)"}]}]
        """
            .formatted(evil, evil, evil, evil, evil.substring(0, 40));
    slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", evil, "blocks", blocks);
    browser.seeText("#messages .block-header", "<script>");
    assertThat(
            browser.run(
                "return document.querySelectorAll('#messages script, #messages img').length"))
        .isEqualTo(0L);
    assertThat(
            browser.run(
                "return [...document.links].filter(a => !a.href.startsWith('http')).length"))
        .isEqualTo(0L);
    assertThat(browser.run("return document.title")).isNotEqualTo("owned");
  }

  @Test
  void aCommandTypedBeforeTheSuggestionsComeIsSentAsItWasTyped() {
    holdBack("completions");
    browser.type("#composer", "/bpo-faq 領収書");
    letThrough();
    browser.type("#composer", Keys.ENTER);
    browser.seeText("#modal-title", "FAQに質問");
    assertThat(browser.see("#composer").getDomProperty("value")).isEmpty();
  }

  @Test
  void aMessageTypedBeforeTheChannelIsLoadedGoesToThatChannel() {
    holdBack("screen");
    browser.run("location.hash = '#tanaka/C0GENERAL'");
    browser.type("#composer", "おはようございます", Keys.ENTER);
    letThrough();
    browser.see("#sidebar [data-channel='C0GENERAL'].current");
    browser.seeText("#messages .message", "おはようございます");
  }

  /** A slow network: what the page asks for there comes when the test lets it through. */
  private void holdBack(String what) {
    browser.run(
        """
        const quick = window.fetch;
        window.held = [];
        window.fetch = (url, more) => !window.held || !url.includes('%s') ? quick(url, more)
          : new Promise(arrive => window.held.push(async () => {
              const body = await (await quick(url, more)).json();
              arrive({ json: async () => body });
            }));
        """
            .formatted(what));
  }

  private void letThrough() {
    browser.run(
        """
        const held = window.held;
        window.held = null;
        return Promise.all(held.map(go => go())).then(() => new Promise(r => setTimeout(r, 0)));
        """);
  }

  @Test
  void whatCouldNotBeSentIsStillThere() {
    browser.run("window.fetch = () => Promise.reject(new TypeError('offline'))");
    browser.type("#composer", "領収書をなくしました", Keys.ENTER);
    browser.see("#toast");
    assertThat(browser.see("#composer").getDomProperty("value")).isEqualTo("領収書をなくしました");
  }

  @Test
  void aTypedLineIsNotSentWhileAnInputMethodComposes() {
    browser.type("#composer", "りょうしゅうしょ");
    browser.run(
        "document.getElementById('composer').dispatchEvent(new KeyboardEvent('keydown',"
            + " {key: 'Enter', isComposing: true, bubbles: true}))");
    assertThat(browser.see("#composer").getDomProperty("value")).isEqualTo("りょうしゅうしょ");
    browser.type("#composer", Keys.ENTER);
    browser.seeText("#messages", "りょうしゅうしょ");
  }

  @Test
  void itWorksOnAPhoneAndBreaksNoPolicy() {
    conversation();
    browser.size(400, 800);
    browser.seeText("#messages", "議題");
    browser.settle("#sidebar");
    browser.screenshot("phone");
    browser.click("#menu");
    browser.click("#sidebar [data-channel='C0BPOTALK']");
    browser.see("#main");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.see("#composer").findElement(By.xpath("..")).isDisplayed()).isTrue();
  }
}
