package nezuku.faq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nezuku.faq.edit.Pair;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.Test;

/** In which state the languages of entries last said the same, in every database. */
abstract class PairTableContract {
  private static final Pair ONE = new Pair("one", "aaa", "bbb");
  private static final Pair TWO = new Pair("two", "ccc", "ddd");

  abstract Database open();

  @Test
  void what_was_confirmed_last_counts_and_is_there_after_a_restart() {
    try (Database database = open()) {
      database.change(handle -> handle.execute("DELETE FROM pair"));
      PairTable pairs = new PairTable(database);
      assertThat(pairs.confirmed()).isEmpty();
      pairs.confirm(List.of(ONE, TWO));
      pairs.confirm(List.of(new Pair("two", "ccc", "eee")));
    }
    try (Database again = open()) {
      assertThat(new PairTable(again).confirmed())
          .isEqualTo(Map.of("one", ONE, "two", new Pair("two", "ccc", "eee")));
    }
  }
}
