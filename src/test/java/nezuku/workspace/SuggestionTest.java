package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import nezuku.workspace.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Menus whose options the app suggests while somebody types. */
class SuggestionTest {
  private static final String MENU =
      """
      [{"type":"actions","block_id":"b","elements":[
        {"type":"external_select","action_id":"find","min_query_length":2}]}]
      """;

  private final TestSlack slack = TestSlack.open();
  private final StandInBot bot = slack.connect();
  private String ts = "";

  @BeforeEach
  void post() {
    ts =
        Json.text(
            slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "?", "blocks", MENU),
            "ts");
    suggests(option("page", "ページ"));
  }

  @AfterEach
  void close() {
    bot.close();
    slack.close();
  }

  @Test
  void the_app_is_asked_what_it_suggests_and_the_person_sees_that() {
    JsonNode seen = suggest("経費");
    assertThat(seen.at("/options/0/text/text").asString("")).isEqualTo("ページ");
    JsonNode payload = bot.next("interactive").path("payload");
    assertThat(Json.text(payload, "type")).isEqualTo("block_suggestion");
    assertThat(Json.text(payload, "value")).isEqualTo("経費");
    assertThat(Json.text(payload, "action_id")).isEqualTo("find");
    assertThat(Json.text(payload, "block_id")).isEqualTo("b");
    assertThat(payload.at("/user/id").asString("")).isEqualTo("U0TANAKA");
    assertThat(payload.at("/container/message_ts").asString("")).isEqualTo(ts);
    assertThat(payload.has("trigger_id")).isFalse();
  }

  @Test
  void what_was_suggested_can_be_chosen_and_comes_with_its_text() {
    suggest("経費");
    bot.next("interactive");
    choose("page", "");
    JsonNode action = bot.next("interactive").at("/payload/actions/0");
    assertThat(action.at("/selected_option/value").asString("")).isEqualTo("page");
    assertThat(action.at("/selected_option/text/text").asString("")).isEqualTo("ページ");
  }

  @Test
  void what_was_not_suggested_to_this_person_cant_be_chosen_unless_it_is_forged() {
    suggest("経費");
    bot.next("interactive");
    assertThat(choose("other", "").path("error").asString("")).contains("was not suggested");
    slack.act(act("sato", "action", "\"selected\":\"page\",\"expect\":0"));
    assertThat(choose("other", ",\"forged\":true").path("ok").asBoolean(false)).isTrue();
  }

  @Test
  void the_app_is_not_asked_before_enough_was_typed_nor_for_other_elements() {
    assertThat(suggest("経").path("error").asString("")).contains("before more is typed");
    JsonNode unknown = slack.act(act("tanaka", "suggest", "\"value\":\"経費\"").replace("find", "x"));
    assertThat(unknown.path("ok").asBoolean(true)).isFalse();
  }

  @Test
  void options_that_slack_would_not_show_are_not_shown() {
    suggests(option("x".repeat(151), "too long"));
    assertThat(suggest("経費").path("options")).isEmpty();
    suggests(option("a", "x".repeat(76)));
    assertThat(suggest("経費").path("options")).isEmpty();
    suggests(option("a", "A") + "," + option("a", "B"));
    assertThat(suggest("経費").path("options")).isEmpty();
    bot.answer = envelope -> Json.parse("{\"text\":\"no options\"}");
    assertThat(suggest("経費").path("options")).isEmpty();
    suggests("");
    assertThat(suggest("経費").path("ok").asBoolean(false)).isTrue();
  }

  @Test
  void a_menu_with_options_of_its_own_is_refused() {
    JsonNode refused =
        slack.api(
            "chat.postMessage",
            "channel",
            "C0ASKBPO",
            "text",
            "?",
            "blocks",
            MENU.replace("\"min_query_length\":2", "\"options\":[]"));
    assertThat(Json.text(refused, "error")).isEqualTo("invalid_blocks");
  }

  private void suggests(String options) {
    bot.answer = envelope -> Json.parse("{\"options\":[" + options + "]}");
  }

  private static String option(String value, String text) {
    return """
    {"value":"%s","text":{"type":"plain_text","text":"%s"}}"""
        .formatted(value, text);
  }

  private JsonNode suggest(String typed) {
    return slack.act(act("tanaka", "suggest", "\"value\":\"" + typed + "\""));
  }

  private JsonNode choose(String value, String more) {
    return slack.act(act("tanaka", "action", "\"selected\":\"" + value + "\",\"expect\":0" + more));
  }

  private String act(String user, String type, String more) {
    return """
    {"user":"%s","type":"%s","channel":"#ask-bpo","ts":"%s","action_id":"find",%s}"""
        .formatted(user, type, ts, more);
  }
}
