package nezuku.workspace.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Does things later by the workspace's clock, which may stand still, run or be turned: so it looks
 * at the clock often and at each turn. Thread-safe.
 */
public final class Alarms implements AutoCloseable {
  private static final Duration TICK = Duration.ofMillis(50);

  private record Alarm(Instant due, Runnable task) {}

  private final List<Alarm> alarms = new ArrayList<>();
  private final InstantSource clock;
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("workspace-alarms").factory());
  private final ScheduledFuture<?> ticking;

  /** Alarms by this clock. */
  public Alarms(InstantSource clock) {
    this.clock = clock;
    ticking =
        ticker.scheduleWithFixedDelay(
            this::ring, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Does the task once so much time has passed. */
  public void after(Duration delay, Runnable task) {
    synchronized (this) {
      alarms.add(new Alarm(clock.instant().plus(delay), task));
    }
  }

  /** Does what is due now. */
  public void ring() {
    List<Alarm> due = new ArrayList<>();
    synchronized (this) {
      Instant now = clock.instant();
      for (Iterator<Alarm> all = alarms.iterator(); all.hasNext(); ) {
        Alarm alarm = all.next();
        if (!now.isBefore(alarm.due())) {
          due.add(alarm);
          all.remove();
        }
      }
    }
    due.forEach(a -> a.task().run());
  }

  @Override
  public void close() {
    ticking.cancel(false);
    ticker.shutdownNow();
  }
}
