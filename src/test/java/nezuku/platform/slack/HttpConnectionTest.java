package nezuku.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final String COMMAND =
      "command=%2Fbpo-faq&text=%E9%A0%98%E5%8F%8E%E6%9B%B8&user_id=U1&team_id=T1&channel_id=C1"
          + "&response_url=http%3A%2F%2F127.0.0.1%2F&trigger_id=1";

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpConnection connection;

  @BeforeEach
  void listen() throws IOException {
    AppConfig config = new AppConfig();
    config.setSigningSecret("");
    App app = new App(config, List.of());
    app.command(
        Pattern.compile(".*"),
        (request, context) -> {
          heard.add(request.getPayload().getText());
          return context.ack();
        });
    connection = HttpConnection.open(app, SECRET, 0, InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    connection.close();
    client.close();
  }

  @Test
  void what_slack_signed_reaches_the_listener_once() throws Exception {
    assertThat(post(COMMAND, NOW, SECRET)).isEqualTo(200);

    assertThat(heard).containsExactly("領収書");
  }

  @Test
  void a_forged_signature_is_refused() throws Exception {
    assertThat(post(COMMAND, NOW, "another-secret")).isEqualTo(401);

    assertThat(heard).isEmpty();
  }

  @Test
  void a_signature_of_another_body_is_refused() throws Exception {
    String signature = sign(COMMAND, NOW, SECRET);

    assertThat(send(signed(COMMAND.replace("U1", "U2"), NOW, signature))).isEqualTo(401);
    assertThat(heard).isEmpty();
  }

  @Test
  void a_request_from_six_minutes_ago_is_refused_and_one_from_four_is_not() throws Exception {
    assertThat(post(COMMAND, NOW.minus(Duration.ofMinutes(6)), SECRET)).isEqualTo(401);
    assertThat(heard).isEmpty();

    assertThat(post(COMMAND, NOW.minus(Duration.ofMinutes(4)), SECRET)).isEqualTo(200);
  }

  @Test
  void a_request_from_the_future_is_refused() throws Exception {
    assertThat(post(COMMAND, NOW.plus(Duration.ofMinutes(6)), SECRET)).isEqualTo(401);
    assertThat(heard).isEmpty();
  }

  @Test
  void a_request_without_or_with_a_nonsense_signature_is_refused() throws Exception {
    assertThat(send(request().POST(body(COMMAND)))).isEqualTo(401);
    assertThat(send(signed(COMMAND, NOW, "v0=nonsense"))).isEqualTo(401);
    assertThat(
            send(
                request()
                    .header("X-Slack-Request-Timestamp", "yesterday")
                    .header("X-Slack-Signature", sign(COMMAND, NOW, SECRET))
                    .POST(body(COMMAND))))
        .isEqualTo(401);
    assertThat(heard).isEmpty();
  }

  @Test
  void a_body_of_more_than_a_mebibyte_is_refused_even_if_it_is_signed() throws Exception {
    String padded = COMMAND + "&x=" + "a".repeat((1 << 20) - COMMAND.length() - 3);
    assertThat(post(padded, NOW, SECRET)).isEqualTo(200);
    assertThat(post(padded + "a", NOW, SECRET)).isEqualTo(413);

    assertThat(heard).hasSize(1);
  }

  @Test
  void reading_is_not_what_slack_does_here() throws Exception {
    assertThat(send(request().GET())).isEqualTo(405);
  }

  private int post(String body, Instant at, String secret) throws Exception {
    return send(signed(body, at, sign(body, at, secret)));
  }

  private HttpRequest.Builder signed(String body, Instant at, String signature) {
    return request()
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Slack-Request-Timestamp", Long.toString(at.getEpochSecond()))
        .header("X-Slack-Signature", signature)
        .POST(body(body));
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private static String sign(String body, Instant at, String secret) {
    return new SlackSignature.Generator(secret).generate(Long.toString(at.getEpochSecond()), body);
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:" + connection.port() + "/slack/events"));
  }

  private int send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString()).statusCode();
  }
}
