package nezuku.worktime;

import static java.time.DayOfWeek.MONDAY;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nezuku.people.Language;

/**
 * Who wrote a phrase: the day it is there, the calendar and the language. Weeks start on Monday.
 */
record Asker(LocalDate today, WorkCalendar calendar, Language language) {
  private static final int YEARS_TO_A_LEAP_DAY = 8;

  /** The date in a year, if there is such a date. */
  static List<LocalDate> date(int year, int month, int day) {
    try {
      return List.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return List.of();
    }
  }

  /** The next such date that is not before today, if there is such a date in any year. */
  List<LocalDate> next(int month, int day) {
    return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_TO_A_LEAP_DAY)
        .mapToObj(year -> date(year, month, day))
        .flatMap(List::stream)
        .filter(date -> !date.isBefore(today))
        .limit(1)
        .toList();
  }

  /** The next such day of a month that is not before today. */
  List<LocalDate> nextDayOfMonth(int day) {
    return Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
        .limit(3)
        .flatMap(month -> date(month.getYear(), month.getMonthValue(), day).stream())
        .filter(date -> !date.isBefore(today))
        .limit(1)
        .toList();
  }

  /** The month, this year's or the next one's, that has not passed. */
  YearMonth month(int month) {
    YearMonth thisYear = YearMonth.of(today.getYear(), month);
    return thisYear.isBefore(YearMonth.from(today)) ? thisYear.plusYears(1) : thisYear;
  }

  YearMonth monthsAhead(int months) {
    return YearMonth.from(today).plusMonths(months);
  }

  LocalDate inWeek(int weeksAhead, DayOfWeek day) {
    return today
        .with(TemporalAdjusters.previousOrSame(MONDAY))
        .plusWeeks(weeksAhead)
        .with(TemporalAdjusters.nextOrSame(day));
  }

  /** The first working day of a week, or its Monday. */
  LocalDate startOfWeek(int weeksAhead) {
    LocalDate monday = inWeek(weeksAhead, MONDAY);
    return monday
        .datesUntil(monday.plusWeeks(1))
        .filter(calendar::isWorkingDay)
        .findFirst()
        .orElse(monday);
  }

  /** The last working day of a week that is not before today, or else its Sunday. */
  LocalDate endOfWeek(int weeksAhead) {
    LocalDate monday = inWeek(weeksAhead, MONDAY);
    LocalDate first = monday.isBefore(today) ? today : monday;
    Optional<LocalDate> last = calendar.lastWorkingDay(first, monday.plusDays(6));
    return last.orElse(monday.plusDays(6));
  }
}
