package nezuku.platform.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * One time at which a job is due.
 *
 * @param job the job's name
 * @param due when it was to run
 * @param since the last slot that was done, or else when the job became known; slots between are
 *     left out, and this one is for them too
 * @param late how long after {@code due} it begins
 */
public record Slot(String job, Instant due, Instant since, Duration late) {

  /** A name that no other slot of any job has, the same for every try. */
  public String key() {
    return job + "@" + due;
  }
}
