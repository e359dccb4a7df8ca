package nezuku.worktime;

import static nezuku.worktime.DuePhrase.any;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nezuku.people.Language;
import org.jspecify.annotations.Nullable;

/** Dates with a month and a day in all their notations; without a year, the next such date. */
final class CalendarDates {
  static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String ALONE = "(?<![\\w./$¥-]|\\d:)";
  private static final String ENDS = "(?![\\d%/]|[.:-]\\d)";
  private static final String NO_COUNT =
      "(?!\\s*(?:個|人|件|名|枚|回|本|台|円|割|倍|以上|以下|程度|ほど|ぐらい|くらい|の確率|の割合"
          + "|of\\b|cups?\\b|inch|hours?\\b|share))";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

  static final List<DuePhrase> ALL =
      List.of(
          any(
              ALONE + "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/.]\\d)",
              (w, a) -> ymd(w.group(1), w.group(3), w.group(4))),
          any(
              "(?<!\\d)(\\d{4})年\\s*(\\d{1,2})月\\s*(\\d{1,2})日",
              (w, a) -> ymd(w.group(1), w.group(2), w.group(3))),
          any(
              "(?:令和|(?<![A-Za-z])R)\\s?(\\d{1,2}|元)(?:年\\s*|[./])(\\d{1,2})(?:月\\s*|[./])(\\d{1,2})(?:日|(?!\\d))",
              CalendarDates::reiwa),
          any(
              "(来年|今年|本年)の?(\\d{1,2})月(\\d{1,2})日",
              (w, a) ->
                  Asker.date(
                      a.today().getYear() + (w.group(1).equals("来年") ? 1 : 0),
                      number(w.group(2)),
                      number(w.group(3)))),
          any(
              "(?<![\\d年])(\\d{1,2})月\\s*(\\d{1,2})日(?!間)",
              (w, a) -> a.next(number(w.group(1)), number(w.group(2)))),
          any(ALONE + "(\\d{1,2})/(\\d{1,2})/(\\d{4})" + ENDS, CalendarDates::yearLast),
          any(ALONE + "(\\d{1,2})/(\\d{1,2})" + ENDS + NO_COUNT, CalendarDates::slash),
          any(
              "\\b" + MONTH + "\\.? " + DAY + "(?:,? (\\d{4}))?(?![\\d:%]|\\.\\d| ?[ap]m\\b)",
              (w, a) -> named(w.group(1), w.group(2), w.group(3), a)),
          any(
              "(?<![\\d./:])" + DAY + " (?:of )?" + MONTH + "\\b\\.?(?:,? (\\d{4}))?",
              (w, a) -> named(w.group(2), w.group(1), w.group(3), a)));

  private CalendarDates() {}

  /** The number of a month by its English name or abbreviation. */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static List<LocalDate> ymd(String year, String month, String day) {
    return Asker.date(number(year), number(month), number(day));
  }

  private static List<LocalDate> named(
      String month, String day, @Nullable String year, Asker asker) {
    return year == null
        ? asker.next(month(month), number(day))
        : Asker.date(number(year), month(month), number(day));
  }

  // Reiwa 1 is 2019.
  private static List<LocalDate> reiwa(MatchResult words, Asker asker) {
    int year = words.group(1).equals("元") ? 1 : number(words.group(1));
    return Asker.date(2018 + year, number(words.group(2)), number(words.group(3)));
  }

  private static List<LocalDate> slash(MatchResult words, Asker asker) {
    int first = number(words.group(1));
    int second = number(words.group(2));
    return switch (asker.language()) {
      case JA -> asker.next(first, second);
      case EN -> both(asker.next(first, second), asker.next(second, first));
    };
  }

  private static List<LocalDate> yearLast(MatchResult words, Asker asker) {
    int first = number(words.group(1));
    int second = number(words.group(2));
    int year = number(words.group(3));
    List<LocalDate> monthFirst = Asker.date(year, first, second);
    return asker.language() == Language.JA
        ? monthFirst
        : both(monthFirst, Asker.date(year, second, first));
  }

  private static List<LocalDate> both(List<LocalDate> some, List<LocalDate> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
