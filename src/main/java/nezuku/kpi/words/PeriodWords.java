package nezuku.kpi.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.kpi.Period;

/** Finds a period at the beginning of a folded text. */
final class PeriodWords {
  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

  private final LocalDate today;
  private final Month fiscal;
  private final List<Rule> rules;

  /** A period with the length of the words that name it. */
  record Hit(Period period, int length) {}

  private record Rule(Pattern pattern, Function<MatchResult, LocalDate> first, Period.Kind kind) {}

  PeriodWords(LocalDate today, Month fiscal) {
    this.today = today;
    this.fiscal = fiscal;
    this.rules =
        List.of(
            ago(Period.Kind.DAY, 0, "今日|本日|today"),
            ago(Period.Kind.DAY, 1, "昨日|yesterday"),
            ago(Period.Kind.WEEK, 0, "今週|this week"),
            ago(Period.Kind.WEEK, 1, "先週|前週|前の週|(?:last|previous) week|週次|weekly|week"),
            ago(Period.Kind.WEEK, 2, "先々週|(?:two|2) weeks ago"),
            ago(Period.Kind.MONTH, 0, "今月|当月|this month"),
            ago(Period.Kind.MONTH, 1, "先月|前月|前の月|(?:last|previous) month|月次|monthly|month"),
            ago(Period.Kind.MONTH, 2, "先々月|(?:two|2) months ago"),
            ago(Period.Kind.QUARTER, 0, "今四半期|当四半期|this quarter"),
            ago(Period.Kind.QUARTER, 1, "前四半期|先四半期|(?:last|previous) quarter|quarterly|quarter"),
            ago(Period.Kind.YEAR, 0, "今年度|当年度|本年度|今年|this (?:fiscal )?year"),
            ago(Period.Kind.YEAR, 1, "昨年度|前年度|昨年|去年|(?:last|previous) (?:fiscal )?year|yearly"),
            rule(Period.Kind.WEEK, "(\\d{4})[- ]?w(\\d{1,2})", m -> week(n(m, 1), n(m, 2))),
            rule(Period.Kind.WEEK, "(\\d{4})年 ?第?(\\d{1,2})週", m -> week(n(m, 1), n(m, 2))),
            rule(Period.Kind.WEEK, "(?:w|week )(\\d{1,2})", m -> week(n(m, 1))),
            rule(Period.Kind.WEEK, "第?(\\d{1,2})週", m -> week(n(m, 1))),
            rule(
                Period.Kind.DAY,
                "(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?",
                m -> LocalDate.of(n(m, 1), n(m, 2), n(m, 3))),
            rule(Period.Kind.DAY, "(\\d{1,2})(?:/|月)(\\d{1,2})日?", m -> day(n(m, 1), n(m, 2))),
            rule(
                Period.Kind.MONTH,
                "(\\d{4})(?:[-/.]|年)(\\d{1,2})月?",
                m -> LocalDate.of(n(m, 1), n(m, 2), 1)),
            rule(Period.Kind.MONTH, "(\\d{1,2})月", m -> day(n(m, 1), 1)),
            rule(
                Period.Kind.MONTH,
                "(" + MONTHS + ")[a-z]*\\.? (\\d{4})",
                m -> LocalDate.of(n(m, 2), month(m), 1)),
            rule(
                Period.Kind.MONTH,
                "(" + MONTHS + ")(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?",
                m -> day(month(m), 1)),
            rule(
                Period.Kind.QUARTER,
                "(?:fy ?)?(\\d{4})(?:年度)?[- ]?(?:q|第)([1-4])(?:四半期)?",
                m -> quarter(n(m, 1), n(m, 2))),
            rule(Period.Kind.QUARTER, "q([1-4])|第([1-4])四半期", this::quarter),
            rule(
                Period.Kind.YEAR,
                "fy ?(\\d{4})|(\\d{4})年度",
                m -> LocalDate.of(n(m, m.group(1) == null ? 2 : 1), fiscal, 1)));
  }

  /** The longest one; none that has not begun, and none where what is named does not exist. */
  Optional<Hit> at(String text) {
    return rules.stream()
        .flatMap(rule -> hit(rule, text).stream())
        .max(Comparator.comparingInt(Hit::length));
  }

  private Optional<Hit> hit(Rule rule, String text) {
    Matcher matcher = rule.pattern().matcher(text);
    if (!matcher.lookingAt() || !Names.endsAt(text, matcher.end())) {
      return Optional.empty();
    }
    try {
      LocalDate first = rule.first().apply(matcher.toMatchResult());
      return Optional.of(new Hit(Period.of(rule.kind(), first, fiscal), matcher.end()))
          .filter(hit -> !hit.period().first().isAfter(today));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Rule ago(Period.Kind kind, int back, String words) {
    return rule(kind, words, m -> Period.of(kind, today, fiscal).plus(-back).first());
  }

  private static Rule rule(
      Period.Kind kind, String pattern, Function<MatchResult, LocalDate> first) {
    return new Rule(Pattern.compile(pattern), first, kind);
  }

  private static int n(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int month(MatchResult match) {
    return List.of(MONTHS.split("\\|", -1)).indexOf(match.group(1).toLowerCase(Locale.ROOT)) + 1;
  }

  /** A day without a year: the last one that has come. */
  private LocalDate day(int month, int day) {
    LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
    return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
  }

  private LocalDate week(int number) {
    int year = today.get(IsoFields.WEEK_BASED_YEAR);
    LocalDate first = week(year, number);
    return first.isAfter(today) ? week(year - 1, number) : first;
  }

  private static LocalDate week(int year, int number) {
    LocalDate last = LocalDate.of(year, Month.DECEMBER, 28);
    if (number < 1 || number > last.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)) {
      throw new DateTimeException(year + " has no week " + number);
    }
    return LocalDate.of(year, Month.JANUARY, 4).plusWeeks(number - 1L);
  }

  private LocalDate quarter(int year, int number) {
    return LocalDate.of(year, fiscal, 1).plusMonths(3L * (number - 1));
  }

  private LocalDate quarter(MatchResult match) {
    int number = n(match, match.group(1) == null ? 2 : 1);
    int year = Period.of(Period.Kind.YEAR, today, fiscal).first().getYear();
    LocalDate first = quarter(year, number);
    return first.isAfter(today) ? quarter(year - 1, number) : first;
  }
}
