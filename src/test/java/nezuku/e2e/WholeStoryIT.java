package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The whole life of a question: nobody knows, a person answers, it becomes a page, and the page
 * stays right. It begins on Tuesday, 24 November 2026, at ten in Tokyo.
 */
class WholeStoryIT {
  private static final String QUESTION = "駐輪場の申請はどうすればいいですか";
  private static final String IN_OTHER_WORDS = "駐輪場の申請はどうしたらよいのでしょう";
  private static final String OVERDUE = "確認の期限を過ぎています";

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.open(data);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void what_nobody_knew_is_answered_told_found_in_other_words_and_kept_right() {
    assertThat(said("watanabe", "駐輪場の申請をしたい")).contains("見つけられませんでした");
    assertThat(said("sato", "駐輪場の申請の方法を知りたい")).contains("見つけられませんでした");
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    JsonNode form = company.press("tanaka", seen.message(), "faq_not_helped").modal();
    JsonNode asked = company.submit("tanaka", form, "faq_question", QUESTION, 2).message();

    List<Mailbox.Letter> reminded = Mailbox.at(company, "2026-11-24T14:02:00+09:00");
    assertThat(reminded).extracting(Mailbox.Letter::user).containsExactly("hanako");
    assertThat(reminded.getFirst().text()).contains("回答がまだの質問があります", QUESTION);

    JsonNode answer = company.press("hanako", asked, Seen.button(asked, "edit_reply_")).modal();
    Seen answered = company.submit("hanako", answer, "edit_answer", "総務の受付で駐輪シールを受け取ってください。", 3);
    assertThat(answered.messages().toString()).contains("さんから回答が届きました");
    JsonNode draft =
        answered.messages().stream()
            .filter(message -> message.toString().contains("\"edit_publish\""))
            .findFirst()
            .orElseThrow();
    assertThat(company.press("hanako", draft, "edit_publish").message().toString())
        .contains("を公開しました");
    company.await(() -> said("hanako", QUESTION).contains("駐輪シール"));

    List<Mailbox.Letter> told = Mailbox.at(company, "2026-11-24T14:10:00+09:00");
    assertThat(told).extracting(Mailbox.Letter::user).containsExactlyInAnyOrder("watanabe", "sato");
    assertThat(told).allSatisfy(letter -> assertThat(letter.text()).contains("駐輪シール"));
    assertThat(said("takahashi", IN_OTHER_WORDS)).contains("駐輪シール").doesNotContain(OVERDUE);

    Mailbox.at(company, "2027-06-24T18:00:00+09:00");
    for (int i = 0; i < 10; i++) {
      assertThat(said("takahashi", IN_OTHER_WORDS)).contains("駐輪シール", OVERDUE);
    }
    JsonNode morning =
        Mailbox.at(company, "2027-06-25T09:30:00+09:00").stream()
            .filter(letter -> letter.user().equals("hanako"))
            .findFirst()
            .orElseThrow()
            .message();
    assertThat(Company.text(morning)).contains("確認の期限を過ぎたFAQ", QUESTION);
    company.press("hanako", morning, Seen.button(morning, "edit_still_page-"));
    company.await(() -> said("takahashi", IN_OTHER_WORDS).contains("最終確認: 2027年6月25日"));
    assertThat(said("takahashi", IN_OTHER_WORDS)).doesNotContain(OVERDUE);
  }

  private String said(String user, String question) {
    return Company.text(company.say(user, "@nezuku", question).message());
  }
}
