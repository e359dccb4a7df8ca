package nezuku.platform.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One time at which a job is due.
 *
 * @param job the job's name
 * @param due when it was to run
 * @param previous the last slot that was done; those between are left out, and this one is for them
 *     too. Empty where there was none
 * @param late how long after {@code due} it begins
 */
public record Slot(String job, Instant due, Optional<Instant> previous, Duration late) {

  /** A name that no other slot of any job has, the same for every try. */
  public String key() {
    return job + "@" + due;
  }
}
