package nezuku.kpi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nezuku.kpi.Case;
import nezuku.kpi.ImportReport;
import nezuku.kpi.ImportReport.Note;
import nezuku.kpi.ImportReport.Refusal;
import nezuku.kpi.source.Imports.Answer;
import nezuku.kpi.source.Imports.Staged;
import nezuku.people.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as vendors really send them. */
class FileImportTest {
  private static final String HEADER = "案件番号,受付日時,完了日時\n";

  @TempDir Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder, "desk: {kind: file, partners: {さくらBPO: sakura}}");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "ISO-2022-JP", "UTF-16"})
  void the_encoding_is_found_out(String charset) throws Exception {
    Staged staged =
        desk.stage("案件番号,件名,受付日時\nA1,髙橋様①の件,2026/11/3 9:05\n", Charset.forName(charset));
    desk.imports.count(staged.layer().id());
    // ISO-2022-JP has neither of the two.
    String title = charset.equals("ISO-2022-JP") ? "？橋様？の件" : "髙橋様①の件";
    assertThat(desk.counted("A1").title()).isEqualTo(title);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_name() throws Exception {
    assertThat(desk.report("\uFEFF" + HEADER + "1,2026/11/3,\n").columns())
        .containsEntry("case", "案件番号");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void the_separator_is_found_out(String separator) throws Exception {
    String text = (HEADER + "1,2026/11/3,\n").replace(",", separator);
    assertThat(desk.report(text).accepted()).isEqualTo(1);
  }

  @Test
  void a_file_is_counted_only_after_a_yes_and_can_be_taken_back() throws Exception {
    Staged staged = desk.stage(HEADER + "1,2026/11/3 9:00,2026/11/3 12:00\n");
    assertThat(desk.counted()).isEmpty();

    assertThat(desk.imports.count(staged.layer().id())).isEqualTo(Answer.DONE);
    assertThat(desk.counted()).containsOnlyKeys("1");
    assertThat(desk.imports.count(staged.layer().id())).isEqualTo(Answer.GONE);

    assertThat(desk.imports.undo(staged.layer().id())).isEqualTo(Answer.DONE);
    assertThat(desk.counted()).isEmpty();
  }

  @Test
  void a_later_file_replaces_the_same_cases_and_undoing_it_brings_them_back() throws Exception {
    count("1,2026/11/3 9:00,\n2,2026/11/3 9:00,\n");
    Staged second = count("2,2026/11/3 9:00,2026/11/4 9:00\n3,2026/11/3 9:00,\n");

    assertThat(second.difference().added()).isEqualTo(1);
    assertThat(second.difference().replaced()).isEqualTo(1);
    assertThat(desk.counted()).hasSize(3);
    assertThat(desk.counted("2").closed()).isPresent();

    desk.imports.undo(second.layer().id());
    assertThat(desk.counted()).containsOnlyKeys("1", "2");
    assertThat(desk.counted("2").closed()).isEmpty();
  }

  private Staged count(String records) throws IOException, Unusable {
    Staged staged = desk.stage(HEADER + records);
    assertThat(desk.imports.count(staged.layer().id())).isEqualTo(Answer.DONE);
    return staged;
  }

  @Test
  void the_same_file_once_more_is_nothing_new() throws Exception {
    assertThat(count("1,2026/11/3 9:00,\n").isNothingNew()).isFalse();
    assertThat(desk.stage(HEADER + "1,2026/11/3 9:00,\n").isNothingNew()).isTrue();
  }

  @Test
  void of_a_case_that_is_there_twice_the_last_record_counts() throws Exception {
    StringBuilder text = new StringBuilder("1,2026/11/3 9:00,\n");
    for (int i = 0; i < 6_000; i++) {
      text.append("other").append(i).append(",2026/11/3 9:00,\n");
    }
    Staged staged = count(text + "1,2026/11/3 9:00,2026/11/5 9:00\n");

    ImportReport report = staged.layer().report().orElseThrow();
    assertThat(report.read()).isEqualTo(6_002);
    assertThat(report.accepted()).isEqualTo(6_001);
    assertThat(report.repeated()).isEqualTo(1);
    assertThat(desk.counted("1").closed()).contains(Instant.parse("2026-11-05T00:00:00Z"));
  }

  @Test
  void the_whole_of_a_record_is_understood() throws Exception {
    Staged staged =
        desk.stage(
            "チケットID,件名,受付日時,初回応答日時,完了日時,期限,SLA達成,再オープン回数,差し戻し,満足度,費用,業務,委託先,優先度\n"
                + "Ａ－１,=HYPERLINK(1),2026/11/16 09:05,2026/11/16 10:00,2026/11/17 17:00,2026/11/17,"
                + "○,２,有,４.５,\"¥1,234,567\",経費精算,サクラBPO,高\n"
                + "Ａ－２,-,2026/11/16 09:05,-,,n/a,未達,0,無,,\"1,200円\",経費精算,さくらBPO,高\n");
    desk.imports.count(staged.layer().id());

    Case first = desk.counted("A-1");
    assertThat(first.title()).isEqualTo("=HYPERLINK(1)");
    assertThat(first.promised()).contains(Instant.parse("2026-11-17T14:59:59.999Z"));
    assertThat(first.kept()).contains(true);
    assertThat(first.reopened()).isEqualTo(2);
    assertThat(first.returned()).isEqualTo(1);
    assertThat(first.rating()).contains(new BigDecimal("4.5"));
    assertThat(first.cost()).contains(new BigDecimal("1234567"));
    assertThat(first.labels().partner()).isEqualTo("サクラBPO");
    Case second = desk.counted("A-2");
    assertThat(second.responded()).isEmpty();
    assertThat(second.promised()).isEmpty();
    assertThat(second.kept()).contains(false);
    assertThat(second.cost()).contains(new BigDecimal("1200"));
    assertThat(second.labels().partner()).isEqualTo("sakura");
  }

  @Test
  void a_day_without_a_time_is_its_end_behind_a_time_and_its_beginning_behind_a_day()
      throws Exception {
    count("1,2026/11/3 9:00,2026/11/3\n2,2026/11/3,2026/11/4\n");
    assertThat(desk.counted("1").closed()).contains(Instant.parse("2026-11-03T14:59:59.999Z"));
    assertThat(desk.counted("2").closed()).contains(Instant.parse("2026-11-03T15:00:00Z"));
  }

  @Test
  void records_that_cant_be_taken_are_named_by_line_and_the_others_stay() throws Exception {
    String text =
        """
        id,opened,responded,closed,kept,reopened,cost
        ,2026-11-03,,,,,
        2,,,,,,
        3,2026-13-03,,,,,
        4,2026-11-03 10:00,,2026-11-03 09:00,,,
        5,2026-11-03 10:00,2026-11-03 09:00,,,,
        6,2026-11-03,,,perhaps,,
        7,2026-11-03,,,,-1,
        8,2026-11-03,,,,,much
        9,2026-11-03,,,,,
        """;
    assertThat(desk.refused(text))
        .isEqualTo(
            Map.of(
                2L, "no-key",
                3L, "no-opened",
                4L, "bad-date",
                5L, "closed-before-opened",
                6L, "responded-before-opened",
                7L, "bad-yes-no",
                8L, "bad-count",
                9L, "bad-number"));
    ImportReport report = desk.report(text);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.isDoubtful()).isTrue();
    for (Refusal refusal : report.refusals()) {
      assertThat(SourceTexts.why(refusal, Language.JA)).isNotBlank();
      assertThat(SourceTexts.why(refusal, Language.EN)).isNotBlank();
    }
  }

  @Test
  void one_of_ten_is_told_loudly_and_one_of_eleven_is_not() throws Exception {
    String good = "1,2026-11-03,\n2,2026-11-03,\n3,2026-11-03,\n".repeat(3);
    assertThat(desk.report(HEADER + good + "x,never,\n").isDoubtful()).isTrue();
    assertThat(desk.report(HEADER + good + "4,2026-11-03,\nx,never,\n").isDoubtful()).isFalse();
  }

  @Test
  void a_record_with_a_line_break_is_named_by_its_first_line() throws Exception {
    assertThat(
            desk.refused(
                "id,title,opened\n1,\"a\nb\nc\",2026-11-03\n2,\"d\ne\",never\n3,f,never\n"))
        .isEqualTo(Map.of(5L, "bad-date", 7L, "bad-date"));
  }

  @Test
  void totals_are_left_out_and_told() throws Exception {
    ImportReport report = desk.report(HEADER + "1,2026/11/3,\n合計,1件,\n");
    assertThat(report.read()).isEqualTo(1);
    assertThat(report.refused()).isZero();
    assertThat(report.notes()).containsExactly(new Note(3, "total", "合計"));
    assertThat(SourceTexts.note(report.notes().getFirst(), Language.EN))
        .isEqualTo("Line 3 is a total and was left out: 合計");
  }

  @Test
  void a_number_is_the_same_in_full_width() throws Exception {
    count("Ａ１０,2026/11/3 9:00,\n");
    assertThat(count("A10,2026/11/3 9:00,2026/11/4 9:00\n").difference().replaced()).isEqualTo(1);
  }

  @Test
  void a_case_that_is_called_total_counts() throws Exception {
    assertThat(desk.report(HEADER + "合計,2026/11/3,\n").accepted()).isEqualTo(1);
  }

  @Test
  void titles_above_the_header_do_no_harm() throws Exception {
    assertThat(desk.report("2026年11月 実績,,\n\n株式会社さくら,,\n" + HEADER + "1,2026/11/3,\n").columns())
        .containsEntry("opened", "受付日時");
  }

  @Test
  void a_header_of_two_lines_is_read_as_one() throws Exception {
    ImportReport report = desk.report("案件,,受付,,完了,\n番号,名,日時,者,日時,者\n1,x,2026/11/3,a,2026/11/4,b\n");
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.columns())
        .containsEntry("case", "案件 番号")
        .containsEntry("title", "案件 名")
        .containsEntry("opened", "受付 日時")
        .containsEntry("closed", "完了 日時");
  }

  @Test
  void a_header_in_two_languages_is_no_record() throws Exception {
    ImportReport report =
        desk.report(HEADER + "case id,opened at,closed at\n1,2026/11/3,2026/11/4\n");
    assertThat(report.read()).isEqualTo(1);
    assertThat(report.refused()).isZero();
  }

  @Test
  void words_of_the_first_record_are_no_names_of_columns() throws Exception {
    ImportReport report = desk.report("案件番号,受付日時,状態\nA,2026/11/3,完了\n");
    assertThat(report.columns()).doesNotContainKey("closed");
    assertThat(report.ignored()).containsExactly("状態");
    assertThat(report.first()).contains(LocalDate.of(2026, 11, 3));
  }

  @Test
  void dates_that_can_be_read_in_two_ways_are_asked_for() throws Exception {
    Staged staged = desk.stage("id,opened\n1,03/11/2026\n2,13/11/2026\n");
    ImportReport report = staged.layer().report().orElseThrow();
    assertThat(report.refusals()).containsExactly(new Refusal(2, "ambiguous-date", "03/11/2026"));
    assertThat(desk.imports.count(staged.layer().id())).isEqualTo(Answer.ASKED);
    assertThat(SourceTexts.note(report.notes().getFirst(), Language.EN))
        .contains("kpi.sources.desk.dates")
        .contains("ymd, mdy or dmy");
    assertThat(desk.counted()).isEmpty();
  }

  @Test
  void dates_in_two_orders_are_asked_for_though_each_is_clear() throws Exception {
    Staged staged = desk.stage("id,opened\n1,13/11/2026\n2,11/13/2026\n");
    assertThat(desk.imports.count(staged.layer().id())).isEqualTo(Answer.ASKED);
  }

  @Test
  void an_empty_file_is_told() {
    assertUnusable("", "empty");
    assertUnusable("\n \r\n", "empty");
    assertUnusable(HEADER, "no-records");
  }

  @Test
  void a_missing_column_is_named_with_those_that_are_there() {
    assertThatThrownBy(() -> desk.stage("案件番号,名前\n1,x\n"))
        .isInstanceOfSatisfying(
            Unusable.class,
            e ->
                assertThat(e.sentence(Language.EN))
                    .startsWith("These columns are missing: opened. The file has: 案件番号 | 名前."));
  }

  @Test
  void a_quotation_mark_that_is_not_closed_is_told_with_its_line() {
    assertThatThrownBy(() -> desk.stage(HEADER + "1,2026/11/3,\n2,\"2026/11/3,\n3,2026/11/3,\n"))
        .isInstanceOfSatisfying(
            Unusable.class,
            e -> {
              assertThat(e.why()).isEqualTo("broken-csv");
              assertThat(e.sentence(Language.JA)).startsWith("3行目から");
            });
  }

  @Test
  void a_wrong_encoding_is_told() {
    desk.close();
    desk = new ImportDesk(folder, "desk: {kind: file, charset: UTF-8}");
    assertThatThrownBy(() -> desk.stage(HEADER + "1,2026/11/3,\n", Charset.forName("windows-31j")))
        .isInstanceOfSatisfying(Unusable.class, e -> assertThat(e.why()).isEqualTo("charset"));
  }

  @Test
  void nothing_is_left_of_a_file_that_breaks_off() {
    assertUnusable(HEADER + "1,2026/11/3,\n".repeat(12_000) + "2,\"2026", "broken-csv");
    assertThat(desk.cases.imports(Optional.empty(), 10))
        .allSatisfy(one -> assertThat(one.report()).isEmpty());
    assertThat(desk.counted()).isEmpty();
  }

  private void assertUnusable(String text, String why) {
    assertThatThrownBy(() -> desk.stage(text))
        .isInstanceOfSatisfying(
            Unusable.class,
            e -> {
              assertThat(e.why()).isEqualTo(why);
              assertThat(e.sentence(Language.JA)).isNotEqualTo(e.sentence(Language.EN));
            });
  }

  @Test
  void a_file_of_300_megabytes_is_refused_before_it_is_read() throws Exception {
    Path large = folder.resolve("large.csv");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(300_000_000);
    }
    assertThatThrownBy(() -> desk.stage(large))
        .isInstanceOfSatisfying(
            Unusable.class,
            e ->
                assertThat(e.sentence(Language.EN))
                    .isEqualTo(
                        "The file has 300 MB. At most 250 MB can be read; please split it."));
  }

  @Test
  void a_zip_bomb_is_not_unpacked_into_memory() throws Exception {
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(java.nio.file.Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    assertThatThrownBy(() -> desk.stage(bomb))
        .isInstanceOfSatisfying(Unusable.class, e -> assertThat(e.why()).isEqualTo("bomb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<c r=\"ZZZZZZ1\"><v>1</v></c>", "many"})
  void a_row_that_would_fill_the_memory_is_not_read(String cell) throws Exception {
    Path file = folder.resolve("wide.xlsx");
    String cells = cell.equals("many") ? "<c><v>1</v></c>".repeat(20_000) : cell;
    try (ZipOutputStream zip = new ZipOutputStream(java.nio.file.Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(("<row r=\"1\">" + cells + "</row>").getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> desk.stage(file))
        .isInstanceOfSatisfying(Unusable.class, e -> assertThat(e.why()).isEqualTo("bomb"));
  }

  @Test
  void what_is_no_table_is_told() throws Exception {
    assertNoTable("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "no-table");
    assertNoTable(new byte[] {1, 0, 2, 0, 3, 0, 4}, "no-table");
    assertNoTable(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "old-workbook");
    assertNoTable(new byte[] {'P', 'K', 3, 4, 9, 9}, "broken-workbook");
  }

  private void assertNoTable(byte[] bytes, String why) throws IOException {
    Path file = desk.file("file.xlsx", bytes);
    assertThatThrownBy(() -> desk.stage(file))
        .isInstanceOfSatisfying(Unusable.class, e -> assertThat(e.why()).isEqualTo(why));
  }

  @Test
  void a_source_that_is_not_there_is_told() throws Exception {
    Path file = desk.file("x.csv", HEADER.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> desk.imports.stage("dsk", file, "x.csv", Optional.empty()))
        .isInstanceOfSatisfying(
            Unusable.class,
            e ->
                assertThat(e.sentence(Language.EN))
                    .isEqualTo("There is no source dsk. Sources that are configured: desk."));
  }

  @Test
  void a_year_that_means_never_costs_its_own_record_only() throws Exception {
    assertThat(
            desk.refused(
                """
                案件番号,受付日時,初回応答日時,完了日時
                A1,1900-01-01,,
                A2,2026-11-02 09:00,,9999-12-31
                A3,2026-11-02 09:00,2051-01-01 00:00,
                A4,2026-11-02 09:00,2026-11-02 10:00,2026-11-03 09:00
                """))
        .containsExactly(
            Map.entry(2L, "strange-year"),
            Map.entry(3L, "strange-year"),
            Map.entry(4L, "strange-year"));
  }
}
