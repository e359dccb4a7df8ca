package nezuku.kpi;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A day, an ISO week (ISO 8601), a month, a quarter or a fiscal year.
 *
 * @param first its first day
 * @param fiscal the first month of the fiscal year, by which quarters and years begin
 */
public record Period(Kind kind, LocalDate first, Month fiscal) {

  /** How long it is. */
  public enum Kind {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /**
   * Refuses a day on which no period of the kind begins.
   *
   * @throws IllegalArgumentException then
   */
  public Period {
    if (!firstDay(kind, first, fiscal).equals(first)) {
      throw new IllegalArgumentException("no " + kind + " begins on " + first);
    }
  }

  /** The period of a kind that a day is in. */
  public static Period of(Kind kind, LocalDate day, Month fiscal) {
    return new Period(kind, firstDay(kind, day, fiscal), fiscal);
  }

  private static LocalDate firstDay(Kind kind, LocalDate day, Month fiscal) {
    LocalDate month = day.withDayOfMonth(1);
    int sinceYear = Math.floorMod(day.getMonthValue() - fiscal.getValue(), 12);
    return switch (kind) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> month;
      case QUARTER -> month.minusMonths(sinceYear % 3);
      case YEAR -> month.minusMonths(sinceYear);
    };
  }

  /** Its last day. */
  public LocalDate last() {
    return plus(1).first.minusDays(1);
  }

  /** The n-th period after it, or before it if n is negative. */
  public Period plus(int n) {
    LocalDate moved =
        switch (kind) {
          case DAY -> first.plusDays(n);
          case WEEK -> first.plusWeeks(n);
          case MONTH -> first.plusMonths(n);
          case QUARTER -> first.plusMonths(3L * n);
          case YEAR -> first.plusYears(n);
        };
    return new Period(kind, moved, fiscal);
  }

  /** The one before. */
  public Period previous() {
    return plus(-1);
  }

  /**
   * The same one a year ago: for a week that of the same number, and the last one for a week 53
   * that the year before does not have; for a day the same weekday 52 weeks before.
   */
  public Period yearAgo() {
    return switch (kind) {
      case DAY -> new Period(kind, first.minusWeeks(52), fiscal);
      case WEEK -> week(first.get(IsoFields.WEEK_BASED_YEAR) - 1);
      case MONTH, QUARTER, YEAR -> new Period(kind, first.minusYears(1), fiscal);
    };
  }

  private Period week(int year) {
    // 4 January is in the first week of its year, 28 December in the last one.
    LocalDate lastWeek = LocalDate.of(year, Month.DECEMBER, 28);
    int number = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int most = lastWeek.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    LocalDate day = LocalDate.of(year, Month.JANUARY, 4).plusWeeks(Math.min(number, most) - 1L);
    return of(kind, day, fiscal);
  }

  /** From when to when it is, in a zone. */
  public Window window(ZoneId zone) {
    return new Window(start(first, zone), start(plus(1).first, zone));
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /**
   * Its short name: {@code 2026-11-20}, {@code 2026-W47}, {@code 2026-11}, {@code 2026-Q3} or
   * {@code FY2026}; quarters and years are counted by the fiscal year, named after the year it
   * begins in.
   */
  public String code() {
    int fiscalYear = of(Kind.YEAR, first, fiscal).first.getYear();
    return switch (kind) {
      case DAY -> first.toString();
      case WEEK ->
          "%d-W%02d"
              .formatted(
                  first.get(IsoFields.WEEK_BASED_YEAR),
                  first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> first.toString().substring(0, 7);
      case QUARTER ->
          fiscalYear
              + "-Q"
              + (Math.floorMod(first.getMonthValue() - fiscal.getValue(), 12) / 3 + 1);
      case YEAR -> "FY" + fiscalYear;
    };
  }
}
