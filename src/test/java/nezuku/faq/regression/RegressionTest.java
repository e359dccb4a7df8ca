package nezuku.faq.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nezuku.faq.Candidate;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Entries;
import nezuku.faq.Faq;
import nezuku.faq.Question;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

class RegressionTest {
  private static final Confirmed KNOWN =
      new Confirmed(new Question("q", Language.JA), new Clearance.Full(), "a");

  private final List<Confirmed> kept = new ArrayList<>(List.of(KNOWN));

  @Test
  void an_entry_that_is_still_given_or_offered_first_does_not_flip() {
    assertThat(flips(faq("a", 0.95), faq("a", 0.95, "b", 0.1))).isEmpty();
    assertThat(flips(faq("a", 0.95), faq("a", 0.6, "b", 0.5))).isEmpty();
  }

  @Test
  void an_entry_that_another_comes_before_or_that_is_not_offered_flips() {
    assertThat(flips(faq("a", 0.6, "b", 0.5), faq("b", 0.6, "a", 0.5))).hasSize(1);
    assertThat(flips(faq("a", 0.95), faq("b", 0.95, "a", 0.5))).hasSize(1);
    Flip gone = flips(faq("a", 0.95), faq("a", 0.1)).getFirst();
    assertThat(gone.confirmed()).isEqualTo(KNOWN);
    assertThat(gone.after().shown()).isEmpty();
  }

  @Test
  void what_was_answered_otherwise_before_does_not_flip() {
    assertThat(flips(faq("b", 0.95), faq("c", 0.95))).isEmpty();
    assertThat(Regression.broken(kept, faq("b", 0.95))).hasSize(1);
  }

  @Test
  void where_nothing_is_confirmed_nothing_is_asked() {
    kept.clear();
    Faq never =
        new Faq(
            new Content(),
            content ->
                (question, clearance, limit) -> {
                  throw new AssertionError("asked");
                },
            ConfidencePolicy.DEFAULT);
    assertThat(flips(never, never)).isEmpty();
  }

  private List<Flip> flips(Faq before, Faq after) {
    return new Regression(before, new Kept()).flips(after);
  }

  /** An FAQ that finds these entries, whatever is asked. */
  private static Faq faq(Object... idsAndScores) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < idsAndScores.length; i += 2) {
      candidates.add(Entries.candidate((String) idsAndScores[i], (Double) idsAndScores[i + 1]));
    }
    return new Faq(
        new Content(),
        content -> (question, clearance, limit) -> candidates,
        ConfidencePolicy.DEFAULT);
  }

  private final class Kept implements ConfirmedQuestions {
    @Override
    public void confirm(Confirmed confirmed, Instant at) {}

    @Override
    public void correct(Confirmed confirmed, Instant at) {}

    @Override
    public void overrule(List<Confirmed> confirmed) {}

    @Override
    public List<Confirmed> newest(int most) {
      assertThat(most).isEqualTo(500);
      return kept;
    }
  }
}
