package nezuku.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One case of outsourced work, as a source tells of it: a ticket, an application, an invoice.
 *
 * @param source the source's name
 * @param key what tells the case from all others of the source
 * @param title what it is about; may be empty
 * @param opened when it came in
 * @param responded when it was first answered
 * @param closed when it was done for good, as far as is known
 * @param promised by when it was to be done
 * @param kept whether the agreed level was met, where the source says so itself
 * @param reopened how often it was opened again after it had been closed
 * @param returned how often it went back to whoever had handed it in, to be corrected
 * @param rating what the one it was done for gave
 * @param cost what it cost
 */
public record Case(
    String source,
    String key,
    String title,
    Labels labels,
    Instant opened,
    Optional<Instant> responded,
    Optional<Instant> closed,
    Optional<Instant> promised,
    Optional<Boolean> kept,
    int reopened,
    int returned,
    Optional<BigDecimal> rating,
    Optional<BigDecimal> cost) {
  /** No case is from before. */
  public static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

  /** No case is from after. */
  public static final Instant LAST = Instant.parse("2050-12-30T00:00:00Z");

  /**
   * Refuses what can't be.
   *
   * @throws IllegalArgumentException if it has no key, ends before it begins, is of a year whose
   *     holidays nobody knows, or something is counted below zero
   */
  public Case {
    if (key.isBlank()) {
      throw new IllegalArgumentException("a case needs a key");
    }
    if (opened.isBefore(FIRST)
        || closed.orElse(opened).isAfter(LAST)
        || responded.orElse(opened).isAfter(LAST)) {
      throw new IllegalArgumentException(key + " is of no year from 2000 to 2050");
    }
    if (isBefore(responded, opened) || isBefore(closed, opened)) {
      throw new IllegalArgumentException(key + " ends before it begins");
    }
    if (reopened < 0 || returned < 0) {
      throw new IllegalArgumentException(key + " was returned less than never");
    }
  }

  private static boolean isBefore(Optional<Instant> moment, Instant opened) {
    return moment.filter(opened::isAfter).isPresent();
  }

  /** When it came to a mark, if it did. */
  public Optional<Instant> at(Mark mark) {
    return switch (mark) {
      case OPENED -> Optional.of(opened);
      case RESPONDED -> responded;
      case CLOSED -> closed;
    };
  }

  /** Whether it was open at a moment: it had come in, and was not done. */
  public boolean isOpenAt(Instant moment) {
    return opened.isBefore(moment) && closed.filter(end -> end.isBefore(moment)).isEmpty();
  }

  /** Whether it was right at once: neither opened again nor sent back. */
  public boolean isRightFirst() {
    return reopened == 0 && returned == 0;
  }
}
