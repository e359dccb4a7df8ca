package nezuku.kpi.source.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.source.HealthStore.Progress;
import nezuku.kpi.source.Problem;
import nezuku.kpi.source.SourceHealth;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of sources. */
abstract class HealthTableContract {
  private static final Instant ONE = Instant.parse("2026-11-16T00:00:00Z");
  private static final Instant TWO = Instant.parse("2026-11-17T00:00:00Z");
  private static final Instant THREE = Instant.parse("2026-11-18T00:00:00Z");
  private static final Problem GONE = new Problem("unreachable", List.of("desk.example"));
  private static final Problem SLOW = new Problem("too-slow", List.of("desk.example"));

  private Database database;
  private HealthTable health;

  abstract DatabaseUrl url();

  @BeforeEach
  void open() {
    database = Database.open(url());
    database.change(handle -> handle.execute("DELETE FROM kpi_source"));
    health = new HealthTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nothing_is_known_of_a_source_that_was_never_fetched() {
    assertThat(health.all()).isEmpty();
    assertThat(health.progress("desk")).isEqualTo(Progress.NONE);
  }

  @Test
  void how_far_a_source_was_read_is_kept_while_it_is_down() {
    Progress progress = new Progress(Optional.of(ONE), Optional.of("\"v1\""));
    health.succeeded("desk", ONE, progress);
    health.failed("desk", TWO, GONE);
    health.failed("desk", THREE, SLOW);

    assertThat(health.progress("desk")).isEqualTo(progress);
    assertThat(health.all())
        .containsExactly(
            new SourceHealth("desk", Optional.of(ONE), Optional.of(TWO), Optional.of(SLOW)));
  }

  @Test
  void a_source_that_was_down_from_the_start_becomes_well() {
    health.failed("desk", ONE, GONE);
    assertThat(health.all())
        .containsExactly(
            new SourceHealth("desk", Optional.empty(), Optional.of(ONE), Optional.of(GONE)));

    health.succeeded("desk", TWO, Progress.NONE);
    assertThat(health.all())
        .containsExactly(
            new SourceHealth("desk", Optional.of(TWO), Optional.empty(), Optional.empty()));
  }
}
