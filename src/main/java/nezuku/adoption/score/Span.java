package nezuku.adoption.score;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A quarter that has ended.
 *
 * @param code its short name, such as {@code 2026-Q2}
 * @param first its first day
 * @param last its last day
 * @param from its first moment, where the company is
 * @param to the first moment after it
 */
public record Span(String code, LocalDate first, LocalDate last, Instant from, Instant to) {

  /** Whether a moment is in it. */
  public boolean has(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
