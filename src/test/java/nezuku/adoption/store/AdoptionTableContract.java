package nezuku.adoption.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import nezuku.adoption.AdoptionStore.Stand;
import nezuku.adoption.Item;
import nezuku.adoption.Phase;
import nezuku.adoption.Tick;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people said of processes, and how these stood, in every database. */
abstract class AdoptionTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");

  private Database database;
  private AdoptionTable table;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    table = new AdoptionTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void the_latest_word_counts_until_it_is_taken_back() {
    Tick first = new Tick("U1", NOW, "議事録 10/30");
    Tick second = new Tick("U2", NOW.plusSeconds(1), "議事録 11/20");
    table.tick("ticked", Item.REVIEW, first);
    table.tick("ticked", Item.DATA_USED, first);
    assertThat(table.ticks("ticked")).isEqualTo(Map.of(Item.REVIEW, first, Item.DATA_USED, first));

    table.tick("ticked", Item.REVIEW, second);
    table.untick("ticked", Item.DATA_USED, "U2", NOW);
    assertThat(table.ticks("ticked")).isEqualTo(Map.of(Item.REVIEW, second));
    assertThat(table.ticks("other")).isEmpty();
  }

  @Test
  void who_has_read_is_counted_once() {
    assertThat(table.read("read", "U1", NOW)).isTrue();
    assertThat(table.read("read", "U1", NOW)).isFalse();
    assertThat(table.read("read", "U2", NOW)).isTrue();
    assertThat(table.readers("read")).containsExactlyInAnyOrder("U1", "U2");
  }

  @Test
  void the_last_word_on_a_month_stays_and_months_come_in_order() {
    Stand december = stand("2026-12", 3);
    Stand november = stand("2026-11", 2);
    table.keep(december);
    table.keep(stand("2026-11", 5));
    table.keep(november);
    assertThat(table.stands("stood")).containsExactly(november, december);
    assertThat(table.stands("other")).isEmpty();
  }

  @Test
  void who_is_forgotten_has_said_and_read_nothing_and_the_word_stays() {
    table.tick("forgotten", Item.REVIEW, new Tick("U7", NOW, "10/30に実施"));
    table.read("forgotten", "U7", NOW);
    assertThat(AdoptionTraces.ticks(database).export("U7")).hasSize(1);
    assertThat(AdoptionTraces.read(database).export("U7")).hasSize(1);

    database.change(
        handle -> {
          assertThat(AdoptionTraces.ticks(database).forget("U7")).isEqualTo(1);
          assertThat(AdoptionTraces.read(database).forget("U7")).isEqualTo(1);
        });

    assertThat(table.ticks("forgotten").get(Item.REVIEW)).isEqualTo(new Tick("", NOW, "10/30に実施"));
    assertThat(table.readers("forgotten")).isEmpty();
  }

  private static Stand stand(String month, int met) {
    return new Stand(
        "stood",
        YearMonth.parse(month),
        Phase.INTRODUCTION,
        Map.of(Phase.INTRODUCTION, met, Phase.ADOPTION, 0, Phase.MATURITY, 1));
  }
}
