package nezuku.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  private static Period of(Period.Kind kind, String day) {
    return Period.of(kind, LocalDate.parse(day), Month.APRIL);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2026-11-20, 2026-11-20, 2026-11-20, 2026-11-20",
    "WEEK, 2026-11-20, 2026-W47, 2026-11-16, 2026-11-22",
    "WEEK, 2027-01-01, 2026-W53, 2026-12-28, 2027-01-03",
    "WEEK, 2025-12-29, 2026-W01, 2025-12-29, 2026-01-04",
    "MONTH, 2026-02-15, 2026-02, 2026-02-01, 2026-02-28",
    "QUARTER, 2026-03-31, 2025-Q4, 2026-01-01, 2026-03-31",
    "QUARTER, 2026-04-01, 2026-Q1, 2026-04-01, 2026-06-30",
    "YEAR, 2026-03-31, FY2025, 2025-04-01, 2026-03-31",
    "YEAR, 2026-04-01, FY2026, 2026-04-01, 2027-03-31"
  })
  void a_day_is_in_a_period_with_a_name_a_first_and_a_last_day(
      Period.Kind kind, String day, String code, String first, String last) {
    Period period = of(kind, day);
    assertThat(period.code()).isEqualTo(code);
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2026-11-20, 2025-11-21",
    "WEEK, 2026-11-20, 2025-W47",
    "WEEK, 2026-12-30, 2025-W52",
    "WEEK, 2028-01-01, 2026-W52",
    "WEEK, 2021-01-03, 2019-W52",
    "MONTH, 2026-02-15, 2025-02",
    "QUARTER, 2026-03-31, 2024-Q4",
    "YEAR, 2026-03-31, FY2024"
  })
  void a_year_ago_it_was_the_same_one(Period.Kind kind, String day, String code) {
    assertThat(of(kind, day).yearAgo().code()).isEqualTo(code);
  }

  @Test
  void a_year_of_weeks_has_each_week_once_and_2026_has_53() {
    Period week = of(Period.Kind.WEEK, "2026-01-01");
    for (int i = 1; i <= 53; i++) {
      assertThat(week.code()).isEqualTo("2026-W%02d".formatted(i));
      week = week.plus(1);
    }
    assertThat(week.code()).isEqualTo("2027-W01");
  }

  @Test
  void it_is_as_long_as_its_days_are_in_its_zone() {
    Window march = of(Period.Kind.DAY, "2026-03-29").window(ZoneId.of("Europe/Berlin"));
    assertThat(java.time.Duration.between(march.from(), march.to())).hasHours(23);
  }

  @Test
  void no_period_begins_in_the_middle_of_one() {
    assertThatThrownBy(
            () -> new Period(Period.Kind.WEEK, LocalDate.parse("2026-11-20"), Month.APRIL))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
