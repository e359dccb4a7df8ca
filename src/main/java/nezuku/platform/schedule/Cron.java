package nezuku.platform.schedule;

import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.CronStyle;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * Times that come again, in a zone. A time that the clocks skip in spring counts as the moment at
 * which they skip it; one that they show twice in autumn counts once, unless it is one of every
 * hour.
 */
public final class Cron {
  private static final Duration FIRST_STEP = Duration.ofHours(1);

  private final String pattern;
  private final ZoneId zone;
  private final Schedule times;
  private final Schedule timesInUtc;

  /**
   * Reads a pattern.
   *
   * @param pattern minute, hour, day of the month, month, day of the week, as in {@code 0 9 * *
   *     MON}
   * @throws IllegalArgumentException if it is none, or means no time at all
   */
  public Cron(String pattern, ZoneId zone) {
    this.pattern = pattern;
    this.zone = zone;
    this.times = new CronSchedule(pattern, zone, CronStyle.UNIX);
    this.timesInUtc = new CronSchedule(pattern, ZoneOffset.UTC, CronStyle.UNIX);
    if (pattern.split(" ", -1).length != 5
        || times.getInitialExecutionTime(Instant.EPOCH).equals(Schedule.NEVER)) {
      throw new IllegalArgumentException("not a time that comes again: " + pattern);
    }
  }

  /** As it is written. */
  public String pattern() {
    return pattern;
  }

  /** By whose clocks. */
  public ZoneId zone() {
    return zone;
  }

  /** The first of the times that come after an instant. */
  public Instant next(Instant after) {
    Instant next = times.getInitialExecutionTime(after);
    for (ZoneOffsetTransition change = zone.getRules().nextTransition(after);
        change != null && change.getInstant().isBefore(next);
        change = zone.getRules().nextTransition(change.getInstant())) {
      if (skips(change)) {
        return change.getInstant();
      }
    }
    return next;
  }

  /** Whether the clocks, where they are put forward, skip one of the times. */
  private boolean skips(ZoneOffsetTransition change) {
    Instant before = change.getDateTimeBefore().toInstant(ZoneOffset.UTC);
    Instant after = change.getDateTimeAfter().toInstant(ZoneOffset.UTC);
    return change.isGap()
        && timesInUtc.getInitialExecutionTime(before.minusSeconds(1)).isBefore(after);
  }

  /** The last of the times that come after an instant and not after another one. */
  public Optional<Instant> latest(Instant after, Instant until) {
    Instant found = next(after);
    if (found.isAfter(until)) {
      return Optional.empty();
    }
    // Steps back until there is one: a job of every minute may have missed a year.
    for (Duration step = FIRST_STEP;
        until.minus(step).isAfter(found);
        step = step.multipliedBy(2)) {
      Instant nearer = next(until.minus(step));
      if (!nearer.isAfter(until)) {
        found = nearer;
        break;
      }
    }
    for (Instant next = next(found); !next.isAfter(until); next = next(found)) {
      found = next;
    }
    return Optional.of(found);
  }
}
