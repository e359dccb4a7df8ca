package nezuku.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  @Test
  void groups_of_five_and_more_are_shown_with_their_total() {
    Suppression<String> figures = Suppression.of(Map.of("sales", 5, "it", 12, "nobody", 0));
    assertThat(figures.hidden()).isEmpty();
    assertThat(figures.total()).isTrue();
  }

  @Test
  void a_small_group_is_hidden_and_so_is_the_next_so_that_the_total_does_not_reveal_it() {
    Suppression<String> figures = Suppression.of(Map.of("sales", 7, "it", 12, "hr", 4));
    assertThat(figures.hidden()).containsExactlyInAnyOrder("hr", "sales");
    assertThat(figures.shows("it")).isTrue();
    assertThat(figures.total()).isTrue();
  }

  @Test
  void several_small_groups_that_are_many_together_need_no_other() {
    Suppression<String> figures = Suppression.of(Map.of("sales", 7, "it", 3, "hr", 4));
    assertThat(figures.hidden()).containsExactlyInAnyOrder("hr", "it");
    assertThat(figures.total()).isTrue();
  }

  @Test
  void several_small_groups_that_are_few_together_take_another_with_them() {
    Suppression<String> figures = Suppression.of(Map.of("sales", 7, "it", 1, "hr", 2));
    assertThat(figures.hidden()).containsExactlyInAnyOrder("hr", "it", "sales");
    assertThat(figures.total()).isTrue();
  }

  @Test
  void where_nothing_else_could_be_hidden_there_is_no_total() {
    assertThat(Suppression.of(Map.of("it", 4))).isEqualTo(hidden(Map.of("it", 4)));
    assertThat(Suppression.of(Map.of("it", 1, "hr", 2)))
        .isEqualTo(hidden(Map.of("it", 1, "hr", 2)));
  }

  @Test
  void so_many_people_are_told_of_in_steps_of_five() {
    assertThat(Suppression.inSteps(4)).isZero();
    assertThat(Suppression.inSteps(5)).isEqualTo(5);
    assertThat(Suppression.inSteps(9)).isEqualTo(5);
    assertThat(Suppression.inSteps(10)).isEqualTo(10);
  }

  private static Suppression<String> hidden(Map<String, Integer> groups) {
    return new Suppression<>(groups.keySet(), false);
  }

  @RepeatedTest(200)
  void whatever_the_groups_subtraction_tells_of_five_people_or_more(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int group = 0; group < 1 + random.nextInt(6); group++) {
      sizes.put(group, random.nextInt(9));
    }
    Suppression<Integer> figures = Suppression.of(sizes);
    sizes.forEach(
        (group, size) -> assertThat(size > 0 && size < 5 && figures.shows(group)).isFalse());
    int rest = figures.hidden().stream().mapToInt(sizes::get).sum();
    assertThat(figures.total() && rest > 0 && (rest < 5 || figures.hidden().size() == 1))
        .as("%s %s", sizes, figures)
        .isFalse();
  }
}
