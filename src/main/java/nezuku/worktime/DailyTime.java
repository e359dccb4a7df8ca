package nezuku.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A time of every working day.
 *
 * @param at by the clock on the wall; where the clocks skip it, the moment after
 */
public record DailyTime(LocalTime at) {
  /** When people are told, in one message, what waits for them. */
  public static final DailyTime MORNING = new DailyTime(LocalTime.of(9, 0));

  /** The last time it comes after one instant and not after another, in somebody's calendar. */
  public Optional<Instant> latest(WorkCalendar calendar, Instant after, Instant until) {
    LocalDate first = after.atZone(calendar.zone()).toLocalDate();
    for (LocalDate day = until.atZone(calendar.zone()).toLocalDate();
        !day.isBefore(first);
        day = day.minusDays(1)) {
      Instant moment = day.atTime(at).atZone(calendar.zone()).toInstant();
      if (calendar.isWorkingDay(day) && moment.isAfter(after) && !moment.isAfter(until)) {
        return Optional.of(moment);
      }
    }
    return Optional.empty();
  }
}
