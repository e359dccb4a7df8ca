package nezuku.faq.embedding;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Leaves alone for a while who has failed, so that not everybody has to wait for it; then one
 * tries, and the others go on without until that has worked. Thread-safe.
 */
final class Breaker {
  private static final long PAUSE = Duration.ofSeconds(30).toNanos();

  private final LongSupplier nanos;
  private boolean failing;
  private long since;

  /** A breaker by elapsed time, as {@link System#nanoTime}. */
  Breaker(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Whether to try now. */
  synchronized boolean allows() {
    if (!failing) {
      return true;
    }
    boolean again = nanos.getAsLong() - since >= PAUSE;
    if (again) {
      since = nanos.getAsLong();
    }
    return again;
  }

  synchronized void failed() {
    failing = true;
    since = nanos.getAsLong();
  }

  synchronized void worked() {
    failing = false;
  }
}
