package nezuku.workspace.delivery;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Ids;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The WebSocket server: lets in who has a ticket, and passes frames on. */
final class Socket extends WebSocketServer {
  private static final Logger LOG = LoggerFactory.getLogger(Socket.class);

  /** What the mail service does with it. */
  interface Listener {
    void opened();

    void acknowledged(String envelopeId, JsonNode payload);
  }

  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<WebSocket> open = new ArrayList<>();
  private final CountDownLatch started = new CountDownLatch(1);
  private final String appId;
  private final Listener listener;
  private int turn;

  Socket(String appId, Listener listener) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    this.appId = appId;
    this.listener = listener;
    setReuseAddr(true);
    setTcpNoDelay(true);
    setDaemon(true);
    setConnectionLostTimeout((int) Duration.ofSeconds(30).toSeconds());
  }

  void begin() {
    start();
    try {
      if (!started.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The WebSocket server did not start in ten seconds.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An address that works once. */
  String ticketedUrl() {
    String ticket = Ids.hex(16);
    tickets.add(ticket);
    return "ws://127.0.0.1:" + getPort() + "/link/?ticket=" + ticket + "&app_id=" + appId;
  }

  /** Sends to one of the connections, in turn; false if there is none. */
  synchronized boolean sendToOne(String frame) {
    while (!open.isEmpty()) {
      turn = (turn + 1) % open.size();
      try {
        open.get(turn).send(frame);
        return true;
      } catch (WebsocketNotConnectedException closing) {
        // It is on its way out, but its end has not been reported yet.
        open.remove(turn);
      }
    }
    return false;
  }

  synchronized int connections() {
    return open.size();
  }

  /** Does something to every connection, which then gets nothing more if it is to be retired. */
  void forEach(Consumer<WebSocket> action, boolean retire) {
    List<WebSocket> all;
    synchronized (this) {
      all = List.copyOf(open);
      if (retire) {
        open.clear();
      }
    }
    all.forEach(action);
  }

  @Override
  public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
      WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
    String descriptor = request.getResourceDescriptor();
    String ticket = descriptor.replaceFirst("^.*[?&]ticket=([0-9a-f]*).*$", "$1");
    if (!tickets.remove(ticket)) {
      throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "ticket unknown or used");
    }
    return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    synchronized (this) {
      open.add(socket);
      socket.send(hello(open.size()));
    }
    listener.opened();
  }

  private String hello(int count) {
    ObjectNode hello = Json.object().put("type", "hello").put("num_connections", count);
    hello
        .putObject("debug_info")
        .put("host", "applink-local")
        .put("build_number", 1)
        .put("approximate_connection_time", 18_060);
    hello.putObject("connection_info").put("app_id", appId);
    return hello.toString();
  }

  @Override
  public synchronized void onClose(WebSocket socket, int code, String reason, boolean remote) {
    open.remove(socket);
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    JsonNode frame = Json.parse(message);
    if (frame != null && frame.hasNonNull("envelope_id")) {
      listener.acknowledged(Json.text(frame, "envelope_id"), frame.path("payload"));
    }
  }

  @Override
  public void onError(@Nullable WebSocket socket, Exception problem) {
    LOG.debug("WebSocket: {}", problem.toString());
  }

  @Override
  public void onStart() {
    started.countDown();
  }
}
