package nezuku.workspace;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nezuku.workspace.json.Json;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A plain Socket Mode client that acknowledges everything, unless told otherwise. */
final class StandInBot extends WebSocketClient implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  final CompletableFuture<Integer> closed = new CompletableFuture<>();
  volatile boolean acknowledges = true;
  volatile Function<JsonNode, @Nullable JsonNode> answer = envelope -> null;

  private StandInBot(URI url) {
    super(url);
  }

  static StandInBot connect(URI url) {
    StandInBot bot = new StandInBot(url);
    try {
      bot.connectBlocking(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return bot;
  }

  /** The next frame of this type; others are passed over. */
  JsonNode next(String type) {
    try {
      while (true) {
        JsonNode frame = frames.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Objects.requireNonNull(frame, "No frame of type " + type + " came.");
        if (Json.text(frame, "type").equals(type)) {
          return frame;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next event of this type. */
  JsonNode event(String type) {
    while (true) {
      JsonNode payload = next("events_api").path("payload");
      if (Json.text(payload.path("event"), "type").equals(type)) {
        return payload;
      }
    }
  }

  /** How many frames came that nobody asked for yet. */
  int unread() {
    return frames.size();
  }

  void acknowledge(JsonNode envelope, @Nullable JsonNode payload) {
    ObjectNode ack = Json.object().put("envelope_id", Json.text(envelope, "envelope_id"));
    if (payload != null) {
      ack.set("payload", payload);
    }
    send(ack.toString());
  }

  @Override
  public void onMessage(String text) {
    JsonNode frame = Objects.requireNonNull(Json.parse(text));
    if (frame.has("envelope_id") && acknowledges) {
      acknowledge(frame, answer.apply(frame));
    }
    frames.add(frame);
  }

  @Override
  public void onOpen(ServerHandshake handshake) {}

  @Override
  public void onClose(int code, String reason, boolean remote) {
    closed.complete(code);
  }

  @Override
  public void onError(Exception problem) {}
}
