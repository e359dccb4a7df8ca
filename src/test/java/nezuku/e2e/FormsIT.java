package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.content.ContentReader;
import nezuku.people.Clearance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Forms that show what will come of what is typed. */
class FormsIT {
  @TempDir static Path data;
  static Company company;
  static Content content;

  @BeforeAll
  static void open() throws IOException {
    company = Company.open(data);
    content =
        ContentReader.read(Company.ROOT.resolve("faq-content"), LocalDate.of(2026, 11, 24))
            .content();
  }

  @AfterAll
  static void close() {
    company.close();
  }

  @Test
  void the_preview_shows_the_answer_as_in_slack_and_keeps_what_was_typed() {
    JsonNode form = page("hanako");
    String answer = "**窓口**で再発行できます。\n\n- 経理\n- [手順](https://midori.example/x)";
    Seen seen = preview("hanako", form, Map.of("edit_question", "領収書がない", "edit_answer", answer));
    JsonNode shown = seen.modal();

    assertThat(shown.path("id")).isEqualTo(form.path("id"));
    assertThat(shown.at("/state/values/edit_answer/edit_answer/value").asString(""))
        .isEqualTo(answer);
    assertThat(shown.at("/state/values/edit_question/edit_question/value").asString(""))
        .isEqualTo("領収書がない");
    assertThat(Company.text(shown)).contains("プレビュー", "領収書がない", "担当: 鈴木 花子", "手順");
    assertThat(shown.toString()).contains("\"bold\":true", "https://midori.example/x");

    Seen again = preview("hanako", shown, Map.of("edit_answer", "別の答え"));
    assertThat(Company.text(again.modal())).contains("別の答え").doesNotContain("窓口");
    // Whether it turns answers around is found out first, which takes a while on a busy machine.
    Seen done =
        company.act(
            Map.of(
                "user", "hanako",
                "type", "submit",
                "view_id", again.modal().path("id").asString(""),
                "values", Map.of("edit_answer", Map.of("edit_answer", "これに決めました。")),
                "wait", "PT30S"));
    assertThat(done.message().toString()).contains("を公開しました");
  }

  @Test
  void links_that_lead_nowhere_are_shown_before_anything_is_sent() {
    Seen seen = preview("hanako", page("hanako"), Map.of("edit_answer", "[手順](javascript:x)"));
    assertThat(Company.text(seen.modal())).contains("「javascript:x」は開けない形です");
  }

  @Test
  void the_folder_that_was_chosen_for_a_new_page_stays_chosen() {
    Seen list = company.command("hanako", "#ask-bpo", "/bpo-faq-edit", "新しい制度");
    JsonNode form = company.press("hanako", list.ephemeral(), "edit_new").modal();
    JsonNode shown =
        preview("hanako", form, Map.of("edit_answer", "はい。", "edit_category", "it")).modal();
    assertThat(shown.path("private_metadata").asString("")).startsWith("it/page-");
    assertThat(shown.toString()).contains("edit_category");
  }

  @Test
  void a_page_is_found_while_typing_and_opened() {
    JsonNode list = company.command("hanako", "#ask-bpo", "/bpo-faq-edit", "").ephemeral();
    JsonNode found = suggest("hanako", list, "edit_find", "パスワード");
    assertThat(found.at("/options/0/text/text").asString("")).contains("パスワードを忘れた");
    String path = found.at("/options/0/value").asString("");
    Seen opened = choose("hanako", list, "edit_find", path);
    assertThat(opened.modal().path("private_metadata").asString("")).startsWith(path);
  }

  @ParameterizedTest
  @CsvSource({"kobayashi,#sakura-midori,sakura", "daniel,#partners,kaede"})
  void a_partner_is_suggested_only_what_it_may_read(String person, String channel, String partner) {
    Clearance clearance = new Clearance.OfPartner(partner);
    JsonNode list = company.command(person, channel, "/bpo-faq-edit", "").ephemeral();
    int suggested = 0;
    for (String typed : List.of("領収書", "給与", "KPI", "受付", "単価", "password", "partner", "会議")) {
      for (JsonNode option : suggest(person, list, "edit_find", typed).path("options")) {
        String path = option.path("value").asString("");
        String id = path.replaceAll("^.*/|\\..*$", "");
        Entry entry = content.entry(id).orElseThrow();
        assertThat(clearance.allows(entry.audience())).as(path).isTrue();
        suggested++;
      }
    }
    assertThat(suggested).isPositive();
  }

  @Test
  void guests_are_suggested_nothing() {
    JsonNode list = company.command("hanako", "#bpo-talk", "/bpo-faq-edit", "").ephemeral();
    assertThat(suggest("hanako", list, "edit_find", "パスワード").path("options")).isNotEmpty();
    JsonNode own = company.command("nakamura", "#bpo-talk", "/bpo-faq-edit", "パスワード").ephemeral();
    assertThat(own.toString()).doesNotContain("edit_find");
  }

  @Test
  void who_has_a_question_finds_the_entry_that_answers_it_among_what_the_asker_may_read() {
    Seen seen = company.say("kobayashi", "@nezuku", "受付時間は何時までですか");
    JsonNode form = company.press("kobayashi", seen.message(), "faq_not_helped").modal();
    Seen asked = company.submit("kobayashi", form, "faq_question", "給与の振込先を変えたい", 2);
    JsonNode card =
        asked.messages().stream()
            .filter(message -> message.toString().contains("consult_same_"))
            .findFirst()
            .orElseThrow();
    String holder = holder(card);
    JsonNode same = company.press(holder, card, Seen.button(card, "consult_same_")).modal();
    List<String> ids = new ArrayList<>();
    for (String typed : List.of("", "給与 口座", "受付")) {
      JsonNode found = suggest(holder, same, "consult_which", typed);
      found.path("options").forEach(option -> ids.add(option.path("value").asString("")));
    }
    Clearance sakura = new Clearance.OfPartner("sakura");
    assertThat(ids).isNotEmpty().doesNotContain("salary-account");
    assertThat(ids).allMatch(id -> sakura.allows(content.entry(id).orElseThrow().audience()));
  }

  private static String holder(JsonNode card) {
    String channel = card.path("channel").asString("");
    for (JsonNode room : company.state().path("channels")) {
      if (room.path("id").asString("").equals(channel)) {
        for (JsonNode member : room.path("members")) {
          String id = member.asString("");
          if (!id.contains("NEZUKU")) {
            return id;
          }
        }
      }
    }
    throw new AssertionError("nobody in " + channel);
  }

  private static JsonNode page(String user) {
    Seen list = company.command(user, "#ask-bpo", "/bpo-faq-edit", "領収書をなくした");
    return company.press(user, list.ephemeral(), "edit_page_0").modal();
  }

  private static Seen preview(String user, JsonNode view, Map<String, String> typed) {
    Map<String, Object> values = new HashMap<>();
    typed.forEach((id, text) -> values.put(id, Map.of(id, text)));
    return company.act(
        Map.of(
            "user",
            user,
            "type",
            "action",
            "view_id",
            view.path("id").asString(""),
            "action_id",
            "edit_preview",
            "values",
            values));
  }

  private static JsonNode suggest(String user, JsonNode at, String actionId, String typed) {
    Map<String, Object> act = new HashMap<>(place(at));
    act.putAll(Map.of("user", user, "type", "suggest", "action_id", actionId, "value", typed));
    return company.act(act).json();
  }

  private static Seen choose(String user, JsonNode at, String actionId, String value) {
    Map<String, Object> act = new HashMap<>(place(at));
    act.putAll(Map.of("user", user, "type", "action", "action_id", actionId, "selected", value));
    return company.act(act);
  }

  private static Map<String, String> place(JsonNode at) {
    return at.has("ts")
        ? Map.of("channel", at.path("channel").asString(""), "ts", at.path("ts").asString(""))
        : Map.of("view_id", at.path("id").asString(""));
  }
}
