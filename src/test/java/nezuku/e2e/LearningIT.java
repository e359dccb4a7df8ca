package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What people pick teaches the FAQ. It is Tuesday, 24 November 2026, ten in Tokyo. */
class LearningIT {
  private static final String WORDING = "立て替えたお金を返してほしい";
  private static final String ENTRY = "expense-payment-date";
  private static final String TITLE = "立て替えた経費は、いつ振り込まれますか";
  private static final String MORNING = "2026-11-25T09:30:00+09:00";

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
  void what_two_people_pick_is_the_answer_for_the_third() {
    pick("tanaka");
    pick("tanaka");
    assertThat(choices(ask("sato"))).isTrue();
    pick("watanabe");
    company.await(() -> !choices(ask("sato")));
    assertThat(Company.text(ask("sato"))).contains("最終確認").doesNotContain("どれでしょうか");
  }

  @Test
  void the_owner_is_told_in_the_morning_list_and_removes_what_is_wrong() {
    pick("tanaka");
    pick("watanabe");
    company.await(() -> !choices(ask("sato")));

    JsonNode digest = company.turn(MORNING, 1).message();
    assertThat(Company.text(digest)).contains("新しい言い回しが加わりました（1件）");
    JsonNode list = company.press("hanako", digest, "edit_wordings_" + ENTRY).modal();
    assertThat(Company.text(list)).contains("「" + WORDING + "」");
    assertThat(list.toString()).doesNotContain("tanaka", "watanabe", userId("tanaka"));

    JsonNode after = inModal("hanako", list, "edit_wording_remove_").modal();
    assertThat(Company.text(after)).contains("確認していただく言い回しはありません");
    company.await(() -> choices(ask("sato")));
    pick("sato");
    pick("ito");
    assertThat(choices(ask("james"))).isTrue();

    assertThat(quiet("2026-11-26T09:30:01+09:00")).isTrue();
  }

  @Test
  void what_the_owner_keeps_is_written_into_the_page() {
    pick("tanaka");
    pick("watanabe");
    Seen found = company.command("hanako", "#ask-bpo", "/bpo-faq-edit", TITLE);
    JsonNode form = company.press("hanako", found.ephemeral(), "edit_page_0").modal();
    assertThat(form.toString()).contains("覚えた言い回し（1件）");
    JsonNode list = inModal("hanako", form, "edit_wordings_").modal();
    inModal("hanako", list, "edit_wording_keep_");
    company.await(
        () -> {
          Seen again = company.command("hanako", "#ask-bpo", "/bpo-faq-edit", TITLE);
          JsonNode page = company.press("hanako", again.ephemeral(), "edit_page_0").modal();
          return page.toString().contains(WORDING) && !page.toString().contains("覚えた言い回し");
        });
    company.await(() -> !choices(ask("sato")));
  }

  @Test
  void why_it_did_not_help_is_one_click_and_counts_against_the_wording() {
    pick("tanaka");
    JsonNode form = company.press("tanaka", ask("tanaka", 1), "faq_not_helped").modal();
    assertThat(form.toString()).contains("別の話題の回答だった", "内容が古い", "わかりにくい");
    inModal("tanaka", form, "faq_why/", "wrong_topic", 0);
    company.settle();
    assertThat(count("feedback WHERE complaint = 'wrong_topic' AND helped = 0")).isEqualTo(1);
    assertThat(count("evidence WHERE agrees = 0")).isEqualTo(1);

    pick("watanabe");
    assertThat(choices(ask("sato"))).isTrue();
  }

  @Test
  void without_a_reason_the_question_goes_to_a_person_as_before() {
    JsonNode form = company.press("tanaka", ask("tanaka", 1), "faq_not_helped").modal();
    Seen asked = company.submit("tanaka", form, "faq_question", "振込はいつですか", 2);
    assertThat(asked.messages()).hasSize(1);
    assertThat(count("feedback WHERE complaint IS NULL AND helped = 0")).isEqualTo(1);
  }

  @Test
  void a_partner_teaches_nothing_of_what_it_may_not_read() {
    Seen own = company.command("kobayashi", "#sakura-midori", "/bpo-faq", "受付時間は何時までですか");
    String value = value(own.ephemeral(), "faq_helped");
    String ask = value.substring(0, value.indexOf('/'));
    for (String action : List.of("faq_helped", "faq_choose_0", "faq_why/" + ask + "/" + ENTRY)) {
      company.forge("kobayashi", own.ephemeral(), action, ask + "/" + ENTRY);
    }
    company.settle();
    assertThat(count("evidence")).isZero();

    company.press("kobayashi", own.ephemeral(), "faq_helped");
    assertThat(count("evidence WHERE clearance = 'partner:sakura'")).isEqualTo(1);
  }

  @Test
  void wordings_are_shown_to_nobody_but_who_may_publish_the_page() {
    pick("tanaka");
    pick("watanabe");
    company.await(() -> !choices(ask("sato")));
    Map<String, String> people =
        Map.of("kobayashi", "#sakura-midori", "nakamura", "#bpo-talk", "james", "#bpo-talk");
    for (String user : people.keySet()) {
      Seen own = company.command(user, people.get(user), "/bpo-faq", "受付時間は何時までですか");
      Seen list = company.forge(user, own.ephemeral(), "edit_wordings_" + ENTRY, ENTRY);
      assertThat(list.json().path("modals")).as(user).isEmpty();
      assertThat(list.json().toString()).doesNotContain(WORDING);
      for (String decision : List.of("edit_wording_keep_", "edit_wording_remove_")) {
        company.forge(user, own.ephemeral(), decision + "1", "1");
      }
    }
    company.settle();
    assertThat(count("learnt_alias WHERE state = 'learnt'")).isEqualTo(1);
  }

  private void pick(String user) {
    JsonNode asked = ask(user);
    company.press(user, asked, "faq_choose_1");
  }

  private JsonNode ask(String user) {
    return company.say(user, "@nezuku", WORDING).message();
  }

  /** Asks, and picks the entry; the message that then holds the answer. */
  private JsonNode ask(String user, int place) {
    return company.press(user, ask(user), "faq_choose_" + place).message();
  }

  private static boolean choices(JsonNode message) {
    return message.toString().contains("faq_choose_1");
  }

  private Seen inModal(String user, JsonNode view, String prefix) {
    return inModal(user, view, prefix, "", 1);
  }

  private Seen inModal(String user, JsonNode view, String prefix, String selected, int expect) {
    return company.act(
        Map.of(
            "user",
            user,
            "type",
            "action",
            "view_id",
            view.path("id").asString(""),
            "action_id",
            action(view, prefix),
            "selected",
            selected,
            "expect",
            expect));
  }

  private static String action(JsonNode view, String prefix) {
    for (JsonNode block : view.path("blocks")) {
      for (JsonNode element : block.path("elements")) {
        if (element.path("action_id").asString("").startsWith(prefix)) {
          return element.path("action_id").asString("");
        }
      }
      if (block.path("element").path("action_id").asString("").startsWith(prefix)) {
        return block.path("element").path("action_id").asString("");
      }
    }
    throw new AssertionError("no " + prefix + " in " + view);
  }

  private static String value(JsonNode message, String actionId) {
    for (JsonNode block : message.path("blocks")) {
      for (JsonNode element : block.path("elements")) {
        if (element.path("action_id").asString("").equals(actionId)) {
          return element.path("value").asString("");
        }
      }
    }
    throw new AssertionError("no " + actionId + " in " + message);
  }

  private String userId(String handle) {
    for (JsonNode user : company.state().path("users")) {
      if (user.path("name").asString("").equals(handle)) {
        return user.path("id").asString("");
      }
    }
    throw new AssertionError(handle);
  }

  private boolean quiet(String time) {
    int before = company.messages();
    company.post("workspace/clock", Map.of("to", time));
    company.settle();
    return company.messages() == before;
  }

  private int count(String from) {
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")))) {
      return database.read(
          handle -> handle.createQuery("SELECT count(*) FROM " + from).mapTo(Integer.class).one());
    }
  }
}
