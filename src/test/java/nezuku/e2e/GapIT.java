package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What the FAQ can't answer is worked off. It is Tuesday, 24 November 2026, ten in Tokyo, the first
 * working day of its week; ito is an admin.
 */
class GapIT {
  private static final String HEADING = "FAQがまだ答えられない質問です";
  private static final String MONDAY = "2026-11-30T09:30:00+09:00";

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
  void once_a_week_the_owner_is_told_and_with_one_press_it_becomes_a_page() {
    askInVain();
    assertThat(told("2026-11-25T09:30:00+09:00")).isEmpty();

    List<Mailbox.Letter> lists = told(MONDAY);
    assertThat(lists).hasSize(1);
    String owner = lists.getFirst().user();
    JsonNode list = lists.getFirst().message();
    assertThat(Company.text(list)).contains("尋ねた方: 3人", "駐輪場");
    assertThat(told("2026-12-01T09:30:00+09:00")).isEmpty();

    JsonNode form = company.press(owner, list, Seen.button(list, "edit_topic_")).modal();
    assertThat(form.toString()).contains("駐輪場の申請をしたい", "駐輪場の申請はどうすればいいですか", "駐輪場の申請の方法");
    Seen saved = company.submit(owner, form, "edit_answer", "総務の受付で**駐輪シール**を受け取ってください。", 1);
    assertThat(saved.messages().toString()).contains("を公開しました");
    company.await(() -> !home("ito").contains("駐輪場"));
    assertThat(told("2026-12-07T09:30:00+09:00")).isEmpty();
  }

  @Test
  void who_asked_is_nowhere_and_what_was_asked_privately_is_not_shown() {
    askInVain();
    askPrivately("takahashi", "駐輪場の申請の秘密の言い方");

    String home = homeJson("ito");
    assertThat(home).contains("尋ねた方: 4人");
    String list = told(MONDAY).getFirst().message().toString();
    for (String shown : List.of(home, list)) {
      assertThat(shown)
          .contains("駐輪場")
          .doesNotContain("U0TANAKA", "U0WATANABE", "U0TAKAHASHI", "田中", "渡辺", "高橋", "秘密の言い方");
    }
  }

  @Test
  void what_is_nothing_for_the_faq_comes_back_only_if_more_people_ask() {
    askInVain();
    Seen home = openHome("ito");
    JsonNode view = home.json().path("home");
    String button = Seen.button(view, "gap_dismiss_");
    String after = Company.text(pressAtHome("ito", view, button).json().path("home"));
    assertThat(after).contains("FAQに載せないことにしました").doesNotContain("尋ねた方");

    company.say("tanaka", "@nezuku", "駐輪場の申請の方法を知りたい");
    assertThat(home("ito")).doesNotContain("尋ねた方");
    company.say("takahashi", "@nezuku", "駐輪場の申請をしたい");
    assertThat(home("ito")).contains("尋ねた方: 4人");
  }

  @Test
  void nobody_but_owners_and_admins_see_or_press_anything() {
    askInVain();
    String reference =
        Seen.button(openHome("ito").json().path("home"), "gap_dismiss_")
            .replace("gap_dismiss_", "");
    for (String other : List.of("tanaka", "kobayashi", "nakamura")) {
      assertThat(home(other)).doesNotContain("尋ねた方").doesNotContain("駐輪場");
    }
    Seen own = company.command("tanaka", "#ask-bpo", "/bpo-faq", "領収書をなくした");
    for (String id : List.of("gap_dismiss_", "edit_topic_")) {
      Seen forged = company.forge("tanaka", own.ephemeral(), id + reference, reference);
      assertThat(forged.json().path("modals")).isEmpty();
      assertThat(forged.messages().toString()).contains("担当の対象外です");
    }
    assertThat(home("ito")).contains("尋ねた方: 3人");
  }

  @Test
  void a_choice_that_was_taken_is_no_gap() {
    Seen asked = company.say("tanaka", "@nezuku", "パソコン");
    JsonNode message = asked.message();
    assertThat(message.toString()).contains("faq_choose_0");
    assertThat(home("ito")).contains("パソコン");

    company.press("tanaka", message, "faq_choose_0");
    assertThat(home("ito")).doesNotContain("尋ねた方");
  }

  /** Three people, one of them twice, ask the same in other words. */
  private void askInVain() {
    for (List<String> one :
        List.of(
            List.of("tanaka", "駐輪場の申請をしたい"),
            List.of("tanaka", "駐輪場の申請をしたい"),
            List.of("watanabe", "駐輪場の申請はどうすればいいですか"),
            List.of("kobayashi", "駐輪場の申請の方法"))) {
      Seen seen = company.say(one.get(0), "@nezuku", one.get(1));
      assertThat(Company.text(seen.message())).contains("見つけられませんでした");
    }
  }

  private void askPrivately(String user, String question) {
    Seen seen = company.say(user, "@nezuku", question);
    JsonNode form = company.press(user, seen.message(), "faq_ask_person").modal();
    company.act(
        Map.of(
            "user",
            user,
            "type",
            "submit",
            "view_id",
            form.path("id").asString(""),
            "values",
            Map.of(
                "faq_question", Map.of("faq_question", question),
                "faq_privately", Map.of("faq_privately", List.of("yes"))),
            "expect",
            2));
  }

  private Seen openHome(String user) {
    return company.act(Map.of("user", user, "type", "home"));
  }

  private String home(String user) {
    return Company.text(openHome(user).json().path("home"));
  }

  private String homeJson(String user) {
    return openHome(user).json().path("home").toString();
  }

  private Seen pressAtHome(String user, JsonNode home, String actionId) {
    return company.act(
        Map.of(
            "user",
            user,
            "type",
            "action",
            "view_id",
            home.path("id").asString(""),
            "action_id",
            actionId,
            "expect",
            1));
  }

  /** The lists with topics that appear when the clock is turned. */
  private List<Mailbox.Letter> told(String time) {
    return Mailbox.at(company, time).stream()
        .filter(letter -> letter.text().contains(HEADING))
        .toList();
  }
}
