package nezuku.worktime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A time of every working day.
 *
 * @param at by the clock on the wall; where the clocks skip it, the moment after
 */
public record DailyTime(LocalTime at) {
  /** When people are told, in one message, what waits for them. */
  public static final DailyTime MORNING = new DailyTime(LocalTime.of(9, 30));

  /** Whether it has come on the day of a moment. */
  public boolean hasPassed(Instant moment, ZoneId zone) {
    return !moment.atZone(zone).toLocalTime().isBefore(at);
  }

  /** The last time it comes after one instant and not after another, in somebody's calendar. */
  public Optional<Instant> latest(WorkCalendar calendar, Instant after, Instant until) {
    return latest(calendar, after, until, calendar::isWorkingDay);
  }

  /** The same of the first working day of each week, which begins on Monday. */
  public Optional<Instant> latestOfWeek(WorkCalendar calendar, Instant after, Instant until) {
    return latest(calendar, after, until, day -> isFirstOfWeek(calendar, day));
  }

  private static boolean isFirstOfWeek(WorkCalendar calendar, LocalDate day) {
    return calendar.isWorkingDay(day)
        && day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .datesUntil(day)
            .noneMatch(calendar::isWorkingDay);
  }

  private Optional<Instant> latest(
      WorkCalendar calendar, Instant after, Instant until, Predicate<LocalDate> on) {
    LocalDate first = after.atZone(calendar.zone()).toLocalDate();
    for (LocalDate day = until.atZone(calendar.zone()).toLocalDate();
        !day.isBefore(first);
        day = day.minusDays(1)) {
      Instant moment = day.atTime(at).atZone(calendar.zone()).toInstant();
      if (on.test(day) && moment.isAfter(after) && !moment.isAfter(until)) {
        return Optional.of(moment);
      }
    }
    return Optional.empty();
  }
}
