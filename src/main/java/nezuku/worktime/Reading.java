package nezuku.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What was read in a sentence about when something is due. It is shown to people before it counts.
 */
public sealed interface Reading {
  /**
   * One date, and a time of day if one was given; without one, the date's end is meant.
   *
   * @param matched the words that were read, as they stand in the sentence
   */
  record Understood(LocalDate date, Optional<LocalTime> time, String matched) implements Reading {}

  /** Words that may mean several dates, the earliest first: ask back. */
  record Ambiguous(List<LocalDate> candidates, String matched) implements Reading {
    public Ambiguous {
      candidates = candidates.stream().distinct().sorted().toList();
    }
  }

  /** No date at all. */
  record Nothing() implements Reading {}
}
