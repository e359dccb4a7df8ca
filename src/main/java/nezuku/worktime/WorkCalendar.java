package nezuku.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When one person works: the week, the days off (public holidays and the company's), the person's
 * leave and quiet hours, all in the person's zone.
 *
 * <p>Working time counts the working hours and doesn't look at the quiet hours, which only say when
 * to keep silent. Methods that look ahead throw {@link IllegalStateException} if there is no
 * working time in the next 2000 days. Immutable.
 *
 * @param daysOff for example {@code new JapaneseHolidays().and(companyDays)}
 */
public record WorkCalendar(
    ZoneId zone, WorkingWeek week, Holidays daysOff, Leave leave, QuietHours quiet) {
  private static final int DAYS_AHEAD = 2000;

  /**
   * @throws IllegalArgumentException if the quiet hours cover all working hours
   */
  public WorkCalendar {
    if (week.hours().values().stream()
        .flatMap(day -> day.spans().stream())
        .allMatch(quiet::cover)) {
      throw new IllegalArgumentException("the quiet hours leave no working hours: " + quiet);
    }
  }

  /** A calendar without leave and quiet hours. */
  public static WorkCalendar of(ZoneId zone, WorkingWeek week, Holidays daysOff) {
    return new WorkCalendar(zone, week, daysOff, Leave.NONE, QuietHours.NONE);
  }

  /** The same calendar for a person with this leave. */
  public WorkCalendar with(Leave personsLeave) {
    return new WorkCalendar(zone, week, daysOff, personsLeave, quiet);
  }

  /** The same calendar with these quiet hours. */
  public WorkCalendar with(QuietHours quietHours) {
    return new WorkCalendar(zone, week, daysOff, leave, quietHours);
  }

  /** Whether any time is worked on that date. */
  public boolean isWorkingDay(LocalDate date) {
    return !hours(date).spans().isEmpty();
  }

  /** The end of work on a date, if it is a working day; midnight is the day's end. */
  public Optional<LocalTime> closing(LocalDate date) {
    List<WorkingHours.Span> spans = hours(date).spans();
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getLast().to());
  }

  /** The moment itself if it is worked then, else when work goes on. */
  public Instant nextWorkingMoment(Instant moment) {
    LocalDate today = moment.atZone(zone).toLocalDate();
    for (int day = 0; day <= DAYS_AHEAD; day++) {
      for (Interval interval : intervals(today.plusDays(day))) {
        if (interval.end().isAfter(moment) && !interval.length().isZero()) {
          return interval.from(moment).start();
        }
      }
    }
    throw noTime(moment);
  }

  /** When the person may next be written to: while working, and not in the quiet hours. */
  public Instant nextMomentToSpeak(Instant moment) {
    Instant next = moment;
    for (int step = 0; step <= DAYS_AHEAD; step++) {
      Instant working = nextWorkingMoment(next);
      next = quiet.endAfter(working, zone);
      if (next.equals(working)) {
        return next;
      }
    }
    throw noTime(moment);
  }

  /**
   * The moment at which that much has been worked: after eight hours the day's end, not the next
   * morning. No time at all leaves the moment as it is.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public Instant plus(Instant start, Duration workingTime) {
    if (workingTime.isNegative()) {
      throw new IllegalArgumentException("working time can't be negative: " + workingTime);
    }
    Instant at = start;
    Duration left = workingTime;
    while (left.isPositive()) {
      at = nextWorkingMoment(at);
      Interval interval = around(at);
      if (left.compareTo(interval.length()) <= 0) {
        return at.plus(left);
      }
      left = left.minus(interval.length());
      at = interval.end();
    }
    return at;
  }

  /** The time that is worked between two moments; negative if the second is the earlier one. */
  public Duration between(Instant from, Instant to) {
    if (to.isBefore(from)) {
      return between(to, from).negated();
    }
    return from.atZone(zone)
        .toLocalDate()
        .datesUntil(to.atZone(zone).toLocalDate().plusDays(1))
        .flatMap(date -> intervals(date).stream())
        .map(interval -> interval.from(from).until(to).length())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * The n-th working day after a date, or before it if n is negative; for 0 the date itself or else
   * the next working day.
   */
  public LocalDate plusWorkingDays(LocalDate date, int n) {
    LocalDate day = n == 0 ? date.minusDays(1) : date;
    int step = n < 0 ? -1 : 1;
    for (int left = Math.max(1, Math.abs(n)); left > 0; left--) {
      day = nextWorkingDay(day, step);
    }
    return day;
  }

  /** The last working day of a month, if it has one. */
  public Optional<LocalDate> lastWorkingDayOfMonth(YearMonth month) {
    LocalDate first = month.atDay(1);
    return lastWorkingDay(first, month.atEndOfMonth());
  }

  /** The last working day from one date to another, both included. */
  Optional<LocalDate> lastWorkingDay(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).reduce((a, b) -> b);
  }

  private LocalDate nextWorkingDay(LocalDate date, int step) {
    for (int day = 1; day <= DAYS_AHEAD; day++) {
      LocalDate next = date.plusDays((long) step * day);
      if (isWorkingDay(next)) {
        return next;
      }
    }
    throw new IllegalStateException("no working day within " + DAYS_AHEAD + " days of " + date);
  }

  private WorkingHours hours(LocalDate date) {
    WorkingHours usual = week.on(date.getDayOfWeek());
    boolean off = usual.spans().isEmpty() || daysOff.on(date).isPresent();
    return off ? WorkingHours.OFF : leave.of(date, usual);
  }

  List<Interval> intervals(LocalDate date) {
    return hours(date).spans().stream().map(span -> Interval.of(date, span, zone)).toList();
  }

  private Interval around(Instant working) {
    return intervals(working.atZone(zone).toLocalDate()).stream()
        .filter(interval -> interval.end().isAfter(working))
        .findFirst()
        .orElseThrow()
        .from(working);
  }

  private static IllegalStateException noTime(Instant moment) {
    return new IllegalStateException("no working time within " + DAYS_AHEAD + " days of " + moment);
  }
}
