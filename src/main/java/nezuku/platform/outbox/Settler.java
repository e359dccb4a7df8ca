package nezuku.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nezuku.platform.store.OutboxTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out whether a message was sent whose sender died or got no answer. Thread-safe. */
final class Settler {
  private static final Logger LOG = LoggerFactory.getLogger(Settler.class);
  private static final int BATCH = 200;
  // What a dead sender had on its way arrives before that or never.
  private static final Duration LEFT_BEHIND = Duration.ofSeconds(3);

  private final OutboxTable outbox;
  private final Courier courier;
  private final Notes notes;
  private final LongSupplier nanos;
  private final Map<String, Long> dueAt = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  Settler(OutboxTable outbox, Courier courier, Notes notes, LongSupplier nanos) {
    this.outbox = outbox;
    this.courier = courier;
    this.notes = notes;
    this.nanos = nanos;
  }

  /** Hands on some of what should be settled now. */
  void due(int most, Consumer<Runnable> dispatch) {
    List<Queued> doubtful = outbox.doubtful(BATCH);
    forgetOthers(doubtful);
    int left = most;
    for (Queued message : doubtful) {
      if (left > 0 && begin(message)) {
        left--;
        dispatch.accept(() -> settle(message));
      }
    }
  }

  private synchronized void forgetOthers(List<Queued> doubtful) {
    dueAt.keySet().retainAll(doubtful.stream().map(Queued::id).toList());
  }

  private synchronized boolean begin(Queued message) {
    long now = nanos.getAsLong();
    long due = dueAt.computeIfAbsent(message.id(), id -> now + LEFT_BEHIND.toNanos());
    return now - due >= 0 && underWay.add(message.id());
  }

  /** Looks no sooner than after a wait. */
  synchronized void later(Queued message, Duration wait) {
    dueAt.put(message.id(), nanos.getAsLong() + wait.toNanos());
  }

  private void settle(Queued message) {
    try {
      switch (courier.find(message)) {
        case Finding.There there -> notes.write(() -> outbox.sent(message, there.where()));
        case Finding.NotThere notThere -> notes.write(() -> outbox.sendAgain(message));
        case Finding.NotNow notNow -> {
          LOG.info("Whether {} was sent is not known yet: {}", message.id(), notNow.why());
          later(message, Backoff.after(message.attempts()));
        }
        case Finding.Unknowable unknowable ->
            notes.write(() -> outbox.parked(message, unknowable.reason(), Optional.empty()));
      }
    } finally {
      synchronized (this) {
        underWay.remove(message.id());
      }
    }
  }
}
