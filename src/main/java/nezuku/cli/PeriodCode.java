package nezuku.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.kpi.Period;

/** Reads the short names of periods, as {@link Period#code} writes them. */
final class PeriodCode {
  private static final Pattern CODE =
      Pattern.compile(
          "(\\d{4})-W(\\d{1,2})|(\\d{4})-Q([1-4])|FY(\\d{4})|(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

  private PeriodCode() {}

  /** The period with a name; empty if there is none. */
  static Optional<Period> read(String text, Month fiscal) {
    Matcher code = CODE.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
    try {
      return code.matches() ? Optional.of(period(code, fiscal)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Period period(Matcher code, Month fiscal) {
    if (code.group(1) != null) {
      return week(number(code, 1), number(code, 2), fiscal);
    }
    if (code.group(3) != null) {
      LocalDate year = LocalDate.of(number(code, 3), fiscal, 1);
      return Period.of(Period.Kind.QUARTER, year.plusMonths(3L * (number(code, 4) - 1)), fiscal);
    }
    if (code.group(5) != null) {
      return Period.of(Period.Kind.YEAR, LocalDate.of(number(code, 5), fiscal, 1), fiscal);
    }
    boolean isDay = code.group(8) != null;
    LocalDate day = LocalDate.of(number(code, 6), number(code, 7), isDay ? number(code, 8) : 1);
    return Period.of(isDay ? Period.Kind.DAY : Period.Kind.MONTH, day, fiscal);
  }

  private static Period week(int year, int number, Month fiscal) {
    // 4 January is in the first week of its year.
    LocalDate day = LocalDate.of(year, Month.JANUARY, 4).plusWeeks(number - 1L);
    Period week = Period.of(Period.Kind.WEEK, day, fiscal);
    if (!week.code().equals("%d-W%02d".formatted(year, number))) {
      throw new DateTimeException("no week " + number + " in " + year);
    }
    return week;
  }

  private static int number(Matcher code, int group) {
    return Integer.parseInt(String.valueOf(code.group(group)));
  }
}
