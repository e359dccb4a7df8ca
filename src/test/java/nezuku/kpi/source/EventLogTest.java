package nezuku.kpi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.kpi.Case;
import nezuku.kpi.source.Imports.Staged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with one row an event: cases are counted, not lines. */
class EventLogTest {
  private static final String HEADER = "伝票,行,状態,日時,件名,担当\n";

  @TempDir Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk =
        new ImportDesk(
            folder,
            """
            desk:
              kind: file
              columns: {case: [伝票, 行], title: 件名}
              events:
                state: 状態
                time: 日時
                responded: [対応中]
                closed: [解決, 完了]
                returned: [差し戻し]
            """);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Case only(List<String> events) throws Exception {
    Staged staged = desk.stage(HEADER + String.join("\n", events));
    desk.imports.count(staged.layer().id());
    Map<String, Case> counted = desk.counted();
    assertThat(counted).hasSize(1);
    return counted.values().iterator().next();
  }

  private static Instant day(int day) {
    return Instant.parse("2026-11-%02dT00:00:00Z".formatted(day));
  }

  private static final List<String> EVENTS =
      List.of(
          "D1,2,受付,2026-11-02 09:00,最初,a",
          "D1,2,対応中,2026-11-03 09:00,,a",
          "D1,2,差し戻し,2026-11-04 09:00,,b",
          "D1,2,差し戻し,2026-11-04 10:00,,b",
          "D1,2,対応中,2026-11-05 09:00,,a",
          "D1,2,差し戻し,2026-11-06 09:00,,a",
          "D1,2,解決,2026-11-07 09:00,次,a",
          "D1,2,受付,2026-11-08 09:00,,a",
          "D1,2,解決,2026-11-09 09:00,,a",
          "D1,2,完了,2026-11-10 09:00,最後,a");

  private static void assertReduced(Case one) {
    assertThat(one.key()).isEqualTo("D1/2");
    assertThat(one.title()).isEqualTo("最後");
    assertThat(one.opened()).isEqualTo(day(2));
    assertThat(one.responded()).contains(day(3));
    assertThat(one.closed()).contains(day(9));
    assertThat(one.reopened()).isEqualTo(1);
    assertThat(one.returned()).isEqualTo(2);
  }

  @Test
  void a_case_is_what_its_events_make_of_it() throws Exception {
    assertReduced(only(EVENTS));
  }

  @Test
  void the_newest_event_may_stand_first() throws Exception {
    assertReduced(only(EVENTS.reversed()));
  }

  @Test
  void a_case_that_was_opened_again_and_not_closed_is_open() throws Exception {
    Case one = only(EVENTS.subList(0, 8));
    assertThat(one.closed()).isEmpty();
    assertThat(one.reopened()).isEqualTo(1);
  }

  @Test
  void an_event_without_a_time_is_refused_and_counts_as_a_record() throws Exception {
    Staged staged = desk.stage(HEADER + "D1,2,受付,2026-11-02 09:00,,\nD1,2,完了,,,\n");
    var report = staged.layer().report().orElseThrow();
    assertThat(report.read()).isEqualTo(2);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.repeated()).isZero();
    assertThat(report.refusals())
        .extracting("line", "why")
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "no-time"));
  }

  @Test
  void lines_of_two_documents_are_two_cases() throws Exception {
    Staged staged = desk.stage(HEADER + "D1,1,受付,2026-11-02 09:00,,\nD1,2,受付,2026-11-02 09:00,,\n");
    assertThat(staged.layer().report().orElseThrow().accepted()).isEqualTo(2);
    assertThat(staged.layer().byId()).isEqualTo(Optional.of("U0NAOKO01"));
  }
}
