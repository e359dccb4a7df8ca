package nezuku.platform.schedule.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a job.
 *
 * @param knownSince slots up to here are none of its own
 * @param lastSlot the last one that was done
 * @param failures how often it has failed since then
 * @param failingSince when it failed first since then
 * @param told whether somebody was told that it fails
 */
public record JobState(
    Instant knownSince,
    Optional<Instant> lastSlot,
    int failures,
    Optional<Instant> failingSince,
    boolean told) {

  /** Slots up to here need not be done. */
  public Instant settled() {
    return lastSlot.filter(knownSince::isBefore).orElse(knownSince);
  }
}
