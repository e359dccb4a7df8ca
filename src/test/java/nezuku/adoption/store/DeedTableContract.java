package nezuku.adoption.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nezuku.adoption.score.Deed;
import nezuku.adoption.score.DeedStore.Shown;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the people of teams did, in every database. */
abstract class DeedTableContract {
  private static final Instant NOW = Instant.parse("2026-10-02T00:40:00Z");
  private static final Deed EARLY = new Deed(Deed.Kind.TAKEN, NOW.minusSeconds(20), "K7ABCD");
  private static final Deed LATE = new Deed(Deed.Kind.ACTION_DONE, NOW.minusSeconds(10), "ACT222");

  private Database database;
  private DeedTable table;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    for (String name : List.of("score_deed", "score_team", "score_quarter")) {
      database.change(handle -> handle.execute("DELETE FROM " + name));
    }
    table = new DeedTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_decided_is_there_the_newest_first() {
    assertThat(table.isDecided("2026-Q2")).isFalse();
    table.decide(
        "2026-Q2",
        Map.of("bpo", new Shown(6, List.of(EARLY, LATE)), "idle", new Shown(5, List.of())),
        NOW);
    assertThat(table.isDecided("2026-Q2")).isTrue();
    assertThat(table.isDecided("2026-Q3")).isFalse();
    assertThat(table.of("2026-Q2", "bpo")).contains(new Shown(6, List.of(LATE, EARLY)));
    assertThat(table.of("2026-Q2", "idle")).contains(new Shown(5, List.of()));
    assertThat(table.of("2026-Q2", "small")).isEmpty();
    assertThat(table.of("2026-Q3", "bpo")).isEmpty();
  }

  @Test
  void the_first_word_stays_for_good() {
    table.decide("2026-Q2", Map.of("bpo", new Shown(5, List.of(EARLY))), NOW);
    table.decide(
        "2026-Q2",
        Map.of("bpo", new Shown(6, List.of(EARLY, LATE)), "new", new Shown(5, List.of(LATE))),
        NOW);
    assertThat(table.of("2026-Q2", "bpo")).contains(new Shown(5, List.of(EARLY)));
    assertThat(table.of("2026-Q2", "new")).isEmpty();
  }

  @Test
  void that_nothing_may_be_shown_is_decided_too() {
    table.decide("2026-Q2", Map.of(), NOW);
    assertThat(table.isDecided("2026-Q2")).isTrue();
  }

  @Test
  void of_fewer_than_five_people_neither_the_code_nor_the_database_keeps_anything() {
    assertThatThrownBy(() -> new Shown(4, List.of())).isInstanceOf(IllegalArgumentException.class);
    table.decide("2026-Q2", Map.of(), NOW);
    assertThatThrownBy(
            () ->
                database.change(
                    handle ->
                        handle.execute(
                            "INSERT INTO score_team (quarter, team, people)"
                                + " VALUES ('2026-Q2', 'bpo', 4)")))
        .isInstanceOf(RuntimeException.class);
  }
}
