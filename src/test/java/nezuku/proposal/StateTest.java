package nezuku.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateTest {
  private static final LocalDate DUE = LocalDate.parse("2026-12-01");
  private static final Measured BEFORE =
      new Measured(3.5, 120, "2026-10", LocalDate.parse("2026-11-24"));
  private static final Measured AFTER =
      new Measured(2.0, 130, "2026-12", LocalDate.parse("2027-01-10"));

  @Test
  void from_an_idea_to_its_effect_what_was_measured_before_stays() {
    Baseline baseline = new Baseline("expenses-days", BEFORE);
    State.InReview review = new State.Submitted().review("U2", DUE);
    State.Accepted accepted = review.accept("U2", Sample.NOW, Optional.of(baseline));
    State.Done done = accepted.done("早くなった", "U2", Sample.NOW, Optional.of(AFTER));

    assertThat(done.before()).contains(baseline);
    assertThat(done.after()).contains(AFTER);
    assertThat(List.of(review.phase(), accepted.phase(), done.phase()))
        .containsExactly(Phase.IN_REVIEW, Phase.ACCEPTED, Phase.DONE);
  }

  @Test
  void whatever_is_open_can_be_declined_with_a_reason_and_nothing_else_can() {
    State.InReview review = new State.Submitted().review("U2", DUE);
    for (State.Open open :
        List.of(new State.Submitted(), review, review.accept("U2", Sample.NOW, Optional.empty()))) {
      assertThat(open.decline("費用が合わない", "U2", Sample.NOW).reason()).isEqualTo("費用が合わない");
    }
    assertThat(State.Open.class.getPermittedSubclasses())
        .doesNotContain(State.Done.class, State.Declined.class);
  }

  @Test
  void the_history_tells_the_word_that_was_said_and_not_who_an_unnamed_author_is() {
    Idea named = Sample.idea("K7ABCD", "遅い", Sample.employee("U1"), false);
    Idea unnamed = Sample.idea("K7ABCE", "遅い", Sample.employee("U1"), true);
    assertThat(named.made().byId()).isEqualTo("U1");
    assertThat(unnamed.made().byId()).isEmpty();
    State declined = new State.Submitted().decline("費用が合わない", "U2", Sample.NOW);
    assertThat(Step.into(declined, "U2", Sample.NOW))
        .isEqualTo(new Step(Sample.NOW, "U2", Phase.DECLINED, "費用が合わない"));
  }

  @Test
  void what_says_nothing_or_more_than_fits_is_no_proposal() {
    assertThatThrownBy(() -> Sample.draft(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sample.draft("あ".repeat(3_001)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Sample.draft("あ".repeat(3_000)).title()).hasSize(60).endsWith("…");
    assertThat(Sample.draft("\n 申請が紙 \n本文").title()).isEqualTo("申請が紙");
    assertThat(Sample.draft("😀".repeat(70)).title()).isEqualTo("😀".repeat(59) + "…");
  }
}
