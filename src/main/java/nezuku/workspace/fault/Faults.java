package nezuku.workspace.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What shall go wrong next. Thread-safe. */
public final class Faults {
  /** How one Web API method fails. */
  public sealed interface ApiFault {
    /** An HTTP status; with a {@code Retry-After} if it is positive. */
    record Status(int status, int retryAfter) implements ApiFault {}

    /** It is done, but there is no answer for so long. */
    record Silence(Duration length) implements ApiFault {}

    /** {@code ok: false} with this error. */
    record Refusal(String error) implements ApiFault {}

    /** It is done all the same, and then answered like the other fault. */
    record AfterAll(ApiFault fault) implements ApiFault {}
  }

  private record Ordered(String method, ApiFault fault, int times) {}

  private final List<Ordered> ordered = new ArrayList<>();
  private final Set<String> revoked = new LinkedHashSet<>();
  private Duration ackDelay = Duration.ZERO;
  private int acksToLose;
  private int eventsToDouble;

  /** Lets the next calls of a method fail. */
  public synchronized void order(String method, ApiFault fault, int times) {
    ordered.add(new Ordered(method, fault, times));
  }

  /** The fault for this call, which is thereby used up once. */
  public synchronized Optional<ApiFault> take(String method) {
    for (int i = 0; i < ordered.size(); i++) {
      Ordered next = ordered.get(i);
      if (next.method().equals(method)) {
        ordered.remove(i);
        if (next.times() > 1) {
          ordered.add(i, new Ordered(method, next.fault(), next.times() - 1));
        }
        return Optional.of(next.fault());
      }
    }
    return Optional.empty();
  }

  /** Takes a scope away from the app. */
  public synchronized void revoke(String scope) {
    revoked.add(scope);
  }

  /** Whether a scope was taken away. */
  public synchronized boolean isRevoked(String scope) {
    return revoked.contains(scope);
  }

  /** Lets acks count only after a delay. */
  public synchronized void delayAcks(Duration delay) {
    ackDelay = delay;
  }

  /** How long acks are delayed. */
  public synchronized Duration ackDelay() {
    return ackDelay;
  }

  /** Loses the next acks. */
  public synchronized void loseAcks(int count) {
    acksToLose = count;
  }

  /** Whether the ack at hand is lost. */
  public synchronized boolean losesAck() {
    return acksToLose > 0 && acksToLose-- > 0;
  }

  /** Delivers the next events twice. */
  public synchronized void doubleEvents(int count) {
    eventsToDouble = count;
  }

  /** Whether the event at hand is delivered twice. */
  public synchronized boolean doublesEvent() {
    return eventsToDouble > 0 && eventsToDouble-- > 0;
  }

  /** Everything goes right again. */
  public synchronized void clear() {
    ordered.clear();
    revoked.clear();
    ackDelay = Duration.ZERO;
    acksToLose = 0;
    eventsToDouble = 0;
  }
}
