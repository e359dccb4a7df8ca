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

  @Test
  void what_states_tell_is_not_taken_from_columns_with_usual_names() throws Exception {
    Staged staged =
        desk.stage(
            """
            伝票,行,状態,日時,件名,完了日時,再オープン回数,差し戻し回数,初回応答日時
            D1,1,受付,2026-11-02 09:00,残業,2026-11-20 09:00,4,5,2026-11-19 09:00
            D1,1,対応中,2026-11-02 10:00,残業,2026-11-20 09:00,4,5,2026-11-19 09:00
            D1,1,解決,2026-11-02 11:00,残業,2026-11-20 09:00,4,5,2026-11-19 09:00
            """);
    desk.imports.count(staged.layer().id());
    Case one = desk.counted("D1/1");
    assertThat(one.responded()).contains(Instant.parse("2026-11-02T01:00:00Z"));
    assertThat(one.closed()).contains(Instant.parse("2026-11-02T02:00:00Z"));
    assertThat(one.reopened()).isZero();
    assertThat(staged.layer().report().orElseThrow().ignored()).contains("完了日時", "再オープン回数");
  }

  @Test
  void the_time_of_events_is_not_when_a_case_was_opened_whatever_it_is_called() throws Exception {
    try (ImportDesk other =
        new ImportDesk(
            java.nio.file.Files.createDirectory(folder.resolve("other")),
            "desk: {kind: file, events: {state: 状態, time: 登録日時, closed: [完了]}}")) {
      Staged staged =
          other.stage(
              """
              案件番号,状態,登録日時
              A1,受付,2026-11-02 09:00
              A1,完了,2026-11-05 09:00
              """);
      other.imports.count(staged.layer().id());
      assertThat(other.counted("A1").opened()).isEqualTo(day(2));
      assertThat(other.counted("A1").closed()).contains(day(5));
    }
  }
}
