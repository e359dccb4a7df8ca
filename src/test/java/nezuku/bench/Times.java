package nezuku.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long things took. Thread-safe. */
final class Times {
  private final List<Long> nanos = new ArrayList<>();

  synchronized void add(long elapsed) {
    nanos.add(elapsed);
  }

  synchronized int count() {
    return nanos.size();
  }

  /** The time within which this share of all things was done. */
  synchronized Duration within(double share) {
    if (nanos.isEmpty()) {
      return Duration.ZERO;
    }
    Collections.sort(nanos);
    int rank = (int) Math.ceil(share * nanos.size());
    return Duration.ofNanos(nanos.get(Math.clamp(rank - 1, 0, nanos.size() - 1)));
  }

  /** The median, the 99th percentile and the longest, as cells of a table in milliseconds. */
  String cells() {
    return String.format(
        Locale.ROOT,
        "%d | %d | %d",
        within(0.5).toMillis(),
        within(0.99).toMillis(),
        within(1).toMillis());
  }
}
