package nezuku.adoption.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nezuku.adoption.formula.FormulaReader.Unfit;
import nezuku.adoption.score.Formula;
import nezuku.adoption.score.Score;
import org.junit.jupiter.api.Test;

class FormulaReaderTest {
  private static final Set<String> KNOWN =
      Set.of("lead_time", "lead_time_target", "rework", "rework_target");
  private static final String WORKED_EXAMPLE =
      "60 * MIN(1, lead_time_target / lead_time) + 40 * MIN(1, (1 - rework) / (1 - rework_target))";

  private static Formula read(String text) throws Unfit {
    return FormulaReader.read(text, KNOWN);
  }

  @Test
  void the_worked_example_of_the_handbook_comes_to_what_it_says() throws Exception {
    Formula formula = read(WORKED_EXAMPLE);

    assertThat(formula.names())
        .containsExactly("lead_time", "lead_time_target", "rework", "rework_target");
    // 60 × min(1, 8/10) + 40 × min(1, 0.95/0.9) = 48 + 40
    assertThat(
            formula.of(
                Map.of(
                    "lead_time", 36_000.0,
                    "lead_time_target", 28_800.0,
                    "rework", 0.05,
                    "rework_target", 0.1)))
        .isEqualTo(new Score.Reckoned(88));
  }

  @Test
  void numbers_are_reckoned_as_written_not_in_binary() throws Exception {
    assertThat(read("rework + rework_target").of(Map.of("rework", 0.1, "rework_target", 0.2)))
        .isEqualTo(new Score.Reckoned(0.3));
  }

  @Test
  void what_divides_by_zero_says_so() throws Exception {
    assertThat(
            read("lead_time_target / lead_time")
                .of(Map.of("lead_time", 0.0, "lead_time_target", 8.0)))
        .isEqualTo(new Score.DividesByZero());
    assertThat(read("1 / (rework - rework)").of(Map.of("rework", 0.5)))
        .isEqualTo(new Score.DividesByZero());
  }

  @Test
  void what_is_not_known_is_named() throws Exception {
    assertThat(read("lead_time + rework").of(Map.of("rework", 0.5)))
        .isEqualTo(new Score.NoData(new TreeSet<>(Set.of("lead_time"))));
  }

  @Test
  void a_formula_that_is_none_is_refused_with_the_reason() {
    assertThatThrownBy(() -> read("speed * 2"))
        .isInstanceOf(Unfit.class)
        .hasMessage("unknown: speed");
    assertThatThrownBy(() -> read("1 +")).isInstanceOf(Unfit.class);
    assertThatThrownBy(() -> read("(rework")).isInstanceOf(Unfit.class);
    assertThatThrownBy(() -> read("")).isInstanceOf(Unfit.class);
    assertThatThrownBy(() -> read("1+".repeat(300) + "1"))
        .isInstanceOf(Unfit.class)
        .hasMessage("longer than 500 characters");
    assertThatThrownBy(() -> read("\"text\"")).isInstanceOf(Unfit.class);
    assertThatThrownBy(() -> read("rework > 1")).isInstanceOf(Unfit.class);
  }
}
