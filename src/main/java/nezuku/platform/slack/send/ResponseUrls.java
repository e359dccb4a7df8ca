package nezuku.platform.slack.send;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import nezuku.platform.slack.web.SlackRefusal;
import okhttp3.HttpUrl;
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
public final class ResponseUrls {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  /** Who sees the message, and where. */
  enum Mode {
    PRIVATE,
    PUBLIC,
    REPLACE
  }

  private static final Pattern SLACK = Pattern.compile("(.+\\.)?slack(-gov)?\\.com");

  private final OkHttpClient http;
  private final Optional<String> otherSlack;

  /**
   * Response addresses of Slack.
   *
   * @param otherSlack the host of another Slack, for tests
   */
  public ResponseUrls(OkHttpClient http, Optional<String> otherSlack) {
    this.http = http;
    this.otherSlack = otherSlack;
  }

  /**
   * Sends a message.
   *
   * @throws SlackRefusal if the address is none of Slack's
   * @throws SlackApiException if Slack answers with another status than 200
   * @throws IOException if Slack does not answer
   */
  void send(String url, Errand.Content content, Mode mode) throws IOException, SlackApiException {
    HttpUrl address = HttpUrl.parse(url);
    if (address == null || !isSlacks(address)) {
      throw new SlackRefusal("response_url", "foreign_host", "");
    }
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("text", content.text())
            .put("response_type", mode == Mode.PUBLIC ? "in_channel" : "ephemeral")
            .put("replace_original", mode == Mode.REPLACE);
    body.set("blocks", content.blocks());
    Request request =
        new Request.Builder().url(address).post(RequestBody.create(body.toString(), JSON)).build();
    try (Response response = http.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new SlackApiException(response, "");
      }
    }
  }

  /** The address went through a modal and back: what we post stays with Slack all the same. */
  private boolean isSlacks(HttpUrl url) {
    return (url.isHttps() && SLACK.matcher(url.host()).matches())
        || otherSlack.filter(url.host()::equals).isPresent();
  }
}
