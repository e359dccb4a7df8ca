package nezuku.platform.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import nezuku.platform.slack.block.Message;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers through the address that Slack sends along with commands and buttons.
 *
 * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction">Message
 *     responses</a>
 */
final class ResponseUrls {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  /** Who sees the message, and where. */
  enum Mode {
    PRIVATE,
    PUBLIC,
    REPLACE
  }

  private final OkHttpClient http;

  ResponseUrls(OkHttpClient http) {
    this.http = http;
  }

  void send(String url, Message message, Mode mode) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("text", message.text())
            .put("response_type", mode == Mode.PUBLIC ? "in_channel" : "ephemeral")
            .put("replace_original", mode == Mode.REPLACE);
    body.set("blocks", message.blocks());
    Request request =
        new Request.Builder().url(url).post(RequestBody.create(body.toString(), JSON)).build();
    try (Response response = http.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new SlackRefusal("response_url", "http_" + response.code(), "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("response_url failed", e);
    }
  }
}
