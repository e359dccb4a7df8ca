package nezuku.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Weekdays by name, and what it means when they contradict a date. */
final class Weekdays {
  static final String EN_FULL = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
  static final String EN =
      "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
          + "|sat(?:urday)?|sun(?:day)?)";
  private static final String JA = "月火水木金土日";
  private static final List<String> FIRST_LETTERS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private Weekdays() {}

  static DayOfWeek of(String name) {
    int ja = JA.indexOf(name.charAt(0));
    return ja >= 0
        ? DayOfWeek.of(ja + 1)
        : DayOfWeek.of(FIRST_LETTERS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }

  /** The date, and if its weekday is another one than said, also the nearest date that has it. */
  static List<LocalDate> check(LocalDate date, DayOfWeek said, LocalDate today) {
    if (date.getDayOfWeek() == said) {
      return List.of(date);
    }
    int ahead = Math.floorMod(said.getValue() - date.getDayOfWeek().getValue(), 7);
    LocalDate after = date.plusDays(ahead);
    LocalDate before = after.minusWeeks(1);
    boolean nearer = ahead > 3 && !before.isBefore(today);
    return List.of(date, nearer ? before : after);
  }
}
