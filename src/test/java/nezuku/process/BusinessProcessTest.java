package nezuku.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Clearance;
import nezuku.people.Worded;
import org.junit.jupiter.api.Test;

class BusinessProcessTest {
  private static final BusinessProcess EXPENSES =
      new BusinessProcess(
          "expenses",
          new Worded("経理", "Expenses"),
          Set.of("経費精算"),
          Optional.of("sakura"),
          Map.of(Fact.PURPOSE, new Worded("早く払います。", "To pay soon.")));
  private static final BusinessProcess CLEANING =
      new BusinessProcess(
          "cleaning", new Worded("清掃", "Cleaning"), Set.of(), Optional.empty(), Map.of());
  private static final Processes PROCESSES =
      new Processes(List.of(EXPENSES, CLEANING), new NoFacts());

  @Test
  void a_process_is_found_by_any_of_its_names_whatever_their_width_and_case() {
    for (String word : List.of("経理", "ＥＸＰＥＮＳＥＳ", "expenses ", "経費精算")) {
      assertThat(PROCESSES.called(word, new Clearance.Full())).contains(EXPENSES);
    }
    assertThat(PROCESSES.called("給与", new Clearance.Full())).isEmpty();
    assertThat(EXPENSES.isIn("経費精算の締切が分かりません")).isTrue();
    assertThat(EXPENSES.isIn("給与の締切が分かりません")).isFalse();
  }

  @Test
  void a_partner_hears_only_of_the_processes_it_does() {
    assertThat(PROCESSES.visible(new Clearance.Full())).containsExactly(EXPENSES, CLEANING);
    assertThat(PROCESSES.visible(new Clearance.OfPartner("sakura"))).containsExactly(EXPENSES);
    assertThat(PROCESSES.visible(new Clearance.OfPartner("kaede"))).isEmpty();
    assertThat(PROCESSES.visible(new Clearance.OfAnyPartner())).isEmpty();
    assertThat(PROCESSES.visible(new Clearance.Public())).isEmpty();
    assertThat(PROCESSES.called("清掃", new Clearance.OfPartner("sakura"))).isEmpty();
  }

  @Test
  void what_is_not_known_is_missing_and_only_a_partners_process_has_owners_there() {
    assertThat(EXPENSES.missing())
        .contains(Fact.GOAL, Fact.OWNER, Fact.PARTNER_OWNER)
        .doesNotContain(Fact.PURPOSE);
    assertThat(CLEANING.missing())
        .contains(Fact.OWNER)
        .doesNotContain(Fact.PARTNER_OWNER, Fact.PARTNER_DEPUTY);
  }
}
