package nezuku.meeting.slack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nezuku.people.Language;

/** Days as people write them. */
final class Days {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private Days() {}

  /** A day of this time of the year: 12月1日(火), Tue 1 December. */
  static String of(Language language, LocalDate day) {
    String pattern = language == Language.JA ? "M月d日(E)" : "EEE d MMMM";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }

  static String at(LocalTime time) {
    return TIME.format(time);
  }
}
