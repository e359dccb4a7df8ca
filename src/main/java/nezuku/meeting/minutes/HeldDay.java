package nezuku.meeting.minutes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nezuku.worktime.DueDateReader;
import nezuku.worktime.Reading;
import nezuku.worktime.WorkCalendar;

/** Reads the day of a meeting; without a year it is the one that is nearest. */
final class HeldDay {
  private static final Pattern YEAR = Pattern.compile("\\d{4}|令和|R\\d");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?i)\\d{1,2}\\s*[月/.-]\\s*\\d{1,2}|\\d(?:st|nd|rd|th)? (?:of )?[a-z]{3}|[a-z]{3,9}\\.? \\d{1,2}");
  private static final int HALF_A_YEAR = 6;

  private HeldDay() {}

  /**
   * The day that a text names.
   *
   * @param around a day near to it
   */
  static Optional<LocalDate> in(String text, LocalDate around, WorkCalendar calendar) {
    // 年末 and "tomorrow" are no days of a meeting.
    if (!NUMBERS.matcher(Snippet.of(text).plain()).find()) {
      return Optional.empty();
    }
    boolean dated = YEAR.matcher(Snippet.of(text).plain()).find();
    LocalDate from = dated ? around : around.minusMonths(HALF_A_YEAR);
    return switch (new DueDateReader()
        .read(text.replaceAll("(?:[~〜～]|から|より).*", ""), from, calendar)) {
      case Reading.Understood understood -> Optional.of(understood.date());
      case Reading.Ambiguous ambiguous ->
          ambiguous.candidates().size() == 1
              ? Optional.of(ambiguous.candidates().getFirst())
              : Optional.empty();
      case Reading.Nothing nothing -> Optional.empty();
    };
  }
}
