package nezuku.workspace.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nezuku.workspace.fault.Faults;
import nezuku.workspace.json.Json;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Socket Mode: envelopes, acks, redelivery, and a queue while no connection is there. */
public final class SocketMode implements Courier, Socket.Listener {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final int RETRIES = 3;

  private final Map<String, Parcel> underway = new HashMap<>();
  private final Deque<Parcel> waiting = new ArrayDeque<>();
  private final Alarms alarms;
  private final Faults faults;
  private final Socket socket;

  private SocketMode(String appId, Alarms alarms, Faults faults) {
    this.alarms = alarms;
    this.faults = faults;
    this.socket = new Socket(appId, this);
  }

  /** Starts listening on a free loopback port. */
  public static SocketMode start(String appId, Alarms alarms, Faults faults) {
    SocketMode mode = new SocketMode(appId, alarms, faults);
    mode.socket.begin();
    return mode;
  }

  /** An address for one connection, as {@code apps.connections.open} gives out. */
  public String ticketedUrl() {
    return socket.ticketedUrl();
  }

  @Override
  public CompletableFuture<JsonNode> send(Letter letter) {
    Parcel parcel = Parcel.first(letter);
    dispatch(parcel);
    if (letter.kind() != Letter.Kind.EVENT) {
      alarms.after(
          PATIENCE, () -> parcel.answer().completeExceptionally(new Unanswered(lateness(parcel))));
    } else if (faults.doublesEvent()) {
      dispatch(parcel.again());
    }
    return parcel.answer();
  }

  private synchronized String lateness(Parcel parcel) {
    boolean stuck = waiting.removeIf(p -> p.letterId().equals(parcel.letterId()));
    return stuck ? "dispatch_failed" : "operation_timeout";
  }

  private void dispatch(Parcel parcel) {
    synchronized (this) {
      underway.put(parcel.envelopeId(), parcel);
      if (!socket.sendToOne(parcel.frame())) {
        waiting.add(parcel);
        return;
      }
    }
    if (parcel.letter().kind() == Letter.Kind.EVENT) {
      alarms.after(PATIENCE, () -> retry(parcel));
    }
  }

  private void retry(Parcel parcel) {
    if (parcel.answer().isDone()) {
      forget(parcel);
    } else if (parcel.attempt() < RETRIES) {
      dispatch(parcel.again());
    } else {
      parcel.answer().completeExceptionally(new Unanswered("timeout"));
      forget(parcel);
    }
  }

  private synchronized void forget(Parcel parcel) {
    underway.values().removeIf(p -> p.letterId().equals(parcel.letterId()));
  }

  @Override
  public void opened() {
    List<Parcel> queued;
    synchronized (this) {
      queued = new ArrayList<>(waiting);
      waiting.clear();
    }
    queued.stream().filter(p -> !p.answer().isDone()).forEach(this::dispatch);
  }

  @Override
  public void acknowledged(String envelopeId, JsonNode payload) {
    if (faults.losesAck()) {
      return;
    }
    Duration delay = faults.ackDelay();
    if (delay.isZero()) {
      complete(envelopeId, payload);
    } else {
      alarms.after(delay, () -> complete(envelopeId, payload));
    }
  }

  private void complete(String envelopeId, JsonNode payload) {
    Parcel parcel;
    synchronized (this) {
      parcel = underway.remove(envelopeId);
    }
    if (parcel != null) {
      parcel.answer().complete(payload);
    }
  }

  @Override
  public int connections() {
    return socket.connections();
  }

  /** Breaks every connection off, without a word. */
  public void drop() {
    socket.forEach(s -> s.closeConnection(CloseFrame.ABNORMAL_CLOSE, "dropped"), true);
  }

  /** Sends a disconnect frame; unless it only warns, the connection gets no more and is closed. */
  public void disconnect(String reason) {
    ObjectNode frame = Json.object().put("type", "disconnect").put("reason", reason);
    frame.putObject("debug_info").put("host", "applink-local");
    boolean ends = !reason.equals("warning");
    socket.forEach(
        connection -> {
          if (connection.isOpen()) {
            connection.send(frame.toString());
          }
          if (ends) {
            closeSoon(connection);
          }
        },
        ends);
  }

  private static void closeSoon(WebSocket connection) {
    CompletableFuture.delayedExecutor(GRACE.toMillis(), TimeUnit.MILLISECONDS)
        .execute(connection::close);
  }

  @Override
  public void close() {
    try {
      socket.stop(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
