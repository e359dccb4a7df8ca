package nezuku.faq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.faq.embedding.Vector;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Vectors that are kept, in every database. */
abstract class VectorTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");
  private static final Vector ONE = vector(0.25f, -3, 1e-7f);
  private static final Vector OTHER = vector(0, 1, 0);

  private Database database;
  private VectorTable table;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(handle -> handle.execute("DELETE FROM vector"));
    table = new VectorTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_kept_is_known_to_whoever_asks_later_number_by_number() {
    table.keep("small", Map.of("a", ONE, "b", OTHER), NOW);

    Map<String, Vector> known = new VectorTable(database).known("small", List.of("a", "b", "c"));
    assertThat(known).containsOnlyKeys("a", "b").containsEntry("b", OTHER);
    float[] numbers = known.getOrDefault("a", OTHER).values();
    assertThat(numbers).usingComparatorWithPrecision(1e-6f).containsExactly(ONE.values());
    assertThat(table.known("small", List.of())).isEmpty();
  }

  @Test
  void vectors_of_another_model_are_not_taken_for_ones_own() {
    table.keep("small", Map.of("a", ONE), NOW);
    table.keep("large", Map.of("a", OTHER), NOW);

    assertThat(table.known("large", List.of("a"))).containsEntry("a", OTHER);
    assertThat(table.known("other", List.of("a"))).isEmpty();
  }

  @Test
  void a_second_vector_of_a_text_takes_the_place_of_the_first() {
    table.keep("small", Map.of("a", ONE), NOW);
    table.keep("small", Map.of("a", OTHER), NOW);
    assertThat(table.known("small", List.of("a"))).containsEntry("a", OTHER);
  }

  @Test
  void only_what_is_old_and_not_needed_is_forgotten_of_whatever_model() {
    table.keep("small", Map.of("used", ONE, "unused", ONE), NOW);
    table.keep("large", Map.of("used", ONE), NOW);
    table.keep("small", Map.of("young", ONE), NOW.plusMillis(1));
    table.forget("small", Set.of("used"), NOW.plusMillis(1));

    assertThat(table.known("small", List.of("used", "unused", "young")))
        .containsOnlyKeys("used", "young");
    assertThat(table.known("large", List.of("used"))).isEmpty();
  }

  @Test
  void thousands_are_kept_and_known() {
    Map<String, Vector> many = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      many.put("text-" + i, vector(i, 1, 0));
    }
    table.keep("small", many, NOW);
    assertThat(table.known("small", new ArrayList<>(many.keySet()))).hasSize(2_000);
    table.forget("small", Set.of(), NOW.plusMillis(1));
    assertThat(table.known("small", many.keySet())).isEmpty();
  }

  private static Vector vector(float... numbers) {
    return Vector.of(numbers).orElseThrow();
  }
}
