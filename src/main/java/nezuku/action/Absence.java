package nezuku.action;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which somebody does not work, as they have said.
 *
 * @param userId who
 * @param first the first of these days
 * @param last the last one, not before it
 * @param deputyId the user id of who acts for them meanwhile
 */
public record Absence(String userId, LocalDate first, LocalDate last, Optional<String> deputyId) {
  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Absence {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + ".." + last + " ends before it begins");
    }
  }

  /** Whether it is a day of these. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
