package nezuku.platform.outbox;

import java.time.Duration;

/** Growing waits: half a second, one, two, and so on up to five minutes. */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int MOST_DOUBLINGS = 10;

  private Backoff() {}

  static Duration after(int attempts) {
    int doublings = Math.clamp(attempts - 1, 0, MOST_DOUBLINGS);
    Duration wait = FIRST.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
