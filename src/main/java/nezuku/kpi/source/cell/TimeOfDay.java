package nezuku.kpi.source.cell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands behind a date: nothing, or a time of day, perhaps with an offset. */
final class TimeOfDay {
  private static final Pattern TIME =
      Pattern.compile(
          "[T, ]*\\s*(午前|午後|[AaPp]\\.?[Mm]\\.?)?\\s*"
              + "(\\d{1,2})[:時](?:(\\d{1,2})分?)?(?::?(\\d{1,2})秒?(?:[.,](\\d{1,9}))?)?"
              + "\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(Z|UTC|GMT|JST|[+-]\\d{2}(?::?\\d{2})?)?");

  private TimeOfDay() {}

  static Moment after(LocalDate day, String rest, Optional<DateOrder> order) {
    if (rest.isBlank()) {
      return new Moment.Day(day, order);
    }
    Matcher time = TIME.matcher(rest);
    if (!time.matches()) {
      return new Moment.Unreadable();
    }
    LocalDateTime at = at(day, time);
    String offset = time.group(7);
    return offset == null
        ? new Moment.Local(at, order)
        : new Moment.Exact(at.toInstant(offset(offset)));
  }

  private static LocalDateTime at(LocalDate day, Matcher time) {
    int hour = hour(number(time.group(2)), word(time.group(1)) + word(time.group(6)));
    int minute = number(time.group(3));
    int second = number(time.group(4));
    // The end of a day is the beginning of the next.
    return hour == 24 && minute == 0 && second == 0
        ? day.plusDays(1).atStartOfDay()
        : day.atTime(hour, minute, second, nanos(time.group(5)));
  }

  private static int hour(int written, String half) {
    String word = half.toLowerCase(Locale.ROOT);
    boolean afternoon = word.contains("午後") || word.contains("p");
    boolean morning = word.contains("午前") || word.contains("a");
    if (afternoon && written < 12) {
      return written + 12;
    }
    return morning && written == 12 ? 0 : written;
  }

  private static String word(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
  }

  private static ZoneOffset offset(String text) {
    if (Set.of("Z", "UTC", "GMT").contains(text)) {
      return ZoneOffset.UTC;
    }
    return text.equals("JST") ? ZoneOffset.ofHours(9) : ZoneOffset.of(text);
  }
}
