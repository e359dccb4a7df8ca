package nezuku.faq.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nezuku.people.Language;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void precision_rank_and_recall_are_means_over_the_answerable() {
    Figures figures =
        Figures.of(
            List.of(
                answered(List.of("a"), List.of("a", "b"), 0.9),
                answered(List.of("a", "z"), List.of("b", "c", "a"), 0.8),
                answered(List.of("a"), List.of("b", "c", "d", "e", "f", "a"), 0.7),
                answered(List.of("a"), List.of(), 0),
                answered(List.of(), List.of("a"), 0.1)));

    assertThat(figures.pAt1()).isEqualTo(1.0 / 4, EXACT);
    assertThat(figures.mrrAt10()).isEqualTo((1 + 1.0 / 3 + 1.0 / 6 + 0) / 4, EXACT);
    assertThat(figures.recallAt5()).isEqualTo((1 + 0.5 + 0 + 0) / 4, EXACT);
  }

  @Test
  void ndcg_without_grades_counts_every_right_entry_alike() {
    // (1/log2(3)) / (1/log2(2))
    assertThat(ndcg(Map.of(), List.of("a"), List.of("x", "a")))
        .isEqualTo(0.6309297535714574, EXACT);
    assertThat(ndcg(Map.of(), List.of("a", "b"), List.of("b", "a"))).isEqualTo(1.0, EXACT);
    assertThat(ndcg(Map.of(), List.of("a"), List.of("x"))).isEqualTo(0.0, EXACT);
  }

  @Test
  void ndcg_with_grades_wants_the_best_first() {
    // gains 2^1-1, 2^3-1 against 2^3-1, 2^1-1: (1 + 7/log2(3)) / (7 + 1/log2(3))
    assertThat(ndcg(Map.of("a", 3, "b", 1), List.of("a", "b"), List.of("b", "a")))
        .isEqualTo((1 + 7 * 0.6309297535714574) / (7 + 0.6309297535714574), EXACT);
    assertThat(ndcg(Map.of("a", 3, "b", 1), List.of("a", "b"), List.of("a", "b")))
        .isEqualTo(1.0, EXACT);
  }

  @Test
  void ndcg_is_never_more_than_one() {
    assertThat(ndcg(Map.of("a", 3, "b", 1), List.of("a"), List.of("a", "b"))).isEqualTo(1.0, EXACT);
  }

  private static double ndcg(
      Map<String, Integer> grades, List<String> relevant, List<String> ranked) {
    DataSet.Query query = new DataSet.Query("q", Language.EN, relevant, grades);
    return Figures.of(List.of(new Outcome(query, ranked, 1, true, 0))).ndcgAt10();
  }

  @Test
  void auroc_counts_a_tie_as_half() {
    Figures figures =
        Figures.of(
            List.of(
                answered(List.of("a"), List.of("a"), 0.9),
                answered(List.of("a"), List.of("a"), 0.5),
                answered(List.of(), List.of("a"), 0.5),
                answered(List.of(), List.of("a"), 0.1)));

    assertThat(figures.auroc()).isEqualTo((1 + 1 + 0.5 + 1) / 4, EXACT);
  }

  @Test
  void without_unanswerable_questions_there_is_no_auroc() {
    assertThat(Figures.of(List.of(answered(List.of("a"), List.of("a"), 0.9))).auroc()).isNaN();
  }

  @Test
  void confident_answers_to_unanswerable_questions_are_wrong() {
    Figures figures =
        Figures.of(
            List.of(
                sure(List.of("a"), List.of("a"), true),
                sure(List.of("a"), List.of("b"), true),
                sure(List.of(), List.of("a"), true),
                sure(List.of("a"), List.of("a"), false),
                sure(List.of(), List.of("a"), false)));

    assertThat(figures.confident()).isEqualTo(3.0 / 5, EXACT);
    assertThat(figures.confidentWrong()).isEqualTo(2.0 / 3, EXACT);
    assertThat(Figures.of(List.of(sure(List.of(), List.of(), false))).confidentWrong()).isZero();
  }

  @Test
  void r10_is_where_a_tenth_of_the_answers_is_wrong() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      outcomes.add(answered(List.of("a"), List.of("a"), 0.9 - i / 100.0));
    }
    outcomes.add(answered(List.of("a"), List.of("b"), 0.5));
    outcomes.add(answered(List.of(), List.of("b"), 0.4));
    outcomes.add(answered(List.of("a"), List.of("a"), 0.3));
    Collections.shuffle(outcomes, new java.util.Random(1));

    assertThat(Figures.of(outcomes).r10()).isEqualTo(9.0 / 11, EXACT);
  }

  @Test
  void r10_can_put_no_threshold_between_equal_scores() {
    List<Outcome> outcomes =
        List.of(
            answered(List.of("a"), List.of("a"), 0.5), answered(List.of("a"), List.of("b"), 0.5));

    assertThat(Figures.of(outcomes).r10()).isZero();
  }

  @Test
  void times_are_the_middle_and_the_slowest_but_one_in_a_hundred() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      outcomes.add(new Outcome(query(List.of("a")), List.of(), 0, false, i * 1_000_000L));
    }

    assertThat(Figures.of(outcomes).p50Ms()).isEqualTo(50.0, EXACT);
    assertThat(Figures.of(outcomes).p99Ms()).isEqualTo(99.0, EXACT);
  }

  private static Outcome answered(List<String> relevant, List<String> ranked, double score) {
    return new Outcome(query(relevant), ranked, score, false, 0);
  }

  private static Outcome sure(List<String> relevant, List<String> ranked, boolean confident) {
    return new Outcome(query(relevant), ranked, 0.5, confident, 0);
  }

  private static DataSet.Query query(List<String> relevant) {
    return new DataSet.Query("q", Language.EN, relevant, Map.of());
  }
}
