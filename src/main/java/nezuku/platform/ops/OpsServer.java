package nezuku.platform.ops;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code GET /healthz}, {@code /readyz} and {@code /metrics}, and nothing else. */
final class OpsServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpsServer.class);
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String JSON = "application/json";
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
  private static final String NAME = "name[]=";

  private record Reply(int status, String type, String body) {}

  private final HttpServer server;
  private final Metrics metrics;
  private final Readiness readiness;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private OpsServer(HttpServer server, Metrics metrics, Readiness readiness) {
    this.server = server;
    this.metrics = metrics;
    this.readiness = readiness;
  }

  /** Listens; throws if the address can't be had. */
  static OpsServer open(OpsSettings.Listen at, Metrics metrics, Readiness readiness)
      throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(at.host(), at.port()), 0);
    OpsServer ops = new OpsServer(server, metrics, readiness);
    server.createContext("/", ops::handle);
    server.setExecutor(ops.threads);
    server.start();
    return ops;
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = reply(exchange.getRequestMethod(), exchange.getRequestURI());
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      boolean bare = exchange.getRequestMethod().equals("HEAD");
      exchange.getResponseHeaders().set("Content-Type", reply.type());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      if (reply.status() == 405) {
        exchange.getResponseHeaders().set("Allow", "GET");
      }
      exchange.sendResponseHeaders(reply.status(), bare ? -1 : body.length);
      if (!bare) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Reply reply(String method, URI uri) {
    String path = uri.getPath();
    if (!method.equals("GET")) {
      return new Reply(405, TEXT, "There is only GET here.\n");
    }
    try {
      return switch (path) {
        case "/healthz" -> new Reply(200, JSON, "{\"status\":\"ok\"}\n");
        case "/readyz" -> ready(ReadinessReport.of(readiness.look()));
        case "/metrics" -> new Reply(200, PROMETHEUS, metrics.text(PROMETHEUS, names(uri)));
        default -> new Reply(404, TEXT, "There are only /healthz, /readyz and /metrics here.\n");
      };
    } catch (RuntimeException e) {
      LOG.error("{} failed", path, e);
      return new Reply(500, TEXT, "This failed; the log says why.\n");
    }
  }

  /** The names that are asked for as {@code name[]}, as in Prometheus' own servers. */
  private static Set<String> names(URI uri) {
    return Stream.of(Objects.requireNonNullElse(uri.getQuery(), "").split("&", -1))
        .filter(part -> part.startsWith(NAME))
        .map(part -> part.substring(NAME.length()))
        .collect(Collectors.toSet());
  }

  private static Reply ready(ReadinessReport report) {
    return new Reply(report.ready() ? 200 : 503, JSON, report.json() + "\n");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
