package nezuku.meeting.minutes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.worktime.DueDateReader;
import nezuku.worktime.Reading;
import nezuku.worktime.WorkCalendar;

/** Reads the day of a meeting; without a year it is one that may be. */
final class HeldDay {
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?i)\\d{1,2}\\s*[月/.-]\\s*\\d{1,2}|\\d(?:st|nd|rd|th)? (?:of )?[a-z]{3}|[a-z]{3,9}\\.? \\d{1,2}");

  private HeldDay() {}

  /**
   * The day that a text names.
   *
   * @param earliest from when it may be; a weekday that doesn't fit tells that it is another year
   */
  static Optional<LocalDate> in(String text, LocalDate earliest, WorkCalendar calendar) {
    // 年末 and "tomorrow" are no days of a meeting.
    if (!NUMBERS.matcher(Snippet.of(text).plain()).find()) {
      return Optional.empty();
    }
    String begin =
        Snippet.of(text)
            .plain()
            .replaceAll("(?:~|から|より).*|本日|今日", "")
            .replaceAll(
                "(?<![\\d/.])'?(2\\d)([/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/.])", "20$1/$3/$4")
            .replaceAll("(?<![\\d/])(\\d{1,2}/\\d{1,2}/)(2\\d)(?![\\d/])", "$120$2");
    return Stream.of(0, -1, 1)
        .flatMap(years -> read(begin, earliest.plusYears(years), calendar).stream())
        .findFirst();
  }

  private static Optional<LocalDate> read(String text, LocalDate from, WorkCalendar calendar) {
    return switch (new DueDateReader().read(text, from, calendar)) {
      case Reading.Understood understood -> Optional.of(understood.date());
      case Reading.Ambiguous ambiguous ->
          ambiguous.candidates().size() == 1
              ? Optional.of(ambiguous.candidates().getFirst())
              : Optional.empty();
      case Reading.Nothing nothing -> Optional.empty();
    };
  }
}
