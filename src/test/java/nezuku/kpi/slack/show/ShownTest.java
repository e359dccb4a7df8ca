package nezuku.kpi.slack.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalDouble;
import nezuku.kpi.Period;
import nezuku.kpi.Status;
import nezuku.kpi.Unit;
import nezuku.kpi.config.KpiReader;
import nezuku.people.Language;
import nezuku.worktime.CompanyCalendars;
import org.junit.jupiter.api.Test;

class ShownTest {
  private final Shown ja =
      new Shown(
          Language.JA, KpiReader.read(Optional.empty(), CompanyCalendars.NEVER_CLOSED).settings());
  private final Shown en =
      new Shown(
          Language.EN, KpiReader.read(Optional.empty(), CompanyCalendars.NEVER_CLOSED).settings());

  @Test
  void times_are_hours_and_minutes() {
    assertThat(ja.value(12_000, Unit.SECONDS)).isEqualTo("3時間20分");
    assertThat(en.value(12_000, Unit.SECONDS)).isEqualTo("3 h 20 min");
    assertThat(ja.value(7_200, Unit.SECONDS)).isEqualTo("2時間");
    assertThat(ja.value(59, Unit.SECONDS)).isEqualTo("59秒");
    assertThat(ja.value(3_599, Unit.SECONDS)).isEqualTo("1時間");
    assertThat(en.value(5_400_000, Unit.SECONDS)).isEqualTo("1,500 h");
  }

  @Test
  void other_units_are_shown_as_people_write_them() {
    assertThat(ja.value(0.924, Unit.SHARE)).isEqualTo("92.4 %");
    assertThat(ja.value(1240, Unit.MONEY)).isEqualTo("¥1,240");
    assertThat(ja.value(-1240, Unit.MONEY)).isEqualTo("−¥1,240");
    assertThat(ja.value(1240, Unit.CASES)).isEqualTo("1,240件");
    assertThat(en.value(4.25, Unit.SCORE)).isEqualTo("4.25");
    assertThat(ja.value(12.5, Unit.HOURS)).isEqualTo("12.5時間");
    assertThat(ja.value(OptionalDouble.empty(), Unit.CASES)).isEqualTo("—");
  }

  @Test
  void a_status_is_a_mark_and_a_word() {
    assertThat(ja.status(Status.MISSED)).isEqualTo("✕ 未達");
    assertThat(en.status(Status.NEAR)).isEqualTo("! close");
  }

  @Test
  void a_week_is_named_by_the_year_it_belongs_to() {
    Period last = Period.of(Period.Kind.WEEK, LocalDate.of(2027, 1, 1), Month.APRIL);
    assertThat(new Periods(ja).name(last)).isEqualTo("2026年第53週（12月28日〜1月3日）");
    assertThat(new Periods(en).name(last)).isEqualTo("week 53 of 2026 (28 Dec – 3 Jan)");
    assertThat(new Periods(en).count(Period.Kind.WEEK, 1)).isEqualTo("1 week");
    assertThat(new Periods(en).count(Period.Kind.WEEK, 3)).isEqualTo("3 weeks");
  }
}
