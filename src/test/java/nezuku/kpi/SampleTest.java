package nezuku.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import nezuku.kpi.Statistic.Percentile;
import nezuku.kpi.Statistic.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {
  private static Sample of(double... values) {
    Sample sample = new Sample();
    for (double value : values) {
      sample.add(value);
    }
    return sample;
  }

  @ParameterizedTest
  @CsvSource({"30, 20", "40, 20", "50, 35", "100, 50", "5, 15", "60, 35", "61, 40"})
  void a_percentile_is_by_the_nearest_rank_a_value_that_was_measured(double percent, double value) {
    assertThat(of(15, 20, 35, 40, 50).of(new Percentile(percent, Rank.NEAREST)).value())
        .hasValue(value);
  }

  @ParameterizedTest
  @CsvSource({"40, 29", "50, 35", "0.001, 15.0002", "100, 50", "25, 20"})
  void or_lies_between_two_as_spreadsheets_reckon(double percent, double value) {
    assertThat(
            of(15, 20, 35, 40, 50).of(new Percentile(percent, Rank.LINEAR)).value().orElseThrow())
        .isEqualTo(value, within(1e-9));
  }

  @Test
  void rounding_lifts_no_rank() {
    double[] hundred = new double[100];
    java.util.Arrays.setAll(hundred, i -> i + 1);
    for (int percent = 1; percent <= 100; percent++) {
      assertThat(of(hundred).of(new Percentile(percent, Rank.NEAREST)).value()).hasValue(percent);
    }
  }

  @Test
  void what_is_not_there_has_no_value() {
    assertThat(of().of(new Percentile(50, Rank.NEAREST))).isEqualTo(Figure.NONE);
    assertThat(of().mean()).isEqualTo(Figure.NONE);
    assertThat(Sample.share(0, 0)).isEqualTo(Figure.NONE);
  }

  @Test
  void below_ten_cases_nothing_is_said_of_a_change() {
    assertThat(Change.of(Sample.share(0, 9), Sample.share(500, 500), Better.LOWER))
        .isEqualTo(Change.TOO_FEW);
  }

  @Test
  void a_change_is_told_where_the_intervals_do_not_touch() {
    Figure many = Sample.share(300, 1_000);
    assertThat(Change.of(Sample.share(100, 1_000), many, Better.LOWER)).isEqualTo(Change.BETTER);
    assertThat(Change.of(Sample.share(100, 1_000), many, Better.HIGHER)).isEqualTo(Change.WORSE);
    assertThat(Change.of(Sample.share(290, 1_000), many, Better.LOWER))
        .isEqualTo(Change.NO_CLEAR_CHANGE);
    assertThat(Change.of(Figure.NONE, many, Better.LOWER)).isEqualTo(Change.NOTHING_TO_COMPARE);
  }

  @Test
  void without_a_change_one_is_told_about_once_in_twenty_times() {
    Random random = new Random(5);
    List<Statistic> statistics = List.of(new Statistic.Mean(), new Percentile(50, Rank.NEAREST));
    for (Statistic statistic : statistics) {
      int told = 0;
      for (int i = 0; i < 2_000; i++) {
        Figure now = times(random, 80).of(statistic);
        Figure before = times(random, 80).of(statistic);
        Change change = Change.of(now, before, Better.LOWER);
        told += change == Change.BETTER || change == Change.WORSE ? 1 : 0;
      }
      assertThat(told / 2_000.0).as(statistic.toString()).isBetween(0.01, 0.075);
    }
  }

  private static Sample times(Random random, int n) {
    Sample sample = new Sample();
    for (int i = 0; i < n; i++) {
      sample.add(-Math.log(1 - random.nextDouble()));
    }
    return sample;
  }
}
