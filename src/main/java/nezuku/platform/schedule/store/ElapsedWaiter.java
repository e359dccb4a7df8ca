package nezuku.platform.schedule.store;

import com.github.kagkarlsson.scheduler.Waiter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Waits by elapsed time as it is given. Its parent looks at that time too, but sleeps for the whole
 * duration by the machine's first.
 */
final class ElapsedWaiter extends Waiter {
  private static final Duration NAP = Duration.ofMillis(50);

  private final Duration duration;
  private final LongSupplier nanos;
  private volatile boolean woken;

  /**
   * Waits so long each time.
   *
   * @param nanos elapsed time, as {@link System#nanoTime}
   */
  ElapsedWaiter(Duration duration, LongSupplier nanos) {
    super(duration.compareTo(NAP) < 0 ? duration : NAP);
    this.duration = duration;
    this.nanos = nanos;
  }

  @Override
  public void doWait() throws InterruptedException {
    long until = nanos.getAsLong() + duration.toNanos();
    while (!woken && nanos.getAsLong() - until < 0) {
      super.doWait();
    }
    woken = false;
  }

  @Override
  public boolean wake() {
    woken = true;
    return super.wake();
  }

  @Override
  public void wakeOrSkipNextWait() {
    woken = true;
    super.wakeOrSkipNextWait();
  }
}
