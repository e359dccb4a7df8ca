package nezuku.kpi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.kpi.source.HealthStore.Progress;
import nezuku.kpi.source.store.HealthTable;
import nezuku.kpi.store.CaseTable;
import nezuku.platform.schedule.Slot;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that nobody brings. */
class FetchesTest {
  private static final Instant START = Instant.parse("2026-11-16T00:07:00Z");
  private static final String YAML =
      """
      files: {kind: file}
      server: {kind: http, url: "https://desk.example/"}
      made-up: {kind: sample, first: 2026-11-02}
      """;

  @TempDir Path folder;
  private final Deque<Object> answers = new ArrayDeque<>();
  private Instant now = START;
  private Database database;
  private CaseTable cases;
  private Fetches fetches;

  @BeforeEach
  void open() {
    database = Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")));
    cases = new CaseTable(database);
    InstantSource clock = () -> now;
    fetches =
        new Fetches(
            new Imports(ImportDesk.sources(YAML), cases, clock),
            Map.of(Source.Http.class, this::answer),
            new HealthTable(database),
            clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Fetched answer(Source source, Progress progress) throws Unusable {
    assertThat(database.isChanging()).isFalse();
    Object answer = answers.remove();
    if (answer instanceof Unusable failure) {
      throw failure;
    }
    String[] rows = String.valueOf(answer).split(";", -1);
    return new Fetched(
        Optional.of(
            receiver -> {
              receiver.take(0, List.of("id", "opened"));
              for (int i = 0; i < rows.length; i++) {
                receiver.take(i + 1, List.of(rows[i].split(",", -1)));
              }
            }),
        new Progress(Optional.of(now), Optional.empty()),
        () -> {});
  }

  private void hour(Object answer) {
    answers.add(answer);
    now = now.plus(Duration.ofHours(1));
    Slot slot = new Slot("kpi-fetch", now, now, Duration.ZERO);
    var unused =
        database.transaction(
            () -> {
              fetches.job().handler().run(slot);
              return true;
            });
  }

  private SourceHealth health() {
    return fetches.health().stream()
        .filter(one -> one.source().equals("server"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_is_fetched_counts_at_once() {
    hour("1,2026-11-03;2,2026-11-04");
    assertThat(cases.find("server", "1")).isPresent();
    assertThat(health())
        .isEqualTo(
            new SourceHealth("server", Optional.of(now), Optional.empty(), Optional.empty()));
    assertThat(cases.freshness()).containsEntry("server", now).containsKey("made-up");
  }

  @Test
  void what_is_fetched_again_does_not_fill_the_disk() {
    hour("1,2026-11-03;2,2026-11-04");
    long rows = rows();
    hour("1,2026-11-03;2,2026-11-04");
    assertThat(rows()).isEqualTo(rows);
    hour("1,2026-11-03;2,2026-11-05");
    assertThat(rows()).isEqualTo(rows + 1);
  }

  private long rows() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM kpi_case WHERE source = 'server'")
                .mapTo(Long.class)
                .one());
  }

  @Test
  void since_when_a_source_is_down_is_known_until_it_is_well_again() {
    hour("1,2026-11-03");
    Instant well = now;
    for (int i = 0; i < 24 * 7; i++) {
      hour(new Unusable("unreachable", "desk.example"));
    }
    assertThat(health().lastSuccess()).contains(well);
    assertThat(health().failingSince()).contains(well.plus(Duration.ofHours(1)));
    assertThat(health().why()).contains(new Problem("unreachable", List.of("desk.example")));
    assertThat(cases.find("server", "1")).isPresent();

    hour("1,2026-11-03");
    assertThat(health().failingSince()).isEmpty();
    assertThat(health().why()).isEmpty();
  }

  @Test
  void an_answer_that_has_become_doubtful_does_not_count() {
    hour("1,2026-11-03");
    hour("1,2026-11-03;2,never");
    assertThat(health().why().orElseThrow().why()).isEqualTo("doubtful");
    hour("3,03/11/2026");
    assertThat(cases.find("server", "3")).isEmpty();
    assertThat(cases.find("server", "2")).isEmpty();
  }

  @Test
  void at_the_first_start_everything_is_fetched_and_later_ones_wait_for_the_hour() {
    answers.add("1,2026-11-03");
    fetches.fetchNow();
    assertThat(cases.find("server", "1")).isPresent();
    assertThat(cases.freshness()).containsKey("made-up");
    fetches.fetchNow();
    assertThat(answers).isEmpty();
  }
}
