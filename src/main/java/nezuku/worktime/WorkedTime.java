package nezuku.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The working time between two moments, for those who ask a million times: the same as {@link
 * WorkCalendar#between}, looked up in running totals of the days from {@link #FIRST} to {@link
 * #LAST}. Immutable.
 */
public final class WorkedTime {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2050, 12, 31);

  private final WorkCalendar calendar;
  private final List<List<Interval>> intervals;
  private final long[] millisBefore;

  /** Working time by a calendar. */
  public WorkedTime(WorkCalendar calendar) {
    this.calendar = calendar;
    this.intervals = FIRST.datesUntil(LAST.plusDays(1)).map(calendar::intervals).toList();
    this.millisBefore = new long[intervals.size() + 1];
    for (int day = 0; day < intervals.size(); day++) {
      long worked = intervals.get(day).stream().mapToLong(one -> one.length().toMillis()).sum();
      millisBefore[day + 1] = millisBefore[day] + worked;
    }
  }

  /** The time that is worked between two moments; negative if the second is the earlier one. */
  public Duration between(Instant from, Instant to) {
    int first = day(from);
    int last = day(to);
    return isKnown(first) && isKnown(last)
        ? Duration.ofMillis(until(last, to) - until(first, from))
        : calendar.between(from, to);
  }

  private int day(Instant moment) {
    long day = moment.atZone(calendar.zone()).toLocalDate().toEpochDay() - FIRST.toEpochDay();
    return Math.clamp(day, -1, intervals.size());
  }

  private boolean isKnown(int day) {
    return day >= 0 && day < intervals.size();
  }

  private long until(int day, Instant moment) {
    long worked = millisBefore[day];
    for (Interval interval : intervals.get(day)) {
      worked += interval.until(moment).length().toMillis();
    }
    return worked;
  }
}
