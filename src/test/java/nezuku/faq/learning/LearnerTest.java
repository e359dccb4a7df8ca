package nezuku.faq.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nezuku.faq.Candidate;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Entries;
import nezuku.faq.Faq;
import nezuku.faq.Question;
import nezuku.faq.Search;
import nezuku.faq.learning.LearntAlias.State;
import nezuku.faq.regression.Confirmed;
import nezuku.faq.search.LuceneSearch;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

class LearnerTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Clearance FULL = new Clearance.Full();
  private static final String WORDING = "レシートがどこかに行ってしまった";

  private final AtomicInteger open = new AtomicInteger();
  private final Notebook notebook = new Notebook();
  private final Faq faq =
      new Faq(
          new Content(
              List.of(
                  Entries.entry("receipt", Language.JA, "領収書をなくしました", "領収書 紛失"),
                  Entries.entry("badge", Language.JA, "入館証をなくしました", "入館証 紛失"),
                  Entries.entry(
                      "secret", "internal", Map.of(Language.JA, Entries.wording("委託先の単価はいくらですか")))),
              List.of()),
          this::index,
          ConfidencePolicy.DEFAULT);
  private final Learner learner = new Learner(faq, notebook, notebook, LearningPolicy.DEFAULT);

  private Search index(Content content) {
    LuceneSearch search = new LuceneSearch(content);
    open.incrementAndGet();
    return new Search() {
      @Override
      public List<Candidate> search(Question question, Clearance clearance, int limit) {
        return search.search(question, clearance, limit);
      }

      @Override
      public void close() {
        search.close();
        open.decrementAndGet();
      }
    };
  }

  @Test
  void what_is_tried_out_takes_no_room_afterwards() {
    notebook.confirm(new Confirmed(new Question("入館証 紛失", Language.JA), FULL, "badge"), NOW);
    hear("U1", "receipt", true, NOW);
    hear("U2", "receipt", true, NOW);

    assertThat(notebook.aliases).isNotEmpty();
    assertThat(open).hasValue(1);
  }

  @Test
  void one_person_teaches_nothing_however_often_they_press() {
    for (int i = 0; i < 50; i++) {
      hear("U1", "receipt", true, NOW.plusSeconds(i));
    }
    assertThat(notebook.aliases).isEmpty();
    assertThat(notebook.confirmed).isEmpty();
    assertThat(notebook.votes).hasSize(1);
  }

  @Test
  void what_two_people_agree_on_is_learnt_and_found() {
    hear("U1", "receipt", true, NOW);
    hear("U2", "receipt", true, NOW);

    assertThat(learner.over(faq.content()).entry("receipt").orElseThrow().in(Language.JA).aliases())
        .containsExactly("領収書 紛失", WORDING);
    assertThat(confirmedEntries()).containsExactly("receipt");
    faq.replace(learner.over(faq.content()));
    assertThat(faq.ask(new Question(WORDING, Language.JA), FULL).shown().getFirst().entry().id())
        .isEqualTo("receipt");
  }

  @Test
  void who_has_changed_their_mind_agrees_no_more() {
    hear("U1", "receipt", true, NOW);
    hear("U1", "receipt", false, NOW.plusSeconds(1));
    hear("U2", "receipt", true, NOW.plusSeconds(2));
    assertThat(notebook.aliases).isEmpty();
  }

  @Test
  void one_who_disagrees_undoes_nothing_and_two_do() {
    hear("U1", "receipt", true, NOW);
    hear("U2", "receipt", true, NOW);
    hear("U3", "receipt", false, NOW);
    assertThat(states()).containsExactly(State.LEARNT);
    hear("U4", "receipt", false, NOW);
    assertThat(states()).isEmpty();
  }

  @Test
  void what_nobody_uses_any_more_is_forgotten_after_half_a_year() {
    hear("U1", "receipt", true, NOW);
    hear("U2", "receipt", true, NOW);
    learner.review(NOW.plus(Duration.ofDays(179)));
    assertThat(states()).containsExactly(State.LEARNT);
    learner.review(NOW.plus(Duration.ofDays(180)));
    assertThat(states()).isEmpty();
  }

  @Test
  void who_agreed_is_not_kept_for_longer_than_ninety_days_and_counts_all_the_same() {
    hear("U1", "receipt", true, NOW);
    hear("U2", "receipt", true, NOW);
    learner.review(NOW.plus(Duration.ofDays(91)));
    assertThat(notebook.votes).extracting(Evidence::person).containsOnly(Optional.empty());
    assertThat(states()).containsExactly(State.LEARNT);
  }

  @Test
  void votes_without_names_are_not_two_people() {
    hear("U1", "receipt", true, NOW);
    notebook.fade(NOW.plusSeconds(1), NOW);
    hear("U1", "receipt", true, NOW.plusSeconds(2));
    assertThat(notebook.aliases).isEmpty();
  }

  @Test
  void what_the_owner_keeps_does_not_fade_and_what_they_remove_is_not_learnt_again() {
    hear("U1", "receipt", true, NOW);
    hear("U2", "receipt", true, NOW);
    learner.kept(notebook.aliases.getFirst(), List.of(), NOW);
    learner.review(NOW.plus(Duration.ofDays(3000)));
    assertThat(states()).containsExactly(State.KEPT);

    learner.removed(notebook.aliases.getFirst(), NOW);
    hear("U5", "receipt", true, NOW);
    hear("U6", "receipt", true, NOW);
    assertThat(states()).containsExactly(State.REMOVED);
    assertThat(learner.over(faq.content())).isSameAs(faq.content());
  }

  @Test
  void what_would_turn_a_confirmed_answer_around_is_offered_to_the_owner() {
    String wording = "紛失した領収書";
    Confirmed known = new Confirmed(new Question(wording, Language.JA), FULL, "receipt");
    assertThat(known.isMetBy(known.askedOf(faq))).isTrue();
    notebook.confirm(known, NOW);
    hear("U1", "badge", wording, true);
    hear("U2", "badge", wording, true);

    assertThat(states()).containsExactly(State.OFFERED);
    assertThat(notebook.confirmed).containsExactly(known);
    assertThat(learner.flips(notebook.aliases.getFirst().claim()))
        .extracting(flip -> flip.confirmed().entry())
        .containsExactly("receipt");
    assertThat(learner.over(faq.content())).isSameAs(faq.content());
  }

  @Test
  void what_the_entry_says_already_is_confirmed_and_not_learnt() {
    hear("U1", "receipt", "領収書をなくしました。", true);
    hear("U2", "receipt", "領収書をなくしました", true);
    assertThat(notebook.aliases).isEmpty();
    assertThat(confirmedEntries()).containsExactly("receipt");
  }

  @Test
  void an_entry_is_taught_twenty_wordings_at_the_most() {
    for (int i = 0; i < 25; i++) {
      String wording = WORDING + "その" + i;
      hear("U1", "receipt", wording, true);
      hear("U2", "receipt", wording, true);
    }
    assertThat(notebook.all(State.LEARNT)).hasSize(20);
    assertThat(notebook.all(State.OFFERED)).hasSize(5);
  }

  @Test
  void what_two_people_confirm_is_confirmed_for_what_each_may_know() {
    Claim claim = new Claim(WORDING, Language.JA, "receipt");
    Clearance sakura = new Clearance.OfPartner("sakura");
    learner.heard(new Evidence(claim, Optional.of("U1"), sakura, true, NOW));
    learner.heard(new Evidence(claim, Optional.of("U2"), FULL, true, NOW));
    assertThat(notebook.confirmed)
        .extracting(Confirmed::clearance)
        .containsExactlyInAnyOrder(sakura, FULL);
  }

  private List<State> states() {
    return notebook.aliases.stream().map(LearntAlias::state).toList();
  }

  private List<String> confirmedEntries() {
    return notebook.confirmed.stream().map(Confirmed::entry).toList();
  }

  private void hear(String person, String entry, boolean agrees, Instant at) {
    Claim claim = new Claim(WORDING, Language.JA, entry);
    learner.heard(new Evidence(claim, Optional.of(person), FULL, agrees, at));
  }

  private void hear(String person, String entry, String wording, boolean agrees) {
    Claim claim = new Claim(wording, Language.JA, entry);
    learner.heard(new Evidence(claim, Optional.of(person), FULL, agrees, NOW));
  }
}
