package nezuku.kpi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nezuku.kpi.ImportReport;
import nezuku.kpi.ImportReport.Refusal;
import nezuku.kpi.source.Imports.Staged;
import nezuku.people.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** The contract, by XLSX; and what only workbooks have. */
class XlsxSourceTest extends SourceContract {
  @Override
  String section(Path folder) {
    return "kind: file, sheet: 実績";
  }

  @Override
  Staged stage(ImportDesk desk, Path folder) throws Exception {
    return desk.stage(
        write(
            folder,
            sheet -> {
              row(sheet, 0, HEADER);
              for (int i = 0; i < ROWS.size(); i++) {
                row(sheet, i + 1, ROWS.get(i));
              }
            }));
  }

  private interface Filling {
    void fill(Worksheet sheet);
  }

  private static Path write(Path folder, Filling filling) throws Exception {
    Path file = folder.resolve("cases.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "test", "1.0")) {
      book.newWorksheet("表紙").value(0, 0, "実績報告");
      filling.fill(book.newWorksheet("実績"));
    }
    return file;
  }

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        sheet.value(row, i, cells.get(i));
      }
    }
  }

  @Test
  void dates_and_numbers_of_cells_are_what_they_show() throws Exception {
    try (ImportDesk desk = new ImportDesk(folder, "desk: {kind: file, sheet: 実績}")) {
      Staged staged =
          desk.stage(
              write(
                  folder,
                  sheet -> {
                    row(sheet, 0, List.of("案件番号", "受付日時", "完了日時", "費用", "件名"));
                    sheet.value(1, 0, 1001);
                    sheet.value(1, 1, LocalDateTime.of(2026, 11, 16, 9, 5));
                    sheet.style(1, 1).format("yyyy/mm/dd hh:mm").set();
                    sheet.value(1, 2, LocalDate.of(2026, 11, 17));
                    sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
                    sheet.value(1, 3, 1234.5);
                    sheet.style(1, 3).format("#,##0").set();
                    sheet.formula(1, 4, "SUM(D2)");
                    // Nobody has said that it is a date.
                    sheet.value(2, 0, 1002);
                    sheet.value(2, 1, 46_342.378_472_222_2);
                  }));
      desk.imports.count(staged.layer().id());

      var dated = desk.counted("1001");
      assertThat(dated.opened()).isEqualTo(Instant.parse("2026-11-16T00:05:00Z"));
      assertThat(dated.closed()).contains(Instant.parse("2026-11-17T14:59:59.999Z"));
      assertThat(dated.cost().orElseThrow().toPlainString()).isEqualTo("1234.5");
      assertThat(desk.counted("1002").opened()).isEqualTo(Instant.parse("2026-11-16T00:05:00Z"));
    }
  }

  @Test
  void a_refused_row_is_named_by_its_number_in_the_sheet() throws Exception {
    try (ImportDesk desk = new ImportDesk(folder, "desk: {kind: file, sheet: 実績}")) {
      ImportReport report =
          desk.stage(
                  write(
                      folder,
                      sheet -> {
                        row(sheet, 2, List.of("案件番号", "受付日時"));
                        row(sheet, 5, List.of("1", "never"));
                      }))
              .layer()
              .report()
              .orElseThrow();
      assertThat(report.refusals()).containsExactly(new Refusal(6, "bad-date", "never"));
    }
  }

  @Test
  void a_sheet_that_is_not_there_is_told_with_those_that_are() throws Exception {
    try (ImportDesk desk = new ImportDesk(folder, "desk: {kind: file, sheet: 11月}")) {
      Path file = write(folder, sheet -> row(sheet, 0, HEADER));
      assertThatThrownBy(() -> desk.stage(file))
          .isInstanceOfSatisfying(
              Unusable.class,
              e ->
                  assertThat(e.sentence(Language.EN))
                      .isEqualTo("The workbook has no sheet 11月. Its sheets: 表紙, 実績."));
    }
  }
}
