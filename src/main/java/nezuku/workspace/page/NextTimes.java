package nezuku.workspace.page;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/** The moments one turns the clock to; working days are Monday to Friday. */
final class NextTimes {
  private static final LocalTime NINE = LocalTime.of(9, 0);

  private NextTimes() {}

  /** {@code next-working-day}, {@code next-monday}, or a local date and time. */
  static LocalDateTime read(String to, LocalDateTime now) {
    return switch (to) {
      case "next-working-day" -> nextWorkingDay(now);
      case "next-monday" ->
          now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atTime(NINE);
      default -> LocalDateTime.parse(to);
    };
  }

  private static LocalDateTime nextWorkingDay(LocalDateTime now) {
    LocalDateTime day = now.toLocalDate().plusDays(1).atTime(NINE);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    return day;
  }
}
