package nezuku.kpi.source.cell;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as spreadsheets, systems and people write them: {@code 2026/11/3}, {@code
 * 2026-11-03T09:05:00+09:00}, {@code 3-Nov-26}, {@code 2026年11月3日}, {@code 令和8年11月3日}, the serial
 * numbers of Excel. Where the order of the numbers is not known and matters, nothing is guessed.
 */
public final class DateReader {
  private static final String SEPARATOR = "[-/.]";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?");
  private static final Pattern ERA =
      Pattern.compile(
          "(令和|平成|昭和|[RHS])\\.?(\\d{1,2}|元)(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?");
  private static final Pattern DAY_NAME =
      Pattern.compile("(\\d{1,2})[- ./]?([A-Za-z]{3,9})\\.?[-, ./]+(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "([A-Za-z]{3,9})\\.?[- ](\\d{1,2})(?:st|nd|rd|th)?(?:, ?|[- ])(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T ]?(\\d{2})(\\d{2})(\\d{2})?)?");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\s*\\([月火水木金土日]\\)|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? |[月火水木金土日]曜日?");
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "R", 2018, "平成", 1988, "H", 1988, "昭和", 1925, "S", 1925);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Optional<DateOrder> order;

  /** Reads dates whose numbers stand in an order, or in one that has to show itself. */
  public DateReader(Optional<DateOrder> order) {
    this.order = order;
  }

  /** What a cell says; it must say something. */
  public Moment read(String cell) {
    try {
      return readPlain(Folding.plain(cell));
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return new Moment.Unreadable();
    }
  }

  private Moment readPlain(String plain) {
    Matcher first = YEAR_FIRST.matcher(plain);
    if (first.lookingAt()) {
      return rest(plain, first, date(group(first, 1), group(first, 2), group(first, 3)));
    }
    if (plain.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
      Optional<Moment> number = number(plain);
      if (number.isPresent()) {
        return number.get();
      }
    }
    String text = WEEKDAY.matcher(plain).replaceFirst("").strip();
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.lookingAt()) {
      return ordered(text, numbers);
    }
    return spelled(text);
  }

  private static Moment spelled(String text) {
    Matcher era = ERA.matcher(text);
    if (era.lookingAt()) {
      int year = "元".equals(era.group(2)) ? 1 : group(era, 2);
      int base = ERAS.getOrDefault(era.group(1), 0);
      return rest(text, era, date(base + year, group(era, 3), group(era, 4)));
    }
    Matcher dayName = DAY_NAME.matcher(text);
    if (dayName.lookingAt()) {
      return rest(
          text, dayName, date(year(dayName.group(3)), month(dayName.group(2)), group(dayName, 1)));
    }
    Matcher nameDay = NAME_DAY.matcher(text);
    if (nameDay.lookingAt()) {
      return rest(
          text, nameDay, date(year(nameDay.group(3)), month(nameDay.group(1)), group(nameDay, 2)));
    }
    return new Moment.Unreadable();
  }

  private static Moment rest(String text, Matcher date, LocalDate day) {
    String rest = WEEKDAY.matcher(text.substring(date.end())).replaceFirst("");
    return TimeOfDay.after(day, rest, Optional.empty());
  }

  /** A date of three numbers, of which the order must be known, or must not matter. */
  private Moment ordered(String text, Matcher numbers) {
    Map<DateOrder, LocalDate> possible = new EnumMap<>(DateOrder.class);
    boolean isYearLast = String.valueOf(numbers.group(3)).length() == 4;
    for (DateOrder one : DateOrder.values()) {
      if (order.isEmpty() || order.get() == one) {
        possible(numbers, one, isYearLast).ifPresent(day -> possible.put(one, day));
      }
    }
    if (new HashSet<>(possible.values()).size() != 1) {
      return possible.isEmpty() ? new Moment.Unreadable() : new Moment.Ambiguous();
    }
    LocalDate day = possible.values().iterator().next();
    String rest = WEEKDAY.matcher(text.substring(numbers.end())).replaceFirst("");
    return TimeOfDay.after(
        day, rest, possible.keySet().stream().findFirst().filter(one -> possible.size() == 1));
  }

  private static Optional<LocalDate> possible(Matcher numbers, DateOrder order, boolean yearLast) {
    if (yearLast && order == DateOrder.YMD) {
      return Optional.empty();
    }
    Function<Integer, Integer> year = group -> year(numbers.group(group));
    try {
      return Optional.of(
          switch (order) {
            case YMD -> date(year.apply(1), group(numbers, 2), group(numbers, 3));
            case MDY -> date(year.apply(3), group(numbers, 1), group(numbers, 2));
            case DMY -> date(year.apply(3), group(numbers, 2), group(numbers, 1));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Digits alone: a compact date, seconds or milliseconds since 1970, or a serial number. */
  private static Optional<Moment> number(String text) {
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      LocalDate day = date(group(compact, 1), group(compact, 2), group(compact, 3));
      return Optional.of(
          compact.group(4) == null
              ? new Moment.Day(day, Optional.empty())
              : new Moment.Local(
                  day.atTime(
                      group(compact, 4),
                      group(compact, 5),
                      compact.group(6) == null ? 0 : group(compact, 6)),
                  Optional.empty()));
    }
    return switch (text.indexOf('.') < 0 ? text.length() : text.indexOf('.')) {
      case 13 -> Optional.of(new Moment.Exact(Instant.ofEpochMilli(Long.parseLong(text))));
      case 10 ->
          Optional.of(
              new Moment.Exact(Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10)))));
      case 5 -> Optional.of(SerialDate.read(text));
      default -> Optional.empty();
    };
  }

  private static LocalDate date(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static int group(Matcher matcher, int group) {
    return Integer.parseInt(String.valueOf(matcher.group(group)));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + year : year;
  }

  private static int month(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    // 0 is no month and ends as unreadable.
    return MONTHS.indexOf(small.substring(0, 3)) + 1;
  }
}
