package nezuku.faq;

import static nezuku.faq.Entries.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is offered where words do not decide. */
class OfferTest {
  private static final Candidate A = candidate("a", 0.7);
  private static final Candidate B = candidate("b", 0.2);
  private static final Candidate C = candidate("c", 0.06);
  private static final Candidate D = candidate("d", 0.01);

  @Test
  void what_lies_near_joins_what_was_offered_and_keeps_no_score_of_its_own() {
    List<Candidate> offer =
        Offer.of(List.of(A, B), List.of(A), List.of(candidate("x", 0))).candidates();
    assertThat(ids(offer)).containsExactly("a", "x");
    assertThat(offer.getLast().score()).isZero();
  }

  @Test
  void what_words_found_and_did_not_offer_comes_back_only_if_it_lies_near() {
    List<Candidate> offer =
        Offer.of(List.of(A, B, C, D), List.of(A), List.of(candidate("d", 0))).candidates();
    assertThat(ids(offer)).containsExactly("d", "a");
    assertThat(offer.getFirst().score()).isEqualTo(D.score());
  }

  @Test
  void where_words_offer_nothing_what_lies_near_is_offered() {
    List<Candidate> near = List.of(candidate("x", 0), candidate("y", 0));
    assertThat(ids(Offer.of(List.of(D), List.of(), near).candidates())).containsExactly("x", "y");
  }

  @Test
  void what_is_likeliest_by_words_is_never_crowded_out() {
    List<Candidate> near = List.of(candidate("b", 0), candidate("c", 0), candidate("d", 0));
    assertThat(ids(Offer.of(List.of(A, B, C, D), List.of(A, B, C), near).candidates()))
        .hasSize(3)
        .contains("a");
  }

  private static List<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(candidate -> candidate.entry().id()).toList();
  }
}
