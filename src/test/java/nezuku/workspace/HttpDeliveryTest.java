package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nezuku.workspace.delivery.Signature;
import nezuku.workspace.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HttpDeliveryTest {
  private record Post(String body, String stamp, String signature, String retry, String reason) {}

  private final BlockingQueue<Post> posts = new LinkedBlockingQueue<>();
  private final HttpServer app = server();
  private final TestSlack slack =
      TestSlack.open(
          Manifests.write(),
          new Delivery.Http(
              URI.create("http://127.0.0.1:" + app.getAddress().getPort() + "/slack")));
  private volatile int status = 200;

  private HttpServer server() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/slack", this::take);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    int answered = status;
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      posts.add(
          new Post(
              body,
              header(exchange, "X-Slack-Request-Timestamp"),
              header(exchange, "X-Slack-Signature"),
              header(exchange, "X-Slack-Retry-Num"),
              header(exchange, "X-Slack-Retry-Reason")));
      byte[] answer =
          body.startsWith("token=") ? "すぐに".getBytes(StandardCharsets.UTF_8) : new byte[0];
      exchange.sendResponseHeaders(answered, answer.length == 0 ? -1 : answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }

  @AfterEach
  void close() {
    slack.close();
    app.stop(0);
  }

  private Post next() throws InterruptedException {
    return Objects.requireNonNull(posts.poll(5, TimeUnit.SECONDS), "No request came.");
  }

  @Test
  void anEventIsPostedAndSigned() throws Exception {
    slack.act(
        "{\"user\":\"tanaka\",\"type\":\"message\",\"channel\":\"@nezuku\",\"text\":\"こんにちは\",\"expect\":0}");
    Post post = next();
    JsonNode event = Objects.requireNonNull(Json.parse(post.body()));
    assertThat(Json.text(event.path("event"), "channel_type")).isEqualTo("im");
    assertThat(post.stamp()).isEqualTo("1795392000");
    assertThat(post.signature())
        .isEqualTo(new Signature(slack.slack.signingSecret()).of(post.stamp(), post.body()));
  }

  @Test
  void aFailedEventComesAgainWithItsNumber() throws Exception {
    status = 500;
    slack.act(
        "{\"user\":\"tanaka\",\"type\":\"message\",\"channel\":\"@nezuku\",\"text\":\"x\",\"expect\":0,\"wait\":\"PT0S\"}");
    Post first = next();
    assertThat(first.retry()).isEmpty();
    status = 200;
    Post again = posts.poll(300, TimeUnit.MILLISECONDS);
    for (int i = 0; i < 20 && again == null; i++) {
      // The failure may be noted only after the clock was turned: turn it again.
      slack.control("clock", "{\"advance\":\"PT2S\"}");
      again = posts.poll(300, TimeUnit.MILLISECONDS);
    }
    Objects.requireNonNull(again, "It did not come again.");
    assertThat(again.retry()).isEqualTo("1");
    assertThat(again.reason()).isEqualTo("http_error");
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void aCommandIsAFormAndItsAnswerIsShown() throws Exception {
    JsonNode act =
        slack.act(
            "{\"user\":\"tanaka\",\"type\":\"command\",\"command\":\"/bpo-faq\",\"text\":\"領収書\",\"channel\":\"#ask-bpo\"}");
    assertThat(act.at("/ephemerals/0/text").asString("")).isEqualTo("すぐに");
    assertThat(URLDecoder.decode(next().body(), StandardCharsets.UTF_8))
        .contains("command=/bpo-faq", "text=領収書", "user_id=U0TANAKA");
  }

  @Test
  void aSignatureIsSlacksOwn() {
    // The example of Slack's documentation.
    String body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
            + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect"
            + "&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
            + "%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    assertThat(new Signature("8f742231b10e8888abcd99yyyzzz85a5").of("1531420618", body))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }
}
