package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import nezuku.faq.learning.Claim;
import nezuku.faq.learning.LearntAlias;
import nezuku.people.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What people really asked, and the search did not find, becomes a question. It is Tuesday, 24
 * November 2026, ten in Tokyo.
 */
class WordingIT {
  private static final String WORDING = "立て替えたお金を返してほしい";
  private static final String ENTRY = "expense-payment-date";
  private static final String TITLE = "立て替えた経費は、いつ振り込まれますか";
  private static final String QUESTION = "「" + WORDING + "」と聞かれたら、どのFAQで答えますか？";

  @TempDir Path data;
  @TempDir Path content;
  Company company;

  @BeforeEach
  void open() throws IOException {
    Lesson.copyContent(content);
    company = Company.openWithCourses(data, content);
    Lesson.morning(company, "2026-11-25");
    pick("sato");
    pick("watanabe");
    keep();
    learnAll("tanaka");
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void what_people_asked_is_asked_of_who_has_learnt_the_entry_until_they_know_it() {
    List<Letter> thursday = Lesson.morning(company, "2026-11-26");
    assertThat(thursday)
        .filteredOn(letter -> letter.text().contains(WORDING))
        .extracting(Letter::user)
        .containsExactly("tanaka");
    Letter letter = Lesson.only("tanaka", thursday);
    assertThat(letter.text()).contains("覚えているか", QUESTION, TITLE, "経費はどう申請しますか", "領収書をなくした");

    Seen wrong = press(letter, "領収書をなくした");
    assertThat(Company.text(wrong.message()))
        .contains("残念、正解は「" + TITLE, "承認が10日までに済んだ分は当月25日", "2026-11-27以降に");
    assertThat(Company.text(press(letter, TITLE).message())).contains("もう済んで");

    Letter friday = Lesson.only("tanaka", Lesson.morning(company, "2026-11-27"));
    Seen right = press(friday, TITLE);
    assertThat(Company.text(right.message())).contains("正解です", "もう一度お聞きします");
    assertThat(Company.text(press(friday, TITLE).message())).contains("もう済んで");
  }

  @Test
  void a_wording_that_is_taken_back_is_asked_no_more_and_nothing_else_breaks() {
    Letter letter = Lesson.only("tanaka", Lesson.morning(company, "2026-11-26"));
    Claim claim = Claim.of(WORDING, Language.JA, ENTRY).orElseThrow();
    Lesson.taught(
        data,
        memory ->
            memory.decide(claim, LearntAlias.State.REMOVED, company.slack().clock().instant()));
    assertThat(Company.text(press(letter, TITLE).message()))
        .contains("今はありません")
        .doesNotContain("当月25日");
    assertThat(Lesson.only("tanaka", Lesson.morning(company, "2026-11-27")).text())
        .contains("覚えているか", "タクシーの領収書")
        .doesNotContain(WORDING);
  }

  private Seen press(Letter letter, String choice) {
    for (JsonNode block : letter.message().path("blocks")) {
      for (JsonNode element : block.path("elements")) {
        String id = element.path("action_id").asString("");
        if (id.startsWith("learn_match_") && element.path("text").toString().contains(choice)) {
          return company.press("tanaka", letter.message(), id);
        }
      }
    }
    throw new AssertionError(choice + " can't be chosen in " + letter.text());
  }

  private void pick(String user) {
    JsonNode asked = company.say(user, "@nezuku", WORDING).message();
    company.press(user, asked, "faq_choose_1");
  }

  private void keep() {
    JsonNode form = form();
    JsonNode list = press(form, "edit_wordings_").modal();
    press(list, "edit_wording_keep_");
    company.await(() -> form().toString().contains(WORDING));
  }

  private JsonNode form() {
    Seen found = company.command("hanako", "#ask-bpo", "/bpo-faq-edit", TITLE);
    return company.press("hanako", found.ephemeral(), "edit_page_0").modal();
  }

  private Seen press(JsonNode view, String button) {
    return company.act(
        Map.of(
            "user",
            "hanako",
            "type",
            "action",
            "view_id",
            view.path("id").asString(""),
            "action_id",
            Seen.button(view, button)));
  }

  private void learnAll(String user) {
    Lesson.read(company, user, 3);
    JsonNode receipt = Lesson.next(company, user);
    company.press(user, receipt, Seen.button(receipt, "learn_answer_1_"));
    Lesson.read(company, user, 1);
    JsonNode payment = Lesson.next(company, user);
    company.press(user, payment, Seen.button(payment, "learn_answer_0_"), 2);
  }
}
