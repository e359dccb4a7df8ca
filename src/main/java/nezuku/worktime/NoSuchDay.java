package nezuku.worktime;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A deadline on a day that its month has not, such as 2/30 or 31 November.
 *
 * @param words the day as it is written
 */
public record NoSuchDay(int start, int end, String words) {
  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String YEAR = "(?:,? ?(?<year>\\d{4}))?";

  /** In each of them the day, the month and perhaps the year have their names. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<![\\d/.-])(?:(?<year>\\d{4})[/.年-])?(?<month>\\d{1,2})[/.月-](?<day>\\d{1,2})日?(?![\\d/.-])"),
          Pattern.compile(
              "(?<![\\d/.-])(?<day>\\d{1,2})[/.](?<month>\\d{1,2})(?<year>(?![\\d/.-]))"),
          Pattern.compile(
              "(?i)\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + YEAR + "\\b"),
          Pattern.compile("(?i)\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?" + YEAR + "\\b"));

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:期限|期日|締め?切り?|〆切|納期)[\\]】:はが\\s]*|~\\s*|\\b(?:by|until|till|before|due|no later than)(?: on| the)?:?\\s*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile("^\\s*(?:まで|を(?:目途|目処|めど)|迄|以内|締|〆|必着|期限|\\)|\\]|$|[。、,;]|に(?!つ|お|関|は))");

  /** The first one in a text of plain digits and letters, where it stands as a deadline does. */
  public static Optional<NoSuchDay> in(String plain) {
    for (Pattern form : FORMS) {
      Matcher date = form.matcher(plain);
      while (date.find()) {
        boolean due =
            BEFORE.matcher(plain.substring(0, date.start())).find()
                || AFTER.matcher(plain.substring(date.end())).find();
        if (due && isMissing(date)) {
          return Optional.of(new NoSuchDay(date.start(), date.end(), date.group()));
        }
      }
    }
    return Optional.empty();
  }

  /** Beyond the end of a month there are a few days only: 12/45 is something else. */
  private static boolean isMissing(Matcher date) {
    int day = Integer.parseInt(date.group("day"));
    String year = date.group("year");
    try {
      Month month = month(date.group("month"));
      int most =
          year == null || year.isEmpty()
              ? month.maxLength()
              : YearMonth.of(Integer.parseInt(year), month).lengthOfMonth();
      return day > most && day <= 31;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Month month(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Month.of(Integer.parseInt(words));
    }
    int place = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(words.toLowerCase(Locale.ROOT));
    return Month.of(place / 3 + 1);
  }
}
