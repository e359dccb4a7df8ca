package nezuku.worktime;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day beside a date: {@code の17時}, {@code 午後5時半}, {@code at 5pm}, {@code 17:00}. */
record TimeWords(int start, int end, Optional<LocalTime> time, boolean closing) {
  private static final String JA = "(午前|午後|夕方|朝)?(\\d{1,2})(?:時(?:(\\d{1,2})分|(半))?|:(\\d{2}))";
  private static final String EN = "(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m\\b\\.?";
  private static final String WORDS =
      "(?:" + EN + "|" + JA + "|(noon|正午|午前中)|(COB|close of business|終業|定時))";
  private static final Pattern AFTER =
      Pattern.compile("(?:,? ?(?:at |by |before |@ ?)|の| )?" + WORDS, Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile(WORDS + "(?:,? (?:on )?(?:the )?)$", Pattern.CASE_INSENSITIVE);

  static Optional<TimeWords> after(String text, int end) {
    Matcher words = AFTER.matcher(text).region(end, text.length());
    return words.lookingAt() ? Optional.of(of(words)) : Optional.empty();
  }

  static Optional<TimeWords> before(String text, int start) {
    Matcher words = BEFORE.matcher(text.substring(0, start));
    return words.find() ? Optional.of(of(words)) : Optional.empty();
  }

  private static TimeWords of(Matcher words) {
    return new TimeWords(words.start(), words.end(), time(words), words.group(10) != null);
  }

  private static Optional<LocalTime> time(Matcher words) {
    if (words.group(9) != null) {
      return Optional.of(LocalTime.NOON);
    }
    if (words.group(1) != null) {
      String half = words.group(3).toLowerCase(Locale.ROOT);
      return time(number(words.group(1)) % 12 + (half.equals("p") ? 12 : 0), words.group(2));
    }
    if (words.group(5) == null) {
      return Optional.empty();
    }
    String part = words.group(4);
    int hour = number(words.group(5));
    boolean later = ("午後".equals(part) || "夕方".equals(part)) && hour < 12;
    String minutes = words.group(6) == null ? words.group(8) : words.group(6);
    return time(later ? hour + 12 : hour, words.group(7) == null ? minutes : "30");
  }

  // 24時 is the date's end, which needs no time.
  private static Optional<LocalTime> time(int hour, @Nullable String minutes) {
    int minute = minutes == null ? 0 : number(minutes);
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
