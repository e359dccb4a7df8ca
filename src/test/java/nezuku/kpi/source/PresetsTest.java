package nezuku.kpi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import nezuku.kpi.Case;
import nezuku.kpi.ImportReport;
import nezuku.kpi.source.Imports.Staged;
import nezuku.kpi.source.http.HttpFetcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ready-made mappings, against answers as the vendors document them. */
class PresetsTest {
  private static final Instant OPENED = Instant.parse("2026-11-16T00:05:00Z");
  private static final Instant CLOSED = Instant.parse("2026-11-17T08:30:00Z");

  @TempDir Path folder;

  private Map<String, Case> fetched(String preset) throws Exception {
    try (MockWebServer server = new MockWebServer();
        InputStream stream = PresetsTest.class.getResourceAsStream("config/" + preset + ".json")) {
      server.start();
      byte[] body = Objects.requireNonNull(stream).readAllBytes();
      server.enqueue(
          new MockResponse.Builder()
              .addHeader("Content-Type", "application/json")
              .body(new String(body, StandardCharsets.UTF_8))
              .build());
      String yaml =
          "desk: {preset: %s, partner: sakura, url: 'http://127.0.0.1:%d/x'}"
              .formatted(preset, server.getPort());
      try (ImportDesk desk = new ImportDesk(folder, yaml)) {
        Staged staged =
            SourceContract.fetched(
                desk, new HttpFetcher(Map.of(), InstantSource.fixed(ImportDesk.NOW)));
        ImportReport report = staged.layer().report().orElseThrow();
        assertThat(report.refusals()).isEmpty();
        assertThat(report.accepted()).isEqualTo(2);
        desk.imports.count(staged.layer().id());
        return desk.counted();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zendesk,41,42",
    "jira,BPO-41,BPO-42",
    "servicenow,INC0000041,INC0000042",
    "backlog,BPO-41,BPO-42",
    "redmine,41,42",
    "kintone,41,42"
  })
  void a_case_that_is_done_and_one_that_is_open_are_told_apart(
      String preset, String done, String open) throws Exception {
    Map<String, Case> cases = fetched(preset);

    assertThat(cases).containsOnlyKeys(done, open);
    Case closed = Objects.requireNonNull(cases.get(done));
    assertThat(closed.opened()).isEqualTo(OPENED);
    assertThat(closed.closed()).contains(CLOSED);
    assertThat(closed.labels().partner()).isEqualTo("sakura");
    Case left = Objects.requireNonNull(cases.get(open));
    assertThat(left.opened()).isEqualTo(Instant.parse("2026-11-18T01:00:00Z"));
    assertThat(left.closed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"jira,BPO-41", "servicenow,INC0000041", "backlog,BPO-41", "redmine,41", "kintone,41"})
  void what_it_is_about_is_known_where_the_system_says_it(String preset, String key)
      throws Exception {
    Case one = Objects.requireNonNull(fetched(preset).get(key));
    assertThat(one.title()).isEqualTo("経費精算 41");
    assertThat(one.labels().process()).isEqualTo("経費精算");
    assertThat(one.labels().priority()).isNotEmpty();
  }

  @Test
  void reopened_cases_are_counted_where_the_system_counts_them() throws Exception {
    assertThat(Objects.requireNonNull(fetched("zendesk").get("41")).reopened()).isEqualTo(1);
  }

  @Test
  void levels_that_were_kept_are_taken_as_the_system_says() throws Exception {
    Case one = Objects.requireNonNull(fetched("servicenow").get("INC0000041"));
    assertThat(one.kept()).contains(true);
    assertThat(one.reopened()).isEqualTo(1);
  }
}
