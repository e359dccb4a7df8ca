package nezuku.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SavedTest {
  @Test
  void each_figure_follows_its_written_formula() {
    assertThat(new Saved.AnsweredByFaq(90, 10).value()).hasValue(15);
    assertThat(new Saved.RetrainingAvoided(12, 1.5).value()).hasValue(18);
    assertThat(new Saved.Swing(300, 200, 13).value()).hasValue(1.5);
    assertThat(new Saved.KeptKnowledge(90, 120).value()).hasValue(0.75);
  }

  @Test
  void each_figure_says_of_how_many_it_is_made() {
    assertThat(new Saved.AnsweredByFaq(90, 10).n()).isEqualTo(90);
    assertThat(new Saved.RetrainingAvoided(12, 1).n()).isEqualTo(12);
    assertThat(new Saved.Swing(3, 2, 13).n()).isEqualTo(13);
    assertThat(new Saved.KeptKnowledge(9, 12).n()).isEqualTo(12);
  }

  @Test
  void where_a_formula_divides_by_zero_nothing_is_said() {
    assertThat(new Saved.Swing(300, 0, 13).value()).isEmpty();
    assertThat(new Saved.Swing(300, 300, 1).value()).isEmpty();
    assertThat(new Saved.KeptKnowledge(0, 0).value()).isEmpty();
  }

  @Test
  void of_what_fewer_than_five_times_was_done_nothing_is_said() {
    for (int few = 0; few < 5; few++) {
      assertThat(new Saved.AnsweredByFaq(few, 10).isOfFew()).isTrue();
      assertThat(new Saved.AnsweredByFaq(few, 10).value()).isEmpty();
      assertThat(new Saved.RetrainingAvoided(few, 10).value()).isEmpty();
    }
    assertThat(new Saved.AnsweredByFaq(5, 12).value()).hasValue(1);
    assertThat(new Saved.Swing(3, 2, 2).isOfFew()).isFalse();
  }

  @Test
  void assumptions_are_not_below_zero() {
    assertThatThrownBy(() -> new Assumptions(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Assumptions(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
