package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import nezuku.workspace.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InteractionTest {
  private static final String BUTTONS =
      """
      [{"type":"actions","block_id":"b","elements":[
        {"type":"button","action_id":"yes","value":"1","text":{"type":"plain_text","text":"はい"}},
        {"type":"static_select","action_id":"pick","options":[{"value":"a","text":{"type":"plain_text","text":"A"}}]}]}]
      """;
  private static final String COMMAND =
      """
      {"user":"tanaka","type":"command","command":"/bpo-faq","text":"@james 領収書 <b>","channel":"#keiri","expect":0}
      """
          .replace("#keiri", "#ask-bpo");

  private final TestSlack slack = TestSlack.open();
  private final StandInBot bot = slack.connect();

  @AfterEach
  void close() {
    bot.close();
    slack.close();
  }

  private JsonNode command() {
    slack.act(COMMAND);
    return bot.next("slash_commands").path("payload");
  }

  private String posted() {
    JsonNode message =
        slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "?", "blocks", BUTTONS);
    return Json.text(message, "ts");
  }

  private JsonNode press(String ts, String more) {
    return slack.act(
        """
        {"user":"tanaka","type":"action","channel":"#ask-bpo","ts":"%s",%s}
        """
            .formatted(ts, more));
  }

  @Test
  void aCommandCarriesWhatSlackSends() {
    JsonNode command = command();
    assertThat(Json.text(command, "text")).isEqualTo("<@U0JAMES|james> 領収書 &lt;b&gt;");
    assertThat(Json.text(command, "user_id")).isEqualTo("U0TANAKA");
    assertThat(Json.text(command, "channel_name")).isEqualTo("ask-bpo");
    assertThat(Json.text(command, "response_url")).startsWith(slack.slack.page() + "response/");
  }

  @Test
  void theAnswerInTheAckIsShownToThePersonOnly() {
    bot.answer = envelope -> Json.object().put("text", "ここだけの話");
    JsonNode outcome = slack.act(COMMAND.replace("\"expect\":0", "\"expect\":1"));
    assertThat(outcome.path("messages")).isEmpty();
    assertThat(outcome.at("/ephemerals/0/text").asString("")).isEqualTo("ここだけの話");
  }

  @Test
  void aCommandThatNobodyAnswersFailsVisibly() {
    bot.acknowledges = false;
    slack.act(COMMAND.replace("\"expect\":0", "\"expect\":0,\"wait\":\"PT0S\""));
    bot.next("slash_commands");
    slack.control("clock", "{\"advance\":\"PT4S\"}");
    JsonNode whisper = slack.state().at("/ephemerals/0/message/text");
    assertThat(whisper.asString("")).contains("operation_timeout");
  }

  @Test
  void aTriggerOpensOneModalWithinThreeSeconds() {
    String trigger = Json.text(command(), "trigger_id");
    JsonNode opened = slack.api("views.open", "trigger_id", trigger, "view", Samples.MODAL);
    assertThat(Json.text(opened.path("view"), "id")).startsWith("V");
    JsonNode again = slack.api("views.open", "trigger_id", trigger, "view", Samples.MODAL);
    assertThat(Json.text(again, "error")).isEqualTo("exchanged_trigger_id");
    String late = Json.text(command(), "trigger_id");
    slack.control("clock", "{\"advance\":\"PT3.1S\"}");
    JsonNode expired = slack.api("views.open", "trigger_id", late, "view", Samples.MODAL);
    assertThat(Json.text(expired, "error")).isEqualTo("expired_trigger_id");
  }

  @Test
  void anOldHashConflicts() {
    JsonNode view =
        slack
            .api(
                "views.open",
                "trigger_id",
                Json.text(command(), "trigger_id"),
                "view",
                Samples.MODAL)
            .path("view");
    String[] args = {
      "view_id",
      Json.text(view, "id"),
      "hash",
      Json.text(view, "hash"),
      "view",
      Samples.SECOND_MODAL
    };
    assertThat(Json.flag(slack.api("views.update", args), "ok")).isTrue();
    assertThat(Json.text(slack.api("views.update", args), "error")).isEqualTo("hash_conflict");
  }

  @Test
  void aSubmittedModalCarriesItsValuesAndShowsErrors() {
    BlockingQueue<JsonNode> submitted = new LinkedBlockingQueue<>();
    bot.answer =
        envelope -> {
          if (!Json.text(envelope.path("payload"), "type").equals("view_submission")) {
            return null;
          }
          submitted.add(envelope.path("payload"));
          return Json.parse("{\"response_action\":\"errors\",\"errors\":{\"amount\":\"多すぎます\"}}");
        };
    String id =
        slack
            .api(
                "views.open",
                "trigger_id",
                Json.text(command(), "trigger_id"),
                "view",
                Samples.MODAL)
            .at("/view/id")
            .asString("");
    String submit = "{\"user\":\"tanaka\",\"type\":\"submit\",\"view_id\":\"%s\",\"values\":%s}";
    JsonNode unfinished = slack.act(submit.formatted(id, "{}"));
    assertThat(Json.text(unfinished.path("errors"), "amount")).isEqualTo("入力してください");
    JsonNode refused =
        slack.act(
            submit.formatted(
                id,
                "{\"amount\":{\"amount\":\"9\"},\"to\":{\"to\":[\"owner\"]},\"due\":{\"due\":\"2026-12-01\"}}"));
    assertThat(Json.text(refused.path("errors"), "amount")).isEqualTo("多すぎます");
    JsonNode values = submitted.remove().at("/view/state/values");
    assertThat(values.at("/amount/amount/value").asString("")).isEqualTo("9");
    assertThat(values.at("/due/due/selected_date").asString("")).isEqualTo("2026-12-01");
    assertThat(values.at("/area/area/selected_option/value").asString("")).isEqualTo("keiri");
    assertThat(values.at("/to/to/selected_options/0/value").asString("")).isEqualTo("owner");
  }

  @Test
  void aButtonCarriesItsMessageAndAWayToAnswer() {
    String ts = posted();
    press(ts, "\"action_id\":\"yes\",\"expect\":0");
    JsonNode payload = bot.next("interactive").path("payload");
    assertThat(payload.at("/actions/0/value").asString("")).isEqualTo("1");
    assertThat(payload.at("/container/message_ts").asString("")).isEqualTo(ts);
    String url = Json.text(payload, "response_url");
    slack.post(url, "{\"replace_original\":true,\"text\":\"済み\"}");
    JsonNode history = slack.api("conversations.history", "channel", "C0ASKBPO");
    assertThat(history.at("/messages/0/text").asString("")).isEqualTo("済み");
    slack.post(url, "{\"text\":\"内緒\"}");
    assertThat(slack.state().at("/ephemerals/0/message/text").asString("")).isEqualTo("内緒");
    slack.post(url, "{\"delete_original\":true}");
    assertThat(slack.api("conversations.history", "channel", "C0ASKBPO").path("messages"))
        .isEmpty();
  }

  @Test
  void aResponseUrlWorksFiveTimesForHalfAnHour() {
    String url = Json.text(command(), "response_url");
    for (int i = 0; i < 5; i++) {
      assertThat(slack.post(url, "{\"text\":\"x\"}").statusCode()).isEqualTo(200);
    }
    assertThat(slack.post(url, "{\"text\":\"x\"}").statusCode()).isEqualTo(404);
    String late = Json.text(command(), "response_url");
    slack.control("clock", "{\"advance\":\"PT31M\"}");
    assertThat(slack.post(late, "{\"text\":\"x\"}").statusCode()).isEqualTo(404);
  }

  @Test
  void aTestMayForgeAValueButNotAnElement() {
    String ts = posted();
    press(ts, "\"action_id\":\"yes\",\"value\":\"forged\",\"expect\":0");
    assertThat(bot.next("interactive").at("/payload/actions/0/value").asString(""))
        .isEqualTo("forged");
    assertThat(Json.text(press(ts, "\"action_id\":\"no\""), "error")).contains("no element");
  }

  @Test
  void aSelectionCarriesItsOptionAndTheState() {
    press(posted(), "\"action_id\":\"pick\",\"selected\":\"a\",\"expect\":0");
    JsonNode payload = bot.next("interactive").path("payload");
    assertThat(payload.at("/actions/0/selected_option/text/text").asString("")).isEqualTo("A");
    assertThat(payload.at("/state/values/b/pick/selected_option/value").asString(""))
        .isEqualTo("a");
  }

  @Test
  void aMessageShortcutCarriesTheMessage() {
    String ts = posted();
    slack.act(
        "{\"user\":\"tanaka\",\"type\":\"shortcut\",\"callback_id\":\"ask_faq\",\"channel\":\"#ask-bpo\",\"ts\":\"%s\",\"expect\":0}"
            .formatted(ts));
    JsonNode payload = bot.next("interactive").path("payload");
    assertThat(Json.text(payload, "type")).isEqualTo("message_action");
    assertThat(payload.at("/message/ts").asString("")).isEqualTo(ts);
  }

  @Test
  void openingHomeTellsTheBotAndShowsWhatItPublishes() {
    JsonNode opened = slack.act("{\"user\":\"tanaka\",\"type\":\"home\",\"expect\":0}");
    assertThat(opened.path("home").isNull()).isTrue();
    assertThat(Json.text(bot.event("app_home_opened").path("event"), "tab")).isEqualTo("home");
    slack.api("views.publish", "user_id", "U0TANAKA", "view", Samples.HOME);
    JsonNode again = slack.act("{\"user\":\"tanaka\",\"type\":\"home\",\"expect\":0}");
    assertThat(Json.text(again.path("home"), "type")).isEqualTo("home");
  }

  @Test
  void anActThatSeesTooLittleSaysSo() {
    JsonNode act =
        slack.act(
            "{\"user\":\"tanaka\",\"type\":\"message\",\"channel\":\"#ask-bpo\",\"text\":\"x\",\"wait\":\"PT0.05S\"}");
    assertThat(Json.flag(act, "timed_out")).isTrue();
  }
}
