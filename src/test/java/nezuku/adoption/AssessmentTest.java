package nezuku.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.adoption.AdoptionStore.Stand;
import nezuku.people.Worded;
import nezuku.process.BusinessProcess;
import org.junit.jupiter.api.Test;

class AssessmentTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final BusinessProcess EXPENSES =
      new BusinessProcess(
          "expenses", new Worded("経理", "Expenses"), Set.of(), Optional.of("sakura"), Map.of());
  private static final Standing WORD = new Standing.ByWord(new Tick("U1", NOW, "議事録 11/2"));

  private static Assessment met(Set<Item> items) {
    Map<Item, Standing> standings = new EnumMap<>(Item.class);
    items.forEach(item -> standings.put(item, WORD));
    return new Assessment(EXPENSES, standings);
  }

  @Test
  void a_process_begins_with_its_introduction_and_the_purpose_comes_first() {
    Assessment fresh = met(Set.of());
    assertThat(fresh.phase()).isEqualTo(Phase.INTRODUCTION);
    assertThat(fresh.next()).contains(Item.PURPOSE_READ);
    assertThat(fresh.met()).isZero();
  }

  @Test
  void a_phase_is_left_only_when_all_of_it_is_so_however_much_of_later_ones_is() {
    Set<Item> items = EnumSet.allOf(Item.class);
    items.remove(Item.FIRST_TRAINING);
    Assessment almost = met(items);
    assertThat(almost.phase()).isEqualTo(Phase.INTRODUCTION);
    assertThat(almost.next()).contains(Item.FIRST_TRAINING);
    assertThat(almost.met(Phase.INTRODUCTION)).isEqualTo(4);

    assertThat(met(EnumSet.copyOf(Phase.INTRODUCTION.items())).phase()).isEqualTo(Phase.ADOPTION);
  }

  @Test
  void a_process_of_which_all_is_so_is_mature_and_nothing_is_left() {
    Assessment all = met(EnumSet.allOf(Item.class));
    assertThat(all.phase()).isEqualTo(Phase.MATURITY);
    assertThat(all.next()).isEmpty();
    assertThat(all.met()).isEqualTo(12);
  }

  @Test
  void every_phase_has_its_own_items() {
    assertThat(Phase.INTRODUCTION.items()).hasSize(5);
    assertThat(Phase.ADOPTION.items()).hasSize(4);
    assertThat(Phase.MATURITY.items()).hasSize(3);
  }

  @Test
  void figures_decide_and_words_only_where_there_are_none() {
    AdoptionStore store = new MemoryOfAdoption();
    store.tick("expenses", Item.FAQ, new Tick("U1", NOW, "あります"));
    store.tick("expenses", Item.REVIEW, new Tick("U1", NOW, "10/30に実施"));
    Adoptions adoptions =
        new Adoptions(
            store,
            (item, process, now) ->
                switch (item) {
                  case FAQ -> Optional.of(Measured.count(2, 5));
                  case MINUTES_SAME_DAY -> Optional.of(Measured.share(9, 10, 0.9));
                  default -> Optional.empty();
                });

    Assessment assessment = adoptions.of(EXPENSES, NOW);

    assertThat(assessment.of(Item.FAQ).isMet()).isFalse();
    assertThat(assessment.of(Item.MINUTES_SAME_DAY).isMet()).isTrue();
    assertThat(assessment.of(Item.REVIEW).isMet()).isTrue();
    assertThat(assessment.of(Item.DATA_USED)).isEqualTo(new Standing.Open());

    store.untick("expenses", Item.REVIEW, "U1", NOW);
    assertThat(adoptions.of(EXPENSES, NOW).of(Item.REVIEW).isMet()).isFalse();
  }

  @Test
  void a_word_on_what_has_to_be_so_every_quarter_does_not_last() {
    AdoptionStore store = new MemoryOfAdoption();
    store.tick("expenses", Item.REVIEW, new Tick("U1", NOW, "10/30に実施"));
    store.tick("expenses", Item.SHARED_TARGETS, new Tick("U1", NOW, "覚書"));
    Adoptions adoptions = new Adoptions(store, (item, process, now) -> Optional.empty());

    Assessment inFourMonths = adoptions.of(EXPENSES, NOW.plus(Duration.ofDays(121)));
    assertThat(inFourMonths.of(Item.REVIEW).isMet()).isTrue();
    Assessment later = adoptions.of(EXPENSES, NOW.plus(Duration.ofDays(123)));
    assertThat(later.of(Item.REVIEW)).isEqualTo(new Standing.Open());
    assertThat(later.of(Item.SHARED_TARGETS).isMet()).isTrue();
  }

  @Test
  void nothing_of_nothing_is_never_enough() {
    assertThat(Measured.share(0, 0, 0).isMet()).isFalse();
    assertThat(Measured.count(0, 0).isMet()).isFalse();
    assertThat(Measured.share(8, 10, 0.8).isMet()).isTrue();
    assertThat(Measured.share(7, 10, 0.8).isMet()).isFalse();
  }

  @Test
  void people_count_in_steps_of_five_so_that_one_more_is_not_seen() {
    for (int people = 5; people < 10; people++) {
      assertThat(Measured.people(people, 5)).isEqualTo(Measured.people(5, 5));
    }
    assertThat(Measured.people(4, 1).isMet()).isFalse();
    assertThat(Measured.people(9, 7).isMet()).isFalse();
    assertThat(Measured.people(10, 7).isMet()).isTrue();
  }

  @Test
  void a_share_of_people_is_judged_exactly_and_told_in_steps() {
    assertThat(Measured.shareOfPeople(7, 8, 0.8).isMet()).isTrue();
    assertThat(Measured.shareOfPeople(6, 8, 0.8).isMet()).isFalse();
    assertThat(Measured.shareOfPeople(7, 8, 0.8).peopleTold()).isEqualTo(5);
    assertThat(Measured.shareOfPeople(4, 8, 0.8).peopleTold()).isZero();
  }

  @Test
  void a_word_without_evidence_does_not_count() {
    assertThatThrownBy(() -> new Tick("U1", NOW, " ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_month_is_kept_as_it_stood() {
    Stand stand =
        Stand.of(met(EnumSet.of(Item.MANUAL, Item.PROPOSALS)), YearMonth.parse("2026-11"));
    assertThat(stand.all()).isEqualTo(2);
    assertThat(stand.met())
        .isEqualTo(Map.of(Phase.INTRODUCTION, 1, Phase.ADOPTION, 0, Phase.MATURITY, 1));
    assertThat(stand.phase()).isEqualTo(Phase.INTRODUCTION);
  }
}
