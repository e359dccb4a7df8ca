package nezuku.faq;

import static nezuku.faq.Entries.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidencePolicyTest {
  private final ConfidencePolicy policy = new ConfidencePolicy(0.75, 0.25, 0.125);

  @Test
  void a_sure_candidate_with_a_lead_is_the_answer() {
    Candidate best = candidate("best", 0.75);

    assertThat(policy.decide(List.of(best))).isEqualTo(new Answer.Confident(best));
    assertThat(policy.decide(List.of(best, candidate("second", 0.625))))
        .isEqualTo(new Answer.Confident(best));
  }

  @Test
  void without_a_lead_it_asks_back() {
    List<Candidate> close = List.of(candidate("best", 0.875), candidate("second", 0.8125));

    assertThat(policy.decide(close)).isEqualTo(new Answer.Choices(close));
  }

  @Test
  void just_below_sure_it_asks_back() {
    List<Candidate> unsure = List.of(candidate("best", 0.7499));

    assertThat(policy.decide(unsure)).isEqualTo(new Answer.Choices(unsure));
  }

  @Test
  void only_what_is_worth_a_look_is_offered_and_three_at_the_most() {
    Answer answer =
        policy.decide(List.of(candidate("a", 0.5), candidate("b", 0.05), candidate("c", 0.0499)));
    assertThat(answer.shown()).extracting(c -> c.entry().id()).containsExactly("a", "b");

    Answer many = policy.decide(Collections.nCopies(5, candidate("a", 0.5)));
    assertThat(many.shown()).hasSize(3);
  }

  @Test
  void below_that_it_does_not_know_but_has_an_idea_whom_to_ask() {
    assertThat(policy.decide(List.of(candidate("a", 0.2499))))
        .isEqualTo(new Answer.Unknown(java.util.Optional.of("expenses")));
  }

  @Test
  void without_candidates_it_does_not_know_at_all() {
    Answer answer = policy.decide(List.of());

    assertThat(answer).isEqualTo(new Answer.Unknown(java.util.Optional.empty()));
    assertThat(answer.shown()).isEmpty();
  }

  @Test
  void choices_are_one_to_three() {
    assertThatThrownBy(() -> new Answer.Choices(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Answer.Choices(Collections.nCopies(4, candidate("a", 0.5))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
