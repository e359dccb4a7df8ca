package nezuku.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkedTimeTest {

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Tokyo", "Europe/Berlin", "America/New_York"})
  void it_is_what_the_calendar_says(String zone) {
    WorkCalendar calendar = UsualCalendars.in(ZoneId.of(zone));
    WorkedTime worked = new WorkedTime(calendar);
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Instant from = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000));
      Instant to = from.plusSeconds(random.nextInt(4_000_000) - 400_000);
      assertThat(worked.between(from, to)).isEqualTo(calendar.between(from, to));
    }
  }

  @Test
  void nights_in_which_the_clocks_change_and_times_far_away_are_no_exception() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    WorkCalendar calendar =
        WorkCalendar.of(
            berlin,
            WorkingWeek.mondayToFriday(WorkingHours.of("00:00", "06:00").and("22:00", "00:00")),
            Holidays.none());
    WorkedTime worked = new WorkedTime(calendar);
    List<LocalDate> days =
        List.of(
            LocalDate.parse("2026-03-29"),
            LocalDate.parse("2026-10-25"),
            LocalDate.parse("1999-12-31"),
            LocalDate.parse("2050-12-31"));
    for (LocalDate day : days) {
      Instant from = day.minusDays(3).atStartOfDay(berlin).toInstant();
      Instant to = day.plusDays(3).atTime(3, 30).atZone(berlin).toInstant();
      assertThat(worked.between(from, to)).isEqualTo(calendar.between(from, to));
    }
  }
}
