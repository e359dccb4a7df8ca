package nezuku.faq.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nezuku.faq.Content;
import nezuku.faq.Entries;
import nezuku.faq.Link;
import nezuku.faq.Wording;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

/** One language changes and the other does not. */
class DriftsTest {
  private final Map<String, Pair> confirmed = new HashMap<>();
  private Content content = content("答え", "answer");
  private final Drifts drifts =
      new Drifts(
          () -> content,
          new Pairs() {
            @Override
            public Map<String, Pair> confirmed() {
              return Map.copyOf(confirmed);
            }

            @Override
            public void confirm(Collection<Pair> pairs) {
              pairs.forEach(pair -> confirmed.put(pair.entryId(), pair));
            }
          });

  @Test
  void what_is_new_has_not_drifted_and_what_was_not_looked_at_is_not_known() {
    assertThat(drifts.list()).isEmpty();
    drifts.look();
    assertThat(drifts.list()).isEmpty();
    assertThat(confirmed).containsOnlyKeys("x");
  }

  @Test
  void it_drifts_until_somebody_confirms_it() {
    drifts.look();
    content = content("答え", "another answer");
    drifts.look();
    Drift drift = drifts.list().getFirst();
    assertThat(drift.changed()).isEqualTo(Language.EN);
    assertThat(drift.left()).isEqualTo(Language.JA);

    drifts.confirm(drift.pair());
    assertThat(drifts.list()).isEmpty();
    content = content("別の答え", "another answer");
    assertThat(drifts.list()).extracting(Drift::changed).containsExactly(Language.JA);
  }

  @Test
  void when_the_other_is_changed_too_it_is_settled_and_may_drift_again() {
    drifts.look();
    content = content("答え", "another answer");
    drifts.look();
    content = content("別の答え", "another answer");
    drifts.look();
    assertThat(drifts.list()).isEmpty();
    content = content("三つ目の答え", "another answer");
    assertThat(drifts.list()).extracting(Drift::changed).containsExactly(Language.JA);
  }

  @Test
  void what_is_put_back_has_not_drifted() {
    drifts.look();
    content = content("答え", "another answer");
    content = content("答え", "answer");
    assertThat(drifts.list()).isEmpty();
  }

  @Test
  void a_page_that_is_changed_before_anybody_looked_was_the_same_before() {
    drifts.aboutToChange("x");
    drifts.aboutToChange("unknown");
    content = content("別の答え", "answer");
    drifts.look();
    assertThat(drifts.list()).hasSize(1);
    drifts.aboutToChange("x");
    assertThat(drifts.list()).hasSize(1);
  }

  @Test
  void other_words_for_the_question_are_no_change_and_links_are() {
    drifts.look();
    content = of(new Wording("質問", List.of("別の言い方"), "答え", List.of()), english("answer"));
    assertThat(drifts.list()).isEmpty();
    content =
        of(
            new Wording("質問", List.of(), "答え", List.of(new Link("t", "https://x.example"))),
            english("answer"));
    assertThat(drifts.list()).hasSize(1);
  }

  @Test
  void an_entry_in_one_language_has_nothing_to_drift_from() {
    content =
        new Content(
            List.of(Entries.entry("x", "internal", Map.of(Language.EN, english("answer")))),
            List.of());
    drifts.look();
    assertThat(confirmed).isEmpty();
  }

  private static Content content(String japanese, String english) {
    return of(new Wording("質問", List.of(), japanese, List.of()), english(english));
  }

  private static Wording english(String answer) {
    return new Wording("question", List.of(), answer, List.of());
  }

  private static Content of(Wording japanese, Wording english) {
    return new Content(
        List.of(
            Entries.entry("x", "internal", Map.of(Language.JA, japanese, Language.EN, english))),
        List.of());
  }
}
