package nezuku.kpi.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as they come. */
class DateReaderTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private final DateReader dates = new DateReader(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026/11/3             | 2026-11-02T15:00:00Z",
        "2026-11-03 9:05       | 2026-11-03T00:05:00Z",
        "2026-11-03 09:05:07   | 2026-11-03T00:05:07Z",
        "2026.11.3 21:05       | 2026-11-03T12:05:00Z",
        "２０２６／１１／３　９：０５ | 2026-11-03T00:05:00Z",
        "2026年11月3日          | 2026-11-02T15:00:00Z",
        "2026年11月3日(火) 9時5分 | 2026-11-03T00:05:00Z",
        "2026/11/3（火） 午後3:05 | 2026-11-03T06:05:00Z",
        "令和8年11月3日          | 2026-11-02T15:00:00Z",
        "㋿元年5月1日            | 2019-04-30T15:00:00Z",
        "R8.11.3 10:00         | 2026-11-03T01:00:00Z",
        "平成31年4月30日         | 2019-04-29T15:00:00Z",
        "3-Nov-26              | 2026-11-02T15:00:00Z",
        "3 November 2026 9:05 PM | 2026-11-03T12:05:00Z",
        "Nov 3, 2026           | 2026-11-02T15:00:00Z",
        "Tue, 03 Nov 2026 09:05:00 GMT | 2026-11-03T09:05:00Z",
        "11/23/2026            | 2026-11-22T15:00:00Z",
        "23/11/2026 24:00      | 2026-11-23T15:00:00Z",
        "11/11/2026            | 2026-11-10T15:00:00Z",
        "20261103              | 2026-11-02T15:00:00Z",
        "202611030905          | 2026-11-03T00:05:00Z",
        "46329                 | 2026-11-02T15:00:00Z",
        "46329.3784722222      | 2026-11-03T00:05:00Z",
        "1793664300            | 2026-11-03T00:05:00Z",
        "1793664300000         | 2026-11-03T00:05:00Z",
        "2026-11-03T09:05:00Z  | 2026-11-03T09:05:00Z",
        "2026-11-03T09:05:00.250+09:00 | 2026-11-03T00:05:00.250Z",
        "2026-11-03T09:05:00.000-0500 | 2026-11-03T14:05:00Z",
      })
  void a_date_is_read_as_it_is_written(String cell, Instant expected) {
    assertThat(dates.read(cell).in(TOKYO, false)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/11/2026", "3.11.2026", "26/11/03", "1-2-03 10:00"})
  void an_order_that_matters_is_not_guessed(String cell) {
    assertThat(dates.read(cell)).isInstanceOf(Moment.Ambiguous.class);
  }

  @ParameterizedTest
  @CsvSource({
    "DMY,03/11/2026,2026-11-02T15:00:00Z",
    "MDY,03/11/2026,2026-03-10T15:00:00Z",
    "YMD,26/11/03,2026-11-02T15:00:00Z",
    "DMY,2026-11-03,2026-11-02T15:00:00Z"
  })
  void an_order_that_is_configured_is_obeyed(DateOrder order, String cell, Instant expected) {
    assertThat(new DateReader(Optional.of(order)).read(cell).in(TOKYO, false)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026/13/17",
        "2026/2/30",
        "31/4/2026",
        "tomorrow",
        "12",
        "3-Foo-26",
        "2026-11-03 25:00",
        "=TODAY()",
        "2026/11/3 noon",
        "99999999999999999999",
        "11/03"
      })
  void what_is_no_date_is_not_made_one(String cell) {
    assertThat(dates.read(cell)).isInstanceOf(Moment.Unreadable.class);
  }

  @Test
  void an_order_that_is_configured_refuses_others() {
    assertThat(new DateReader(Optional.of(DateOrder.DMY)).read("11/23/2026"))
        .isInstanceOf(Moment.Unreadable.class);
  }

  @Test
  void the_hour_that_comes_twice_in_autumn_is_told_apart_by_its_offset() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    assertThat(dates.read("2026-10-25T02:30:00+02:00").in(berlin, false))
        .contains(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(dates.read("2026-10-25T02:30:00+01:00").in(berlin, false))
        .contains(Instant.parse("2026-10-25T01:30:00Z"));
    assertThat(dates.read("2026-07-01 09:00").in(berlin, false))
        .contains(Instant.parse("2026-07-01T07:00:00Z"));
    assertThat(dates.read("2026-12-01 09:00").in(berlin, false))
        .contains(Instant.parse("2026-12-01T08:00:00Z"));
  }

  @Test
  void a_day_without_a_time_may_mean_its_end() {
    assertThat(dates.read("2026-11-03").in(TOKYO, true))
        .contains(Instant.parse("2026-11-03T14:59:59.999Z"));
  }
}
