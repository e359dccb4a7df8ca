package nezuku.learning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that somebody is asked again until they know it.
 *
 * @param memory what they remembered when last asked; empty before
 * @param due from when on it may be asked
 */
public record Card(Subject subject, Optional<Memory> memory, LocalDate due) {

  /** A card that has not been asked. */
  public static Card fresh(Subject subject, LocalDate due) {
    return new Card(subject, Optional.empty(), due);
  }

  /** The card after it was asked. */
  public Card answered(Grade grade, LocalDate today) {
    Memory now = Repetition.review(memory, grade, today);
    return new Card(subject, Optional.of(now), Repetition.due(now));
  }

  /** The same, to be asked no later than a date, since what it asks has changed. */
  public Card soon(LocalDate date) {
    return date.isBefore(due) ? new Card(subject, memory, date) : this;
  }

  /**
   * Whether it is known and comes no more.
   *
   * @param days how stable what somebody remembers has to be
   */
  public boolean isKnown(int days) {
    return memory
        .filter(last -> last.stability() >= days && !due.isBefore(Repetition.due(last)))
        .isPresent();
  }

  /** Whether it may be asked. */
  public boolean isDue(LocalDate today, int knownAfter) {
    return !due.isAfter(today) && !isKnown(knownAfter);
  }
}
