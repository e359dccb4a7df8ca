package nezuku.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  @ParameterizedTest
  @CsvSource({
    // A weekday's morning, where it is also yesterday in UTC
    "0 8 * * MON, Asia/Tokyo, 2026-11-24T00:00:00Z, 2026-11-30T08:00",
    // A month's end and a year's end
    "0 9 31 * *, Asia/Tokyo, 2026-10-31T00:00:00Z, 2026-12-31T09:00",
    "0 9 1 1 *, Asia/Tokyo, 2026-12-31T14:59:59Z, 2027-01-01T09:00",
    "30 0 * * *, Asia/Tokyo, 2026-12-31T14:59:59Z, 2027-01-01T00:30",
    // A leap day
    "0 9 29 2 *, Asia/Tokyo, 2026-11-24T00:00:00Z, 2028-02-29T09:00",
    "0 9 29 2 *, Asia/Tokyo, 2096-03-01T00:00:00Z, 2104-02-29T09:00",
    // Strictly after
    "0 9 * * *, Asia/Tokyo, 2026-11-24T00:00:00Z, 2026-11-25T09:00",
  })
  void the_next_time_is_the_one_the_calendar_shows(
      String pattern, ZoneId zone, Instant after, LocalDateTime expected) {
    assertThat(new Cron(pattern, zone).next(after)).isEqualTo(expected.atZone(zone).toInstant());
  }

  @ParameterizedTest
  @CsvSource({
    // In spring 02:30 does not exist: it is done when the clocks skip it.
    "30 2 * * *, Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z, 2026-03-30T00:30:00Z",
    "30 2 * * *, America/New_York, 2026-03-07T12:00:00Z, 2026-03-08T07:00:00Z,"
        + " 2026-03-09T06:30:00Z",
    "30 2 29 3 *, Europe/Berlin, 2025-12-01T00:00:00Z, 2026-03-29T01:00:00Z, 2027-03-29T00:30:00Z",
    // 02:00 and 03:00 are the same moment.
    "0 2 * * *, Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z, 2026-03-30T00:00:00Z",
    "0 3 * * *, Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z, 2026-03-30T01:00:00Z",
    // In autumn there are two: the first counts.
    "30 2 * * *, Europe/Berlin, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
    "30 1 * * *, America/New_York, 2026-10-31T12:00:00Z, 2026-11-01T05:30:00Z,"
        + " 2026-11-02T06:30:00Z",
    // What comes every twenty minutes goes on doing so.
    "*/20 * * * *, Europe/Berlin, 2026-03-29T00:40:00Z, 2026-03-29T01:00:00Z, 2026-03-29T01:20:00Z",
    "*/20 * * * *, Europe/Berlin, 2026-10-25T00:40:00Z, 2026-10-25T01:00:00Z, 2026-10-25T01:20:00Z",
  })
  void a_job_of_every_night_runs_once_in_the_night_in_which_the_clocks_change(
      String pattern, ZoneId zone, Instant after, Instant first, Instant second) {
    Cron cron = new Cron(pattern, zone);
    assertThat(Stream.iterate(cron.next(after), cron::next).limit(2))
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource({
    "0 9 * * MON, 2026-11-02T00:00:00Z, 2026-11-24T00:00:00Z, 2026-11-23T00:00:00Z",
    "0 9 * * MON, 2026-11-02T00:00:00Z, 2026-11-23T00:00:00Z, 2026-11-23T00:00:00Z",
    "0 9 * * MON, 2026-11-23T00:00:00Z, 2026-11-24T00:00:00Z,",
    "0 9 * * MON, 2027-11-23T00:00:00Z, 2026-11-24T00:00:00Z,",
    "* * * * *, 2016-11-24T00:00:00Z, 2026-11-24T00:00:30Z, 2026-11-24T00:00:00Z",
    "0 9 29 2 *, 2016-01-01T00:00:00Z, 2026-11-24T00:00:00Z, 2024-02-29T00:00:00Z",
  })
  void the_latest_time_is_found_however_many_were_missed(
      String pattern, Instant after, Instant until, Instant expected) {
    assertThat(new Cron(pattern, TOKYO).latest(after, until).orElse(null)).isEqualTo(expected);
  }

  @Test
  void a_missed_night_in_which_the_clocks_changed_is_found() {
    Cron cron = new Cron("30 2 * * *", ZoneId.of("Europe/Berlin"));
    assertThat(
            cron.latest(
                Instant.parse("2026-03-28T12:00:00Z"), Instant.parse("2026-03-29T12:00:00Z")))
        .contains(Instant.parse("2026-03-29T01:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "- - - - -", "9 Uhr", "60 9 * * *", "0 0 9 * * *", "0 9 31 2 *"})
  void what_means_no_time_is_refused(String pattern) {
    assertThatThrownBy(() -> new Cron(pattern, ZoneOffset.UTC))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
