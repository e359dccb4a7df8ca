package nezuku.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import nezuku.platform.store.OutboxTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the outbox holds. A message is marked as being sent before it is; whoever finds the
 * mark of a dead sender looks into Slack before sending again.
 */
public final class Sender {
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  // A channel that has to wait must not hide the others behind it.
  private static final int LOOK_AHEAD = 5_000;
  private static final int AT_ONCE = 32;
  private static final int MOST_MISHAPS = 8;
  private static final Duration STALE = Duration.ofSeconds(10);
  private static final Duration AFTER_MISHAP = Duration.ofSeconds(1);

  private final OutboxTable outbox;
  private final Courier courier;
  private final Executor workers;
  private final LongSupplier nanos;
  private final Pace pace;
  private final Notes notes = new Notes();
  private final Settler settler;
  private final AtomicInteger underWay = new AtomicInteger();

  /**
   * A sender.
   *
   * @param workers where attempts are made
   * @param nanos elapsed time, as {@link System#nanoTime}: how long to wait does not depend on what
   *     the clock on the wall says
   */
  public Sender(OutboxTable outbox, Courier courier, Executor workers, LongSupplier nanos) {
    this.outbox = outbox;
    this.courier = courier;
    this.workers = workers;
    this.nanos = nanos;
    this.pace = new Pace(nanos.getAsLong());
    this.settler = new Settler(outbox, courier, notes, nanos);
  }

  /**
   * Sends what may be sent now, on other threads, and settles what is in doubt.
   *
   * @return whether nothing could be sent and nothing is on its way
   * @throws nezuku.platform.store.StoreUnavailable if the database can't be asked
   */
  public boolean round() {
    notes.catchUp();
    settler.due(free(), this::dispatch);
    int free = free();
    List<Waiting> ready = free > 0 ? outbox.ready(LOOK_AHEAD) : List.of();
    List<String> chosen = choose(ready, free);
    if (!chosen.isEmpty()) {
      long claimedAt = nanos.getAsLong();
      outbox.claim(chosen).forEach(message -> dispatch(() -> send(message, claimedAt)));
    }
    return chosen.isEmpty() && underWay.get() == 0;
  }

  private int free() {
    return Math.max(0, AT_ONCE - underWay.get());
  }

  private synchronized List<String> choose(List<Waiting> ready, int most) {
    long now = nanos.getAsLong();
    pace.tidy(now);
    return ready.stream()
        .filter(message -> pace.take(message, now))
        .limit(most)
        .map(Waiting::id)
        .toList();
  }

  private void dispatch(Runnable work) {
    underWay.incrementAndGet();
    workers.execute(
        () -> {
          try {
            work.run();
          } finally {
            underWay.decrementAndGet();
          }
        });
  }

  private void send(Queued message, long claimedAt) {
    if (nanos.getAsLong() - claimedAt > STALE.toNanos()) {
      // We were asleep; others may have taken it over.
      notes.write(() -> outbox.returned(message));
      return;
    }
    switch (attempt(message)) {
      case Delivery.Done done -> notes.write(() -> outbox.sent(message, done.where()));
      case Delivery.Refused refused -> {
        LOG.warn("{} can’t be sent: {}", message.id(), refused.reason());
        notes.write(() -> outbox.parked(message, refused.reason(), refused.instead()));
      }
      case Delivery.Later later -> {
        hold(message, later);
        notes.write(() -> outbox.returned(message));
      }
      case Delivery.Unsure unsure -> {
        LOG.warn("{} may have been sent ({}), looking", message.id(), unsure.why());
        settler.later(message, unsure.settleAfter());
        notes.write(() -> outbox.doubted(message));
      }
    }
  }

  /** A mistake of ours must not hold up a lane for ever. */
  private Delivery attempt(Queued message) {
    try {
      return courier.send(message);
    } catch (RuntimeException e) {
      LOG.error("Sending {} failed", message.id(), e);
      return message.attempts() < MOST_MISHAPS
          ? new Delivery.Unsure(e.toString(), AFTER_MISHAP)
          : new Delivery.Refused("internal_error", Optional.empty());
    }
  }

  private synchronized void hold(Queued message, Delivery.Later later) {
    Duration wait = later.after().orElseGet(() -> Backoff.after(message.attempts()));
    LOG.info("{} has to wait {} ({})", message.id(), wait, later.why());
    long now = nanos.getAsLong();
    if (later.everything()) {
      pace.holdEverything(wait, now);
    } else if (later.after().isPresent()) {
      pace.hold(message.outgoing().channel(), wait, now);
    } else {
      pace.hold(message.outgoing().lane(), wait, now);
    }
  }
}
