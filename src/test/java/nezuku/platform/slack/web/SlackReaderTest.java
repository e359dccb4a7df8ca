package nezuku.platform.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are fetched from Slack, and the token goes nowhere else. */
class SlackReaderTest {
  private static final String TOKEN = "xoxb-a-long-enough-token";
  private static final String HOST = "127.0.0.1";

  private final List<String> tokens = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/abc", exchange -> answer(exchange, 200));
    server.createContext("/elsewhere", exchange -> answer(exchange, 302));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
    byte[] body = "abc".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Location", "/abc");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static SlackReader reader(Optional<String> otherSlack) {
    return new SlackReader(
        Slack.getInstance(new SlackConfig()).methods(TOKEN),
        HastyCalls.make(),
        new OkHttpClient.Builder().followRedirects(false).build(),
        TOKEN,
        otherSlack);
  }

  private SlackReader.Shared file(String path) {
    String address = "http://" + HOST + ":" + server.getAddress().getPort() + path;
    return new SlackReader.Shared("minutes.md", 3, address, "");
  }

  @Test
  void a_file_is_fetched_with_the_token_and_up_to_its_limit() {
    SlackReader reader = reader(Optional.of(HOST));

    assertThat(reader.content(file("/abc"), 3)).hasValueSatisfying(b -> assertThat(b).hasSize(3));
    assertThat(reader.content(file("/abc"), 2)).isEmpty();
    assertThat(tokens).containsOnly("Bearer " + TOKEN);
  }

  @Test
  void a_redirect_is_not_followed() {
    SlackReader reader = reader(Optional.of(HOST));

    assertThatThrownBy(() -> reader.content(file("/elsewhere"), 3))
        .hasMessageContaining("http_302");
    assertThat(tokens).hasSize(1);
  }

  @Test
  void nobody_but_slack_is_asked() {
    assertThatThrownBy(() -> reader(Optional.empty()).content(file("/abc"), 3))
        .hasMessageContaining("foreign_host");
    assertThat(tokens).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://slack.com.other.example/f",
        "https://other.example/slack.com",
        "https://notslack.com/f",
        "http://files.slack.com/f",
        "file:///etc/passwd",
        ""
      })
  void an_address_that_only_looks_like_slacks_is_none(String address) {
    SlackReader.Shared file = new SlackReader.Shared("minutes.md", 3, address, "");

    assertThatThrownBy(() -> reader(Optional.empty()).content(file, 3))
        .hasMessageContaining("foreign_host");
  }
}
