package nezuku.workspace;

import nezuku.workspace.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A stand-in for a bot: answers mentions, opens modals, publishes a Home. */
final class ScriptedBot implements AutoCloseable {
  private final TestSlack slack;
  private final StandInBot line;

  ScriptedBot(TestSlack slack) {
    this.slack = slack;
    this.line = slack.connect();
    line.answer = this::answer;
  }

  private @Nullable JsonNode answer(JsonNode envelope) {
    JsonNode payload = envelope.path("payload");
    JsonNode view = payload.path("view");
    if (Json.text(payload, "type").equals("view_submission")) {
      return submitted(view);
    }
    Thread.ofVirtual().start(() -> react(envelope, payload));
    return null;
  }

  private static @Nullable JsonNode submitted(JsonNode view) {
    if (Json.text(view, "callback_id").equals("second")) {
      return Json.parse("{\"response_action\":\"clear\"}");
    }
    String amount = view.at("/state/values/amount/amount/value").asString("");
    return amount.equals("7")
        ? Json.parse("{\"response_action\":\"push\",\"view\":" + Samples.SECOND_MODAL + "}")
        : Json.parse("{\"response_action\":\"errors\",\"errors\":{\"amount\":\"7と入力してください\"}}");
  }

  private void react(JsonNode envelope, JsonNode payload) {
    String type = Json.text(envelope, "type");
    JsonNode event = payload.path("event");
    if (type.equals("slash_commands") || Json.text(payload, "type").equals("message_action")) {
      slack.api(
          "views.open", "trigger_id", Json.text(payload, "trigger_id"), "view", Samples.MODAL);
    } else if (Json.text(payload, "type").equals("block_actions")) {
      acted(payload);
    } else if (Json.text(event, "type").equals("app_home_opened")) {
      slack.api("views.publish", "user_id", Json.text(event, "user"), "view", Samples.HOME);
    } else if (Json.text(event, "type").equals("app_mention")) {
      slack.api(
          "chat.postMessage",
          "channel",
          Json.text(event, "channel"),
          "thread_ts",
          Json.text(event, "ts"),
          "blocks",
          Samples.ANSWER,
          "text",
          "回答");
    }
  }

  private void acted(JsonNode payload) {
    String url = Json.text(payload, "response_url");
    String value = payload.at("/actions/0/value").asString("");
    if (!url.isEmpty()) {
      slack.post(
          url,
          "{\"response_type\":\"ephemeral\",\"text\":\"*ありがとうございます。* 押されたのは `"
              + value
              + "` です。\",\"thread_ts\":\""
              + payload.at("/message/thread_ts").asString("")
              + "\"}");
    }
  }

  @Override
  public void close() {
    line.close();
  }
}
