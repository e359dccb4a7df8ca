package nezuku.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
  private static final WorkingWeek WEEK =
      WorkingWeek.mondayToFriday(WorkingHours.of("09:00", "12:00").and("13:00", "18:00"));
  private static final WorkCalendar TOKYO =
      WorkCalendar.of(ZoneId.of("Asia/Tokyo"), WEEK, new JapaneseHolidays());
  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0));

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, true", // Friday
    "2026-11-21, false", // Saturday
    "2026-11-23, false", // Labor Thanksgiving Day
    "2026-11-24, true",
    "2028-02-29, true",
  })
  void weekends_and_holidays_are_off(LocalDate date, boolean works) {
    assertThat(TOKYO.isWorkingDay(date)).isEqualTo(works);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T10:00+09:00, 2026-11-20T10:00+09:00",
    "2026-11-20T12:00+09:00, 2026-11-20T13:00+09:00",
    "2026-11-20T18:00+09:00, 2026-11-24T09:00+09:00",
    "2026-12-31T23:59+09:00, 2027-01-04T09:00+09:00",
  })
  void work_goes_on_after_breaks_nights_and_holidays(OffsetDateTime from, OffsetDateTime next) {
    assertThat(TOKYO.nextWorkingMoment(from.toInstant())).isEqualTo(next.toInstant());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T10:00+09:00, PT0S, 2026-11-20T10:00+09:00",
    "2026-11-20T09:00+09:00, PT8H, 2026-11-20T18:00+09:00",
    "2026-11-20T09:00+09:00, PT3H, 2026-11-20T12:00+09:00",
    "2026-11-20T17:30+09:00, PT1H, 2026-11-24T09:30+09:00",
    "2026-11-21T00:00+09:00, PT16H, 2026-11-25T18:00+09:00",
    "2028-02-28T17:00+09:00, PT2H, 2028-02-29T10:00+09:00",
  })
  void working_time_is_added_and_counted_back(
      OffsetDateTime from, Duration time, OffsetDateTime end) {
    Instant found = TOKYO.plus(from.toInstant(), time);

    assertThat(found).isEqualTo(end.toInstant());
    assertThat(TOKYO.between(from.toInstant(), found)).isEqualTo(time);
    assertThat(TOKYO.between(found, from.toInstant())).isEqualTo(time.negated());
  }

  @Test
  void negative_working_time_is_refused() {
    assertThatThrownBy(() -> TOKYO.plus(Instant.EPOCH, Duration.ofHours(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 1, 2026-11-24",
    "2026-11-20, 3, 2026-11-26",
    "2026-11-21, 0, 2026-11-24",
    "2026-11-20, 0, 2026-11-20",
    "2026-11-24, -1, 2026-11-20",
    "2026-12-30, 2, 2027-01-04",
    "2028-02-28, 1, 2028-02-29",
  })
  void working_days_are_counted(LocalDate from, int days, LocalDate end) {
    assertThat(TOKYO.plusWorkingDays(from, days)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"2026-05, 2026-05-29", "2026-10, 2026-10-30", "2027-01, 2027-01-29"})
  void the_last_working_day_of_a_month_is_no_weekend(YearMonth month, LocalDate last) {
    assertThat(TOKYO.lastWorkingDayOfMonth(month)).contains(last);
  }

  // All days are worked around the clock, so that the changed hour counts.
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-03-29, 23",
    "Europe/Berlin, 2026-10-25, 25",
    "America/New_York, 2026-03-08, 23",
    "America/New_York, 2026-11-01, 25",
    "Asia/Tokyo, 2026-03-29, 24",
  })
  void a_day_of_clock_changes_has_its_real_length(ZoneId zone, LocalDate date, int hours) {
    WorkCalendar always =
        WorkCalendar.of(
            zone,
            new WorkingWeek(Map.of(date.getDayOfWeek(), WorkingHours.of("00:00", "00:00"))),
            Holidays.none());
    Instant start = date.minusDays(1).atStartOfDay(zone).toInstant();

    assertThat(always.between(start, date.plusDays(2).atStartOfDay(zone).toInstant()))
        .isEqualTo(Duration.ofHours(hours));
    assertThat(always.plus(start, Duration.ofHours(hours)))
        .isEqualTo(date.plusDays(1).atStartOfDay(zone).toInstant());
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-03-27T17:00+01:00, 2026-03-30T10:00+02:00",
    "Europe/Berlin, 2026-10-23T17:00+02:00, 2026-10-26T10:00+01:00",
    "America/New_York, 2026-03-06T17:00-05:00, 2026-03-09T10:00-04:00",
    "America/New_York, 2026-10-30T17:00-04:00, 2026-11-02T10:00-05:00",
  })
  void the_clock_on_the_wall_decides_after_the_change(
      ZoneId zone, OffsetDateTime from, OffsetDateTime end) {
    WorkCalendar calendar = WorkCalendar.of(zone, WEEK, Holidays.none());

    assertThat(calendar.plus(from.toInstant(), Duration.ofHours(2))).isEqualTo(end.toInstant());
  }

  @Test
  void leave_takes_whole_and_half_days() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    WorkCalendar away =
        TOKYO.with(
            new Leave(
                List.of(
                    new Leave.Absence(day, day, Leave.Part.MORNING),
                    new Leave.Absence(day.plusDays(1), day.plusDays(1), Leave.Part.AFTERNOON),
                    new Leave.Absence(day.plusDays(2), day.plusDays(3), Leave.Part.WHOLE_DAY))));
    Instant morning = day.atTime(9, 0).atZone(TOKYO.zone()).toInstant();

    assertThat(away.nextWorkingMoment(morning)).isEqualTo(morning.plus(Duration.ofHours(4)));
    assertThat(away.closing(day.plusDays(1))).contains(LocalTime.NOON);
    assertThat(away.plusWorkingDays(day.plusDays(1), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(away.between(morning, morning.plus(Duration.ofDays(6)))).hasHours(8);
  }

  @Test
  void a_calendar_without_working_time_is_refused() {
    assertThatThrownBy(() -> new WorkingWeek(Map.of())).hasMessageContaining("working hours");
    assertThatThrownBy(() -> WorkingWeek.mondayToFriday(WorkingHours.OFF))
        .isInstanceOf(IllegalArgumentException.class);
    WorkCalendar tokyo = TOKYO;
    QuietHours allDay = new QuietHours(LocalTime.of(8, 0), LocalTime.of(19, 0));
    assertThatThrownBy(() -> tokyo.with(allDay)).hasMessageContaining("quiet");
  }

  @Test
  void hours_that_overlap_or_end_before_they_start_are_refused() {
    WorkingHours morning = WorkingHours.of("09:00", "12:00");
    assertThatThrownBy(() -> morning.and("11:00", "13:00")).hasMessageContaining("overlap");
    assertThatThrownBy(() -> WorkingHours.of("12:00", "09:00")).hasMessageContaining("starts");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T19:59+09:00, false, 2026-11-20T19:59+09:00",
    "2026-11-20T20:00+09:00, true, 2026-11-21T08:00+09:00",
    "2026-11-21T00:00+09:00, true, 2026-11-21T08:00+09:00",
    "2026-11-21T08:00+09:00, false, 2026-11-21T08:00+09:00",
  })
  void quiet_hours_cross_midnight(OffsetDateTime at, boolean quiet, OffsetDateTime end) {
    assertThat(NIGHT.contains(at.toInstant(), TOKYO.zone())).isEqualTo(quiet);
    assertThat(NIGHT.endAfter(at.toInstant(), TOKYO.zone())).isEqualTo(end.toInstant());
    assertThat(QuietHours.NONE.contains(at.toInstant(), TOKYO.zone())).isFalse();
  }

  @Test
  void nobody_is_written_to_in_quiet_hours() {
    WorkCalendar calendar = TOKYO.with(new QuietHours(LocalTime.of(17, 0), LocalTime.of(10, 0)));
    Instant evening = OffsetDateTime.parse("2026-11-20T17:30+09:00").toInstant();

    assertThat(calendar.nextMomentToSpeak(evening))
        .isEqualTo(OffsetDateTime.parse("2026-11-24T10:00+09:00").toInstant());
  }
}
