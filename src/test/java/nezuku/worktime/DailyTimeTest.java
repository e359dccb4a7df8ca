package nezuku.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyTimeTest {
  private static final DailyTime NINE = new DailyTime(LocalTime.of(9, 0));

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
