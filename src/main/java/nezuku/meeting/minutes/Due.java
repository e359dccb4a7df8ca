package nezuku.meeting.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What minutes say of when something is due. */
public sealed interface Due {
  /** A single date. */
  record On(LocalDate day) implements Due {}

  /**
   * Words that are no single date, or one that can't be meant: to be asked.
   *
   * @param words as they stand there
   * @param candidates the dates they may mean, if any
   */
  record Unclear(String words, List<LocalDate> candidates) implements Due {}

  /** Nothing. */
  record None() implements Due {}

  /** The date, if it is clear. */
  default Optional<LocalDate> date() {
    return this instanceof On on ? Optional.of(on.day()) : Optional.empty();
  }
}
