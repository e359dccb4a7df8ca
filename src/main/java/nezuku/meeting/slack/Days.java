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

  /** A day with its year, unless it is in that of another day. */
  static String near(Language language, LocalDate day, LocalDate other) {
    if (day.getYear() == other.getYear()) {
      return of(language, day);
    }
    return language == Language.JA
        ? day.getYear() + "年" + of(language, day)
        : of(language, day) + " " + day.getYear();
  }

  static String at(LocalTime time) {
    return TIME.format(time);
  }
}
