package nezuku.process.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nezuku.people.Worded;
import nezuku.platform.store.Database;
import nezuku.process.Fact;
import org.junit.jupiter.api.Test;

/** What people added to processes, in every database. */
abstract class FactTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  abstract Database open();

  @Test
  void the_latest_word_on_a_fact_counts_and_the_earlier_one_stays_in_the_history() {
    try (Database database = open()) {
      FactTable table = new FactTable(database);
      table.add("expenses", Fact.GOAL, new Worded("5日", "5 days"), "U1", NOW);
      table.add("expenses", Fact.HOURS, new Worded("9-18", "9-18"), "U1", NOW);
      table.add("payroll", Fact.GOAL, new Worded("25日", "the 25th"), "U1", NOW);
      table.add("expenses", Fact.GOAL, new Worded("3日", "3 days"), "U2", NOW.plusSeconds(1));

      assertThat(table.all())
          .isEqualTo(
              Map.of(
                  "expenses",
                  Map.of(
                      Fact.GOAL, new Worded("3日", "3 days"),
                      Fact.HOURS, new Worded("9-18", "9-18")),
                  "payroll",
                  Map.of(Fact.GOAL, new Worded("25日", "the 25th"))));
      assertThat(ProcessTraces.facts(database).export("U1")).hasSize(3);
    }
  }
}
