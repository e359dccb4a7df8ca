package nezuku.kpi;

import java.time.Instant;
import java.util.Optional;

/**
 * The number of a metric for a period, as it was reckoned last.
 *
 * @param reckonedAt when
 * @param revised what it was before, where data that came late or was corrected has changed a
 *     period that had ended
 */
public record Reading(
    String metric,
    Split split,
    Period period,
    Figure figure,
    Instant reckonedAt,
    Optional<Revision> revised) {

  /**
   * A number that was replaced.
   *
   * @param was the number before
   * @param at when it was replaced
   */
  public record Revision(Figure was, Instant at) {}
}
