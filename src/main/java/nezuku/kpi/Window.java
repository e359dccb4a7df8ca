package nezuku.kpi;

import java.time.Instant;

/**
 * A span of time.
 *
 * @param from its first moment
 * @param to the first moment after it
 */
public record Window(Instant from, Instant to) {

  /** Refuses a span that ends before it begins. */
  public Window {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }

  /** Whether a moment is in it. */
  public boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
