package nezuku.faq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nezuku.faq.Question;
import nezuku.faq.learning.Claim;
import nezuku.faq.learning.Evidence;
import nezuku.faq.learning.LearntAlias;
import nezuku.faq.learning.LearntAlias.State;
import nezuku.faq.regression.Confirmed;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people teach and confirm, in every database. */
abstract class LearningTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");
  private static final Claim CLAIM = new Claim("レシートをなくした 😀", Language.JA, "receipt");
  private static final Clearance SAKURA = new Clearance.OfPartner("sakura");

  private Database database;
  private LearningTable memory;
  private ConfirmedTable confirmed;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(
        handle -> {
          handle.execute("DELETE FROM evidence");
          handle.execute("DELETE FROM learnt_alias");
          handle.execute("DELETE FROM confirmed");
        });
    memory = new LearningTable(database);
    confirmed = new ConfirmedTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_person_has_one_vote_and_the_last_word() {
    memory.record(vote("U1", true, NOW));
    memory.record(vote("U1", false, NOW.plusSeconds(1)));
    memory.record(vote("U2", true, NOW));

    assertThat(memory.evidence(CLAIM))
        .containsExactlyInAnyOrder(vote("U1", false, NOW.plusSeconds(1)), vote("U2", true, NOW));
    assertThat(memory.evidence(new Claim(" レシートを、なくした😀！", Language.JA, "receipt"))).hasSize(2);
    assertThat(memory.evidence(new Claim(CLAIM.wording(), Language.EN, "receipt"))).isEmpty();
  }

  @Test
  void what_two_agree_on_waits_until_something_becomes_of_it() {
    memory.record(vote("U1", true, NOW));
    assertThat(memory.undecided()).isEmpty();
    memory.record(vote("U2", true, NOW));
    assertThat(memory.undecided()).containsExactly(CLAIM);
    memory.decide(CLAIM, State.OFFERED, NOW);
    assertThat(memory.undecided()).isEmpty();
  }

  @Test
  void what_becomes_of_a_wording_is_kept_and_changed_and_dropped() {
    memory.decide(CLAIM, State.LEARNT, NOW);
    LearntAlias learnt = memory.alias(CLAIM).orElseThrow();
    assertThat(learnt.claim()).isEqualTo(CLAIM);
    assertThat(memory.find(learnt.id())).contains(learnt);
    assertThat(memory.all(State.LEARNT)).containsExactly(learnt);
    assertThat(memory.of("receipt")).containsExactly(learnt);
    assertThat(memory.of("other")).isEmpty();

    memory.decide(CLAIM, State.REMOVED, NOW);
    assertThat(memory.alias(CLAIM).orElseThrow())
        .isEqualTo(new LearntAlias(learnt.id(), CLAIM, State.REMOVED));
    memory.drop(CLAIM);
    assertThat(memory.alias(CLAIM)).isEmpty();
  }

  @Test
  void whoever_answers_notices_by_the_edition() {
    AtomicInteger changed = new AtomicInteger();
    memory.onChanged(changed::incrementAndGet);
    DraftTable editions = new DraftTable(database);
    long before = editions.number();
    memory.decide(CLAIM, State.LEARNT, NOW);
    memory.drop(CLAIM);
    assertThat(editions.number()).isEqualTo(before + 2);
    assertThat(changed).hasValue(2);
    memory.record(vote("U1", true, NOW));
    assertThat(editions.number()).isEqualTo(before + 2);
  }

  @Test
  void an_owner_is_told_once_of_what_is_new() {
    memory.decide(CLAIM, State.LEARNT, NOW);
    memory.decide(new Claim("x", Language.EN, "receipt"), State.OFFERED, NOW);
    memory.decide(new Claim("x", Language.EN, "other"), State.LEARNT, NOW);
    memory.decide(new Claim("x", Language.EN, "other"), State.REMOVED, NOW);
    assertThat(memory.news()).isEqualTo(Map.of("receipt", 2));
    memory.told("receipt");
    assertThat(memory.news()).isEmpty();
  }

  @Test
  void who_it_was_is_forgotten_and_so_is_what_came_to_nothing() {
    Instant later = NOW.plus(Duration.ofDays(91));
    Claim single = new Claim("x", Language.EN, "other");
    memory.record(vote("U1", true, NOW));
    memory.record(vote("U2", true, later));
    memory.record(new Evidence(single, Optional.of("U1"), SAKURA, true, NOW));
    memory.decide(CLAIM, State.LEARNT, NOW);

    memory.fade(later, NOW);
    assertThat(memory.evidence(single)).isEmpty();
    assertThat(memory.evidence(CLAIM))
        .extracting(Evidence::person)
        .containsExactlyInAnyOrder(Optional.empty(), Optional.of("U2"));
    memory.fade(later, later);
    assertThat(memory.evidence(CLAIM)).containsExactly(vote("U2", true, later));
  }

  @Test
  void a_question_is_confirmed_for_one_entry_until_it_is_corrected_or_overruled() {
    Confirmed first = known("領収書をなくした", new Clearance.Full(), "receipt");
    Confirmed second = known("領収書を なくした。", new Clearance.Full(), "badge");
    Confirmed partner = known("領収書をなくした", SAKURA, "receipt");
    confirmed.confirm(first, NOW);
    confirmed.confirm(second, NOW.plusSeconds(1));
    confirmed.confirm(partner, NOW.plusSeconds(2));
    assertThat(confirmed.newest(9)).containsExactly(partner, first);
    assertThat(confirmed.newest(1)).containsExactly(partner);

    confirmed.correct(second, NOW.plusSeconds(3));
    assertThat(confirmed.newest(9)).containsExactly(second, partner);
    confirmed.overrule(List.of(first, partner));
    assertThat(confirmed.newest(9)).containsExactly(second);
  }

  private static Confirmed known(String question, Clearance clearance, String entry) {
    return new Confirmed(new Question(question, Language.JA), clearance, entry);
  }

  private static Evidence vote(String person, boolean agrees, Instant at) {
    return new Evidence(CLAIM, Optional.of(person), SAKURA, agrees, at);
  }
}
