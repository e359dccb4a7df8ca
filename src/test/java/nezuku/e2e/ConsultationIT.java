package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A question that a person was asked is seen through. It is Tuesday, 24 November 2026, ten in
 * Tokyo; hanako is the owner, takahashi her deputy, sato the first manager.
 */
class ConsultationIT {
  private static final String QUESTION = "宇宙旅行の経費を精算したい";

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
  void nobody_answers_and_it_goes_from_the_owner_to_the_deputy_to_a_manager() {
    handOver();
    assertThat(at("2026-11-24T13:57:00+09:00")).isEmpty();
    assertThat(at("2026-11-24T14:02:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("hanako: 回答がまだの質問があります（1件） 「" + QUESTION);
    // Four hours later the working day is over; in the morning the list comes first.
    assertThat(at("2026-11-24T23:00:00+09:00")).isEmpty();
    assertThat(at("2026-11-25T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("hanako: 11月25日");
    assertThat(at("2026-11-25T09:32:00+09:00"))
        .hasSize(3)
        .anyMatch(said -> said.startsWith("takahashi: まだ回答のない質問です"))
        .anyMatch(said -> said.startsWith("hanako: 「" + QUESTION + "」は時間がたったため"))
        .anyMatch(said -> said.startsWith("tanaka: 「" + QUESTION + "」にまだ回答がないため"));
    assertThat(at("2026-11-25T13:32:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("takahashi: 回答がまだ");
    assertThat(at("2026-11-25T17:32:00+09:00"))
        .hasSize(3)
        .anyMatch(said -> said.startsWith("sato: まだ回答のない質問です"));
    // Nobody comes after a manager; every morning's list goes on.
    assertThat(at("2026-11-26T09:30:00+09:00")).singleElement().asString().startsWith("sato: ");
  }

  @Test
  void who_takes_it_has_as_much_time_again_and_the_asker_knows() {
    JsonNode asked = handOver();
    company.post("workspace/clock", Map.of("to", "2026-11-24T13:30:00+09:00"));
    Seen taken = company.press("hanako", asked, Seen.button(asked, "consult_take_"), 2);
    assertThat(texts(taken)).anyMatch(text -> text.contains("さんが回答します"));
    assertThat(at("2026-11-24T17:27:00+09:00")).isEmpty();
    assertThat(at("2026-11-24T17:32:00+09:00")).hasSize(1);
  }

  @Test
  void who_is_not_the_one_names_another_and_the_asker_knows() {
    JsonNode asked = handOver();
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "consult_other_")).modal();
    Seen given = company.submit("hanako", form, "consult_who", "U0EMILY", 3);
    assertThat(texts(given))
        .anyMatch(text -> text.contains("passes on to you"))
        .anyMatch(text -> text.contains("さんが担当します"));
    Seen late = company.press("hanako", asked, Seen.button(asked, "consult_take_"), 1);
    assertThat(texts(late)).anyMatch(text -> text.contains("ほかの方が担当しています"));
    assertThat(at("2026-11-24T14:02:00+09:00")).singleElement().asString().startsWith("emily: ");
  }

  @Test
  void a_partner_or_the_asker_can_t_be_named() {
    JsonNode asked = handOver();
    for (String unfit : List.of("U0KOBAYASHI", "U0TANAKA", "U0HANAKO", "U0NOBODY")) {
      JsonNode form = company.press("hanako", asked, Seen.button(asked, "consult_other_")).modal();
      Seen seen = company.submit("hanako", form, "consult_who", unfit, 1);
      assertThat(texts(seen)).as(unfit).anyMatch(text -> text.contains("お願いできません"));
    }
    assertThat(at("2026-11-24T14:02:00+09:00")).singleElement().asString().startsWith("hanako: ");
  }

  @Test
  void an_entry_that_the_asker_may_read_is_the_answer() {
    JsonNode asked = handOver();
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "consult_same_")).modal();
    Seen suggested =
        company.act(
            Map.of(
                "user", "hanako",
                "type", "suggest",
                "view_id", form.path("id").asString(""),
                "action_id", "consult_which",
                "value", ""));
    String entry = suggested.json().at("/options/0/value").asString("");
    Seen seen = company.submit("hanako", form, "consult_which", entry, 2);
    assertThat(texts(seen)).anyMatch(text -> text.contains("答えはこちらだと"));
    assertThat(at("2026-11-24T14:02:00+09:00")).isEmpty();
  }

  @Test
  void nobody_else_can_press_for_them() {
    JsonNode asked = handOver();
    String reference = Seen.button(asked, "consult_take_").replace("consult_take_", "");
    Seen own = company.command("tanaka", "#ask-bpo", "/bpo-faq", "領収書をなくした");
    for (String id : List.of("consult_take_", "consult_other_", "consult_same_")) {
      Seen forged = company.forge("tanaka", own.ephemeral(), id + reference, reference);
      assertThat(forged.json().path("modals")).isEmpty();
      assertThat(texts(forged)).as(id).anyMatch(text -> text.contains("ほかの方が担当しています"));
    }
  }

  @Test
  void who_asks_privately_is_known_to_nobody_who_is_asked_and_answered_directly() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    JsonNode form = company.press("tanaka", seen.message(), "faq_not_helped").modal();
    Seen submitted =
        company.act(
            Map.of(
                "user",
                "tanaka",
                "type",
                "submit",
                "view_id",
                form.path("id").asString(""),
                "values",
                Map.of(
                    "faq_question", Map.of("faq_question", QUESTION),
                    "faq_privately", Map.of("faq_privately", List.of("yes"))),
                "expect",
                2));
    JsonNode asked = submitted.message();
    company.turn("2026-11-24T14:02:00+09:00", 1);
    JsonNode other = company.press("hanako", asked, Seen.button(asked, "consult_other_")).modal();
    Seen given = company.submit("hanako", other, "consult_who", "U0EMILY", 3);
    JsonNode card =
        given.messages().stream()
            .filter(message -> message.toString().contains("edit_reply_"))
            .findFirst()
            .orElseThrow();
    company.turn("2026-11-25T09:30:00+09:00", 1);
    JsonNode answer = company.press("emily", card, Seen.button(card, "edit_reply_")).modal();
    Seen sent = company.submit("emily", answer, "edit_answer", "Ask the travel desk.", 2);

    for (String holder : List.of("hanako", "emily")) {
      assertThat(inbox(holder)).contains(QUESTION).doesNotContain("U0TANAKA", "田中", "archives");
    }
    assertThat(sent.messages().toString()).contains("Ask the travel desk.");
    assertThat(company.repliesTo(seen.ts())).isEqualTo(1);
    assertThat(inbox("tanaka")).contains("Ask the travel desk.");
  }

  private JsonNode handOver() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    JsonNode form = company.press("tanaka", seen.message(), "faq_not_helped").modal();
    return company.submit("tanaka", form, "faq_question", QUESTION, 2).message();
  }

  /** Who reads what in direct messages once everything that is due at a time has been done. */
  private List<String> at(String time) {
    List<String> before = direct();
    company.post("workspace/clock", Map.of("to", time.replace(":00+", ":01+")));
    company.settle();
    List<String> after = direct();
    return after.subList(before.size(), after.size());
  }

  private List<String> direct() {
    Map<String, String> handles = new java.util.HashMap<>();
    JsonNode state = company.state();
    state
        .path("users")
        .forEach(user -> handles.put(user.path("id").asString(""), user.path("name").asString("")));
    record Said(String ts, String text) {}
    List<Said> said = new java.util.ArrayList<>();
    for (JsonNode channel : state.path("channels")) {
      String id = channel.path("id").asString("");
      for (JsonNode message : channel.path("messages")) {
        if (id.startsWith("D") && message.has("bot_id")) {
          String who =
              channel
                  .path("members")
                  .valueStream()
                  .map(member -> handles.getOrDefault(member.asString(""), ""))
                  .filter(handle -> !handle.isEmpty() && !handle.equals("nezuku"))
                  .collect(Collectors.joining("+"));
          String text = Company.text(message).lines().collect(Collectors.joining(" "));
          said.add(new Said(message.path("ts").asString(""), who + ": " + text));
        }
      }
    }
    said.sort(java.util.Comparator.comparing(Said::ts));
    return said.stream().map(Said::text).toList();
  }

  /** All that the bot has written to somebody, as Slack has it. */
  private String inbox(String user) {
    StringBuilder inbox = new StringBuilder();
    for (JsonNode channel : company.state().path("channels")) {
      boolean theirs =
          channel.path("id").asString("").startsWith("D")
              && channel.path("members").toString().contains("U0" + user.toUpperCase(Locale.ROOT));
      if (theirs) {
        inbox.append(channel.path("messages"));
      }
    }
    return inbox.toString();
  }

  private static List<String> texts(Seen seen) {
    return java.util.stream.Stream.concat(seen.messages().stream(), seen.ephemerals().stream())
        .map(Company::text)
        .toList();
  }
}
