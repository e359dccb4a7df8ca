package nezuku.platform.slack.send;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A Slack that notes what it is told and answers ok, unless it shall refuse. */
public final class FakeSlack implements AutoCloseable {

  /** A request: a method of the Web API, or {@code response_url}. */
  public record Told(String method, String body) {}

  private final HttpServer server;
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private final Map<String, String> refusals = new ConcurrentHashMap<>();

  /** On a free port. */
  public FakeSlack() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** A client of its. */
  public MethodsClient methods() {
    SlackConfig config = new SlackConfig();
    config.setStatsEnabled(false);
    config.setMethodsEndpointUrlPrefix(url("/api/"));
    return Slack.getInstance(config).methods("xoxb-0123456789-fake");
  }

  /** Where commands are answered. */
  public String responseUrl() {
    return url("/response_url");
  }

  /** Everything it was told. */
  public List<Told> told() {
    return told;
  }

  /** The names of the methods it was told. */
  public List<String> methodsTold() {
    return told.stream().map(Told::method).toList();
  }

  /** Refuses a method from now on. */
  public void refuse(String method, String error) {
    refusals.put(method, error);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String method = path.substring(path.lastIndexOf('/') + 1);
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      told.add(new Told(method, decoded(body)));
      String refusal = refusals.get(method);
      byte[] answer =
          (refusal == null
                  ? "{\"ok\":true,\"ts\":\"1.2\",\"channel\":{\"id\":\"D1\"}}"
                  : "{\"ok\":false,\"error\":\"" + refusal + "\"}")
              .getBytes(StandardCharsets.UTF_8);
      if (method.startsWith("chat.")) {
        answer =
            new String(answer, StandardCharsets.UTF_8)
                .replace("{\"id\":\"D1\"}", "\"D1\"")
                .getBytes(StandardCharsets.UTF_8);
      }
      boolean broken = refusal != null && "response_url".equals(method);
      exchange.sendResponseHeaders(broken ? 404 : 200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static String decoded(String body) {
    return body.startsWith("{") ? body : URLDecoder.decode(body, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
