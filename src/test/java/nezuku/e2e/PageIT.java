package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nezuku.workspace.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The real bot, seen on the page as a stranger sees it. Screenshots stay in target/screenshots. */
class PageIT {
  @TempDir Path data;
  Company company;
  Browser browser;

  @BeforeEach
  void open() {
    company = Company.open(data);
    browser = Browser.start();
    browser.size(1280, 860);
  }

  @AfterEach
  void close() {
    browser.close();
    company.close();
  }

  @Test
  void a_mention_in_japanese_is_answered_in_the_thread() {
    be("tanaka");
    browser.type("#composer", "@nezuku 経費の領収書をなくしました", Keys.ENTER);
    browser.click("#messages .replies");
    browser.seeText("#thread-messages", "支払証明書");
    browser.seeText("#thread-messages", "担当: 鈴木 花子");
    browser.screenshot("mention-ja");
    browser.click("#thread-messages [data-action-id='faq_helped']");
    browser.seeText("#thread-messages .ephemeral", "お役に立ててうれしいです");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_mention_in_english_is_answered_in_the_thread() {
    be("james");
    browser.type("#composer", "@nezuku i lost a receipt", Keys.ENTER);
    browser.click("#messages .replies");
    browser.seeText("#thread-messages", "payment statement");
    browser.screenshot("mention-en");
  }

  @Test
  void choices_are_buttons_and_the_chosen_answer_takes_their_place() {
    be("tanaka");
    browser.type("#composer", "@nezuku 変更したい", Keys.ENTER);
    browser.click("#messages .replies");
    browser.see("#thread-messages [data-action-id='faq_none']");
    browser.screenshot("choices");
    browser.click("#thread-messages [data-action-id='faq_choose_0']");
    browser.seeText("#thread-messages", "最終確認");
    browser.gone("#thread-messages [data-action-id='faq_choose_0']");
  }

  @Test
  void a_page_is_suggested_while_typing_and_opened_when_chosen() {
    be("hanako");
    browser.type("#composer", "/bpo-faq-edit", Keys.ENTER);
    browser.seeText("#messages .ephemeral", "ページを言葉で探すか");
    browser.type("#messages .ephemeral [data-suggest]", "パスワード");
    browser.seeText("#messages .ephemeral .suggesting select", "パスワードを忘れた");
    browser.screenshot("suggestions");
    browser.click("#messages .ephemeral .suggesting option[value='it/password-forgotten.ja.md']");
    browser.seeText("#modal-blocks", "プレビュー");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_command_s_answer_is_private_until_it_is_shared() {
    be("tanaka");
    browser.type("#composer", "/bpo-faq パスワードを忘れた", Keys.ENTER);
    browser.seeText("#messages .ephemeral", "パスワード");
    browser.screenshot("command");
    browser.click("#messages .ephemeral [data-action-id='faq_share']");
    browser.see("#messages .message:not(.ephemeral) .context, #messages .message:not(.ephemeral)");
    browser.screenshot("shared");
  }

  @Test
  void the_home_tab_answers_below_its_box() {
    be("tanaka");
    browser.click("#sidebar [data-channel='app']");
    browser.seeText(".home", "Nezuku に聞く");
    browser.type(".home [data-action-id='faq_home_ask']", "領収書をなくした", Keys.ENTER);
    browser.seeText(".home", "支払証明書");
    browser.screenshot("home-answer");
  }

  @Test
  void a_partner_sees_no_internal_answer() {
    company.say("tanaka", "#sakura-midori", "@nezuku 経費の領収書をなくした");
    browser.open(company.page() + "#kobayashi/C0SAKURAMIDORI");
    browser.seeText("#messages", "領収書をなくした");
    assertThat(browser.see("#messages").getText()).doesNotContain("支払証明書");
    browser.screenshot("partner-sees-nothing");
  }

  private void be(String person) {
    browser.open(company.page() + "#" + person + "/C0ASKBPO");
    browser.see("#sidebar [data-channel='C0ASKBPO'].current");
  }
}
