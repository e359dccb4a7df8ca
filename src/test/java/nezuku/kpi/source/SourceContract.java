package nezuku.kpi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.Case;
import nezuku.kpi.Labels;
import nezuku.kpi.source.Imports.Answer;
import nezuku.kpi.source.Imports.Staged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever kind a source is: the same cases in, the same cases out. */
abstract class SourceContract {
  static final List<String> HEADER = List.of("番号", "題", "受付", "応答", "完了", "期日", "優先度", "費用");

  /** As rows, and what they mean. */
  static final List<List<String>> ROWS =
      List.of(
          List.of(
              "A-1",
              "経費精算 ①",
              "2026-11-16 09:05:00",
              "2026-11-16 10:00:00",
              "2026-11-17 17:30:00",
              "2026-11-18 18:00:00",
              "高",
              "1200"),
          List.of("A-2", "=1+1", "2026-11-16T09:05:00-05:00", "", "", "", "低", "0.5"),
          List.of("A-1", "経費精算 ②", "2026-11-16 09:05:00", "", "2026-11-19 09:00:00", "", "高", ""));

  @TempDir Path folder;

  /** What the kind of source adds to the section. */
  abstract String section(Path folder) throws Exception;

  /** Brings the rows in. */
  abstract Staged stage(ImportDesk desk, Path folder) throws Exception;

  @Test
  void the_same_cases_in_the_same_cases_out() throws Exception {
    String yaml =
        "desk: {partner: sakura, zone: Asia/Tokyo, columns: {case: 番号, title: 題, opened: [開始, 受付],"
            + " responded: 応答, closed: 完了, promised: 期日, priority: 優先度, cost: 費用}, "
            + section(folder)
            + "}";
    try (ImportDesk desk = new ImportDesk(folder, yaml)) {
      Staged staged = stage(desk, folder);
      assertThat(desk.imports.count(staged.layer().id())).isEqualTo(Answer.DONE);

      assertThat(desk.counted().values())
          .containsExactlyInAnyOrder(
              one(
                  "A-1",
                  "経費精算 ②",
                  "高",
                  "2026-11-16T00:05:00Z",
                  Optional.of(Instant.parse("2026-11-19T00:00:00Z")),
                  Optional.empty()),
              one(
                  "A-2",
                  "=1+1",
                  "低",
                  "2026-11-16T14:05:00Z",
                  Optional.empty(),
                  Optional.of(new BigDecimal("0.5"))));
      assertThat(staged.layer().report().orElseThrow().read()).isEqualTo(3);
      assertThat(staged.layer().report().orElseThrow().repeated()).isEqualTo(1);
      assertThat(staged.layer().report().orElseThrow().refused()).isZero();
    }
  }

  private static Case one(
      String key,
      String title,
      String priority,
      String opened,
      Optional<Instant> closed,
      Optional<BigDecimal> cost) {
    return new Case(
        "desk",
        key,
        title,
        new Labels("", "sakura", priority),
        Instant.parse(opened),
        Optional.empty(),
        closed,
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        Optional.empty(),
        cost);
  }

  /** Stages what a fetcher hands out. */
  static Staged fetched(ImportDesk desk, Fetcher fetcher) throws Unusable {
    Source source = desk.imports.source("desk").orElseThrow();
    try (Fetched fetched = fetcher.fetch(source, HealthStore.Progress.NONE)) {
      return desk.imports.stage(
          source, fetched.records().orElseThrow(), "fetched", Optional.empty());
    }
  }
}
