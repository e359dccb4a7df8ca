package nezuku.workspace.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes times for a reader. */
final class Moments {
  private final Reader reader;

  Moments(Reader reader) {
    this.reader = reader;
  }

  static Instant of(String ts) {
    int dot = ts.indexOf('.');
    return Instant.ofEpochSecond(Long.parseLong(dot < 0 ? ts : ts.substring(0, dot)));
  }

  /** Epoch seconds as a browser's date-time field wants them; empty stays empty. */
  static String local(String epochSecond, ZoneId zone) {
    return epochSecond.isEmpty()
        ? ""
        : of(epochSecond)
            .atZone(zone)
            .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT));
  }

  String time(Instant instant) {
    return format(instant, "H:mm", "h:mm a");
  }

  LocalDate date(Instant instant) {
    return at(instant).toLocalDate();
  }

  String day(LocalDate day) {
    long ago = ChronoUnit.DAYS.between(day, date(reader.now()));
    if (ago == 0) {
      return reader.say("今日", "Today");
    }
    if (ago == 1) {
      return reader.say("昨日", "Yesterday");
    }
    String pattern = reader.say("M月d日（E）", "EEEE, MMMM d");
    return day.format(DateTimeFormatter.ofPattern(pattern, reader.locale()));
  }

  String clock(Instant instant) {
    return format(instant, "yyyy年M月d日（E） H:mm", "EEE, MMM d, yyyy h:mm a");
  }

  /** Fills Slack's date tokens. */
  String tokens(Instant instant, String format) {
    String pretty = day(date(instant));
    return format
        .replace("{date_num}", format(instant, "yyyy-MM-dd", "yyyy-MM-dd"))
        .replace("{date_short_pretty}", pretty)
        .replace("{date_long_pretty}", pretty)
        .replace("{date_pretty}", pretty)
        .replace("{date_short}", format(instant, "yyyy年M月d日", "MMM d, yyyy"))
        .replace("{date_long}", format(instant, "yyyy年M月d日 EEEE", "EEEE, MMMM d, yyyy"))
        .replace("{date}", format(instant, "yyyy年M月d日", "MMMM d, yyyy"))
        .replace("{time_secs}", format(instant, "H:mm:ss", "h:mm:ss a"))
        .replace("{time}", time(instant))
        .replace("{ago}", pretty);
  }

  private String format(Instant instant, String japanese, String english) {
    String pattern = reader.say(japanese, english);
    return at(instant).format(DateTimeFormatter.ofPattern(pattern, reader.locale()));
  }

  private ZonedDateTime at(Instant instant) {
    return instant.atZone(reader.zone());
  }
}
