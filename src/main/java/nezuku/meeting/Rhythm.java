package nezuku.meeting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.worktime.WorkCalendar;

/**
 * When a series of meetings takes place, such as every Tuesday at ten.
 *
 * @param every how often
 * @param day the weekday
 * @param at by the clock on the wall; where the clocks skip it, the moment after
 * @param zone whose wall
 * @param onHoliday what becomes of a meeting that would be on a day off
 * @param from no meeting is before this date; every second week is counted from its week
 */
public record Rhythm(
    Every every, DayOfWeek day, LocalTime at, ZoneId zone, OnHoliday onHoliday, LocalDate from) {
  private static final int WEEKS_AHEAD = 60;

  /** How often. */
  public sealed interface Every {
    /** In every week, in every second one and so on. */
    record Weeks(int count) implements Every {
      /** Refuses what is no rhythm. */
      public Weeks {
        if (count < 1 || count > 4) {
          throw new IllegalArgumentException("not a rhythm: every " + count + " weeks");
        }
      }
    }

    /** On the first to fourth such weekday of every month. */
    record Month(int nth) implements Every {
      /** Refuses what not every month has. */
      public Month {
        if (nth < 1 || nth > 4) {
          throw new IllegalArgumentException("not every month has weekday number " + nth);
        }
      }
    }

    /** On the last such weekday of every month. */
    record MonthsLast() implements Every {}
  }

  /** What becomes of a meeting on a day off. */
  public enum OnHoliday {
    /** It does not take place. */
    SKIP,
    /** It takes place on the next working day. */
    MOVE
  }

  /**
   * One meeting.
   *
   * @param date on which day it is
   * @param start when it begins
   */
  public record Occurrence(LocalDate date, Instant start) {}

  /** The meetings that are not before one date and before another one. */
  public Stream<Occurrence> between(LocalDate first, LocalDate end, WorkCalendar calendar) {
    // One that is moved comes from an earlier week.
    return weeks(first.minusWeeks(2))
        .takeWhile(monday -> monday.isBefore(end))
        .flatMap(monday -> inWeek(monday).stream())
        .flatMap(date -> placed(date, calendar).stream())
        .filter(date -> !date.isBefore(first) && date.isBefore(end) && !date.isBefore(from))
        .distinct()
        .map(this::on);
  }

  /** The first meeting that begins after an instant. */
  public Optional<Occurrence> next(Instant after, WorkCalendar calendar) {
    LocalDate first = after.atZone(zone).toLocalDate();
    return between(first, first.plusWeeks(WEEKS_AHEAD), calendar)
        .filter(one -> one.start().isAfter(after))
        .findFirst();
  }

  /** The last meeting that has begun by an instant. */
  public Optional<Occurrence> latest(Instant until, WorkCalendar calendar) {
    LocalDate last = until.atZone(zone).toLocalDate();
    return between(last.minusWeeks(WEEKS_AHEAD), last.plusDays(1), calendar)
        .filter(one -> !one.start().isAfter(until))
        .reduce((earlier, later) -> later);
  }

  private Occurrence on(LocalDate date) {
    return new Occurrence(date, date.atTime(at).atZone(zone).toInstant());
  }

  private static Stream<LocalDate> weeks(LocalDate from) {
    return Stream.iterate(monday(from), week -> week.plusWeeks(1));
  }

  private Optional<LocalDate> inWeek(LocalDate monday) {
    LocalDate date = monday.with(TemporalAdjusters.nextOrSame(day));
    return Optional.of(date).filter(this::isMeetingDay);
  }

  private boolean isMeetingDay(LocalDate date) {
    return switch (every) {
      case Every.Weeks(int count) ->
          ChronoUnit.WEEKS.between(monday(from), monday(date)) % count == 0;
      case Every.Month(int nth) -> (date.getDayOfMonth() + 6) / 7 == nth;
      case Every.MonthsLast last -> date.plusWeeks(1).isAfter(YearMonth.from(date).atEndOfMonth());
    };
  }

  private Optional<LocalDate> placed(LocalDate date, WorkCalendar calendar) {
    if (calendar.isWorkingDay(date)) {
      return Optional.of(date);
    }
    return switch (onHoliday) {
      case SKIP -> Optional.empty();
      case MOVE -> Optional.of(calendar.plusWorkingDays(date, 0));
    };
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
