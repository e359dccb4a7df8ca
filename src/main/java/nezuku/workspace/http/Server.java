package nezuku.workspace.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An HTTP server on the loopback address, with a virtual thread for each request. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  static {
    // Else small answers on a kept connection wait 40 ms for the client's delayed ack.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Server(HttpServer server) {
    this.server = server;
  }

  /** Binds the port, 0 for any free one; it answers after {@link #start}. */
  public static Server bind(int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      return new Server(HttpServer.create(address, 64));
    } catch (IOException e) {
      throw new PortTaken(port, e);
    }
  }

  /** The port. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Answers requests under this path. */
  public void on(String path, Handler handler) {
    server.createContext(path, exchange -> serve(exchange, handler));
  }

  /** Streams to requests under this path. */
  public void stream(String path, Streamer streamer) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            Request request = Request.read(exchange);
            if (!Doorman.letsIn(request)) {
              send(exchange, Reply.text(403, "This workspace answers to loopback names only."));
              return;
            }
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            streamer.stream(request, exchange.getResponseBody());
          } catch (IOException gone) {
            LOG.trace("A reader left: {}", gone.toString());
          }
        });
  }

  /** Writes until the reader leaves. */
  @FunctionalInterface
  public interface Streamer {
    /** Writes to the stream; an {@link IOException} tells that the reader left. */
    void stream(Request request, OutputStream out) throws IOException;
  }

  /** Begins to answer. */
  public void start() {
    server.setExecutor(threads);
    server.start();
  }

  private static void serve(HttpExchange exchange, Handler handler) {
    try (exchange) {
      send(exchange, answer(Request.read(exchange), handler));
    } catch (IOException gone) {
      LOG.trace("A caller left: {}", gone.toString());
    }
  }

  private static Reply answer(Request request, Handler handler) {
    if (!Doorman.letsIn(request)) {
      return Reply.text(403, "This workspace answers to loopback names only.");
    }
    try {
      return handler.answer(request);
    } catch (Exception e) {
      LOG.warn("{} {} failed", request.method(), request.path(), e);
      return Reply.text(500, "The workspace failed: " + e);
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    boolean bare = exchange.getRequestMethod().equals("HEAD") || reply.body().length == 0;
    exchange.sendResponseHeaders(reply.status(), bare ? -1 : reply.body().length);
    if (!bare) {
      exchange.getResponseBody().write(reply.body());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
