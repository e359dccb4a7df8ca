package nezuku.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nezuku.meeting.Rhythm.Every;
import nezuku.meeting.Rhythm.Occurrence;
import nezuku.meeting.Rhythm.OnHoliday;
import nezuku.worktime.UsualCalendars;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private static Rhythm rhythm(Every every, DayOfWeek day, OnHoliday onHoliday) {
    return new Rhythm(every, day, LocalTime.of(10, 0), TOKYO, onHoliday, APRIL);
  }

  private static List<String> dates(Rhythm rhythm, String first, String end) {
    return rhythm
        .between(LocalDate.parse(first), LocalDate.parse(end), UsualCalendars.in(rhythm.zone()))
        .map(one -> one.date().toString())
        .toList();
  }

  @Test
  void a_weekly_meeting_leaves_out_the_golden_week() {
    Rhythm wednesdays = rhythm(new Every.Weeks(1), DayOfWeek.WEDNESDAY, OnHoliday.SKIP);
    assertThat(dates(wednesdays, "2026-04-20", "2026-05-21"))
        .containsExactly("2026-04-22", "2026-05-13", "2026-05-20");
  }

  @Test
  void or_takes_place_on_the_next_working_day() {
    Rhythm wednesdays = rhythm(new Every.Weeks(1), DayOfWeek.WEDNESDAY, OnHoliday.MOVE);
    assertThat(dates(wednesdays, "2026-04-20", "2026-05-14"))
        .containsExactly("2026-04-22", "2026-04-30", "2026-05-07", "2026-05-13");
    Rhythm mondays = rhythm(new Every.Weeks(1), DayOfWeek.MONDAY, OnHoliday.MOVE);
    // 4, 5 and 6 May are holidays.
    assertThat(dates(mondays, "2026-05-01", "2026-05-12"))
        .containsExactly("2026-05-07", "2026-05-11");
  }

  @Test
  void a_meeting_that_is_moved_into_a_span_of_days_is_one_of_them() {
    Rhythm mondays = rhythm(new Every.Weeks(1), DayOfWeek.MONDAY, OnHoliday.MOVE);
    assertThat(dates(mondays, "2026-05-07", "2026-05-08")).containsExactly("2026-05-07");
    assertThat(dates(mondays, "2026-05-04", "2026-05-07")).isEmpty();
  }

  @Test
  void every_two_weeks_goes_on_over_the_new_year() {
    Rhythm fridays = rhythm(new Every.Weeks(2), DayOfWeek.FRIDAY, OnHoliday.MOVE);
    assertThat(dates(fridays, "2026-12-01", "2027-02-01"))
        .containsExactly("2026-12-11", "2026-12-25", "2027-01-08", "2027-01-22");
  }

  @Test
  void a_meeting_on_new_years_day_is_moved_into_the_new_year() {
    Rhythm fridays = rhythm(new Every.Weeks(1), DayOfWeek.FRIDAY, OnHoliday.MOVE);
    assertThat(dates(fridays, "2026-12-28", "2027-01-09"))
        .containsExactly("2027-01-04", "2027-01-08");
  }

  @Test
  void a_monthly_meeting_is_on_the_same_weekday_of_each_month() {
    Rhythm second = rhythm(new Every.Month(2), DayOfWeek.TUESDAY, OnHoliday.SKIP);
    assertThat(dates(second, "2026-04-01", "2026-07-01"))
        .containsExactly("2026-04-14", "2026-05-12", "2026-06-09");
    Rhythm last = rhythm(new Every.MonthsLast(), DayOfWeek.FRIDAY, OnHoliday.SKIP);
    assertThat(dates(last, "2026-04-01", "2026-07-01"))
        .containsExactly("2026-04-24", "2026-05-29", "2026-06-26");
  }

  @Test
  void nothing_takes_place_before_it_began() {
    Rhythm wednesdays = rhythm(new Every.Weeks(1), DayOfWeek.WEDNESDAY, OnHoliday.SKIP);
    assertThat(dates(wednesdays, "2026-03-01", "2026-04-09"))
        .containsExactly("2026-04-01", "2026-04-08");
  }

  @Test
  void it_stays_at_ten_by_the_clock_on_the_wall_when_clocks_change() {
    Rhythm berlin =
        new Rhythm(
            new Every.Weeks(1),
            DayOfWeek.MONDAY,
            LocalTime.of(10, 0),
            ZoneId.of("Europe/Berlin"),
            OnHoliday.SKIP,
            APRIL);
    assertThat(
            berlin.between(
                LocalDate.of(2026, 10, 19),
                LocalDate.of(2026, 10, 27),
                UsualCalendars.in(berlin.zone())))
        .extracting(Occurrence::start)
        .containsExactly(
            Instant.parse("2026-10-19T08:00:00Z"), Instant.parse("2026-10-26T09:00:00Z"));
  }

  @Test
  void the_next_and_the_latest_meeting_lie_on_both_sides_of_now() {
    Rhythm wednesdays = rhythm(new Every.Weeks(1), DayOfWeek.WEDNESDAY, OnHoliday.SKIP);
    Instant atTen = Instant.parse("2026-04-22T01:00:00Z");
    assertThat(wednesdays.latest(atTen, UsualCalendars.in(TOKYO)))
        .map(Occurrence::date)
        .contains(LocalDate.of(2026, 4, 22));
    assertThat(wednesdays.next(atTen, UsualCalendars.in(TOKYO)))
        .map(Occurrence::date)
        .contains(LocalDate.of(2026, 5, 13));
    assertThat(wednesdays.latest(Instant.parse("2026-03-01T00:00:00Z"), UsualCalendars.in(TOKYO)))
        .isEmpty();
  }

  @Test
  void what_is_no_rhythm_is_refused() {
    assertThatThrownBy(() -> new Every.Weeks(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Every.Month(5)).isInstanceOf(IllegalArgumentException.class);
  }
}
