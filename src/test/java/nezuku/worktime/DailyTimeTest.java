package nezuku.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyTimeTest {
  private static final DailyTime NINE = new DailyTime(LocalTime.of(9, 0));

  @ParameterizedTest
  @CsvSource({
    // Monday, 23 November, is a holiday in Japan and none in Germany
    "Asia/Tokyo, 2026-11-23T08:45+09:00, 2026-11-23T09:00+09:00, ",
    "Asia/Tokyo, 2026-11-24T08:45+09:00, 2026-11-24T09:00+09:00, 2026-11-24T09:00+09:00",
    "Asia/Tokyo, 2026-11-25T08:45+09:00, 2026-11-25T09:00+09:00, ",
    "Europe/Berlin, 2026-11-23T08:45+01:00, 2026-11-23T09:00+01:00, 2026-11-23T09:00+01:00",
    "Europe/Berlin, 2026-11-24T08:45+01:00, 2026-11-24T09:00+01:00, ",
    // caught up after a downtime over the weekend and the first working day
    "Asia/Tokyo, 2026-11-20T09:00+09:00, 2026-11-26T09:00+09:00, 2026-11-24T09:00+09:00",
    "Asia/Tokyo, 2026-11-24T09:00+09:00, 2026-11-29T09:00+09:00, ",
  })
  void the_first_of_a_week_comes_on_its_first_working_day(
      ZoneId zone, OffsetDateTime after, OffsetDateTime until, OffsetDateTime expected) {
    var latest = NINE.latestOfWeek(UsualCalendars.in(zone), after.toInstant(), until.toInstant());
    assertThat(latest).isEqualTo(Optional.ofNullable(expected).map(OffsetDateTime::toInstant));
  }

  @ParameterizedTest
  @CsvSource({
    // within a quarter of an hour
    "Asia/Tokyo, 2026-11-24T08:45+09:00, 2026-11-24T09:00+09:00, 2026-11-24T09:00+09:00",
    "Asia/Tokyo, 2026-11-24T09:00+09:00, 2026-11-24T09:15+09:00, ",
    // the last of several days
    "Asia/Tokyo, 2026-11-18T09:00+09:00, 2026-11-20T12:00+09:00, 2026-11-20T09:00+09:00",
    // weekend and holiday
    "Asia/Tokyo, 2026-11-20T09:00+09:00, 2026-11-24T08:59+09:00, ",
    "Europe/Berlin, 2026-11-20T09:00+01:00, 2026-11-23T09:00+01:00, 2026-11-23T09:00+01:00",
    // new year, which Japan's offices do not observe by law but for the first of January
    "Asia/Tokyo, 2026-12-31T09:00+09:00, 2027-01-01T23:00+09:00, ",
    "Asia/Tokyo, 2026-12-31T09:00+09:00, 2027-01-04T09:00+09:00, 2027-01-04T09:00+09:00",
    // a leap day, and the day on which the clocks go forward
    "Asia/Tokyo, 2028-02-28T09:00+09:00, 2028-02-29T09:00+09:00, 2028-02-29T09:00+09:00",
    "America/New_York, 2026-03-06T09:00-05:00, 2026-03-09T09:00-04:00, 2026-03-09T09:00-04:00",
    // the clock was put back
    "Asia/Tokyo, 2026-11-25T09:00+09:00, 2026-11-24T12:00+09:00, ",
  })
  void it_comes_on_working_days_only(
      ZoneId zone, OffsetDateTime after, OffsetDateTime until, OffsetDateTime expected) {
    var latest = NINE.latest(UsualCalendars.in(zone), after.toInstant(), until.toInstant());
    if (expected == null) {
      assertThat(latest).isEmpty();
    } else {
      assertThat(latest).contains(expected.toInstant());
    }
  }
}
