package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nezuku.workspace.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * How a question becomes a page of the FAQ, clicked through as the people of the company would; the
 * pictures of {@code docs/faq.md}. It is Tuesday, 24 November 2026, ten in Tokyo.
 */
class StoryPageIT {
  private static final String QUESTION = "駐輪場の申請はどうすればいいですか";

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
  void a_question_is_asked_answered_published_and_told() {
    String watanabe =
        company.say("watanabe", "@nezuku", "駐輪場の申請をしたい").message().path("channel").asString("");
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    JsonNode form = company.press("tanaka", seen.message(), "faq_not_helped").modal();
    JsonNode asked = company.submit("tanaka", form, "faq_question", QUESTION, 2).message();
    String hanako = asked.path("channel").asString("");

    company.turn("2026-11-24T14:02:00+09:00", 1);
    browser.open(company.page() + "#hanako/" + hanako);
    browser.seeText("#messages", "回答がまだの質問があります");
    browser.screenshot("story-1-reminded");

    browser.click("#messages [data-action-id^='edit_reply_']");
    browser.seeText("#modal", QUESTION);
    browser.type("#modal textarea", "総務の受付で駐輪シールを受け取ってください。");
    browser.screenshot("story-2-answer");
    browser.click("#modal-submit");
    browser.seeText("#messages", "FAQの下書き");
    browser.screenshot("story-3-draft");
    browser.click("#messages [data-action-id='edit_publish']");
    browser.seeText("#messages", "を公開しました");

    browser.open(company.page() + "#tanaka/C0ASKBPO");
    browser.click("#messages .replies");
    browser.seeText("#thread-messages", "駐輪シール");
    browser.screenshot("story-4-asker");

    company.await(
        () -> Company.text(company.say("hanako", "@nezuku", QUESTION).message()).contains("駐輪シール"));
    company.turn("2026-11-24T14:04:00+09:00", 1);
    browser.open(company.page() + "#watanabe/" + watanabe);
    browser.seeText("#messages", "以前のご質問「駐輪場の申請をしたい」");
    browser.screenshot("story-5-told");

    company.turn("2027-06-24T18:00:00+09:00", 1);
    for (int i = 0; i < 10; i++) {
      company.say("hanako", "@nezuku", QUESTION);
    }
    company.turn("2027-06-25T09:30:01+09:00", 1);
    browser.open(company.page() + "#hanako/" + hanako);
    browser.seeText("#messages", "確認の期限を過ぎたFAQ");
    browser.screenshot("story-7-check");
    browser.click("#messages [data-action-id^='edit_still_page-']");
    browser.seeText("#messages", "最終確認日を今日にしました");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_page_is_corrected_in_a_form() {
    browser.open(company.page() + "#hanako/C0ASKBPO");
    browser.type("#composer", "/bpo-faq-edit 領収書をなくした", org.openqa.selenium.Keys.ENTER);
    browser.click("#messages .ephemeral [data-action-id='edit_page_0']");
    browser.seeText("#modal", "ページの編集");
    browser.screenshot("story-6-edit");
    assertThat(browser.complaints()).isEmpty();
  }
}
