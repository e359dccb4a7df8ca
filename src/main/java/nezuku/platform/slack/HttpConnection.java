package nezuku.platform.slack;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack calls us at {@code POST /slack/events}. A request counts only if Slack signed it within the
 * last five minutes.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying
 *     requests from Slack</a>
 */
final class HttpConnection implements SlackConnection {
  private static final Logger LOG = LoggerFactory.getLogger(HttpConnection.class);
  private static final int MAX_BODY = 1 << 20;
  private static final long MAX_AHEAD_MILLIS = 5 * 60 * 1000L;

  private final App app;
  private final SlackRequestParser parser;
  private final SlackSignature.Verifier verifier;
  private final InstantSource clock;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private HttpConnection(App app, String signingSecret, HttpServer server, InstantSource clock) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
    this.verifier = new SlackSignature.Verifier(new SlackSignature.Generator(signingSecret));
    this.server = server;
    this.clock = clock;
  }

  static HttpConnection open(App app, String signingSecret, int port, InstantSource clock)
      throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
    HttpConnection connection = new HttpConnection(app, signingSecret, server, clock);
    server.createContext("/slack/events", connection::handle);
    server.setExecutor(connection.threads);
    app.start();
    server.start();
    return connection;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
      String text = new String(body, StandardCharsets.UTF_8);
      if (!"POST".equals(exchange.getRequestMethod())) {
        answer(exchange, 405, "text/plain", "Slack sends POST requests here.\n");
      } else if (body.length > MAX_BODY) {
        answer(exchange, 413, "text/plain", "The body is larger than 1 MiB.\n");
      } else if (!signedBySlack(exchange, text)) {
        LOG.warn("Refused a request that Slack did not sign, or not within five minutes");
        answer(exchange, 401, "text/plain", "The signature is wrong or too old.\n");
      } else {
        run(exchange, text);
      }
    }
  }

  private boolean signedBySlack(HttpExchange exchange, String body) {
    String timestamp = exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp");
    String signature = exchange.getRequestHeaders().getFirst("X-Slack-Signature");
    return timestamp != null
        && timestamp.matches("\\d{1,12}")
        && signature != null
        // The verifier minds only what is too old.
        && Long.parseLong(timestamp) * 1000 <= clock.millis() + MAX_AHEAD_MILLIS
        && verifier.isValid(timestamp, body, signature, clock.millis());
  }

  private void run(HttpExchange exchange, String body) throws IOException {
    try {
      Request<?> request = parser.parse(httpRequest(exchange, body));
      Response response = request == null ? null : app.run(request);
      if (response == null) {
        answer(exchange, 400, "text/plain", "Not a request of Slack's.\n");
      } else {
        answer(
            exchange,
            Objects.requireNonNullElse(response.getStatusCode(), 200),
            Objects.requireNonNullElse(response.getContentType(), "text/plain"),
            Objects.requireNonNullElse(response.getBody(), ""));
      }
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      LOG.error("A request of Slack's could not be read", e);
      answer(exchange, 500, "text/plain", "The request could not be read.\n");
    }
  }

  private static SlackRequestParser.HttpRequest httpRequest(HttpExchange exchange, String body) {
    Map<String, List<String>> headers = exchange.getRequestHeaders();
    return SlackRequestParser.HttpRequest.builder()
        .requestUri(exchange.getRequestURI().getPath())
        .queryString(Map.of())
        .requestBody(body)
        .headers(new RequestHeaders(headers))
        .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress())
        .build();
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public boolean connected() {
    return !threads.isShutdown();
  }

  @Override
  public void close() {
    server.stop(1);
    threads.close();
    app.stop();
  }
}
