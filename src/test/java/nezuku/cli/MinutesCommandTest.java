package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code nezuku minutes}. */
class MinutesCommandTest {
  @TempDir Path root;

  @Test
  void says_what_it_reads_and_what_has_to_be_asked() throws IOException {
    Path file = write("# 週次定例\n\n## 宿題\n- 田中：見積を送る（金曜まで）\n- 規程を直す（林さん、12/4まで）\n");
    Terminal terminal =
        Terminal.run(
            root,
            Map.of("LANG", "ja_JP.UTF-8"),
            "minutes",
            file.toString(),
            "--held",
            "2026-11-20");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains(
            "週次定例",
            "開催日 2026-11-20",
            "アクション: 2件",
            "見積を送る（担当: 田中、期限: 「金曜」は 2026-11-20, 2026-11-27 のどれか確認が必要です、4行目）",
            "規程を直す（担当: 林、期限: 2026-12-04、5行目）");
  }

  @Test
  void the_same_as_one_json_document() throws IOException {
    Path file =
        write("Date: 20 Nov 2026\n\nAction items\n- Ken to check the VPN by 3 Dec\n- Tidy up\n");
    JsonNode read = Terminal.run(root, Map.of(), "minutes", file.toString(), "--json").json();

    assertThat(read.path("held").asString("")).isEqualTo("2026-11-20");
    JsonNode action = read.path("actions").get(0);
    assertThat(action.path("what").asString("")).isEqualTo("check the VPN");
    assertThat(action.path("owners").get(0).asString("")).isEqualTo("Ken");
    assertThat(action.path("due").asString("")).isEqualTo("2026-12-03");
    assertThat(action.path("line").asInt()).isEqualTo(4);
    assertThat(read.path("actions").get(1).path("due").isNull()).isTrue();
    assertThat(read.path("actions").get(1).path("owners")).isEmpty();
  }

  @Test
  void a_file_that_is_missing_or_can_not_be_read_is_named() throws IOException {
    assertThat(Terminal.run(root, Map.of(), "minutes", "none.txt").err())
        .contains("There is no such file: none.txt");
    Path file = write("a".repeat(1_100_000));
    assertThat(Terminal.run(root, Map.of(), "minutes", file.toString()).err())
        .contains("minutes.txt is too long: up to 1 MB", "nothing was read");
    write("%PDF-1.7");
    assertThat(Terminal.run(root, Map.of(), "minutes", file.toString()).err())
        .contains("is no text, Markdown or Word document");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    assertThat(Terminal.run(root, Map.of(), "minutes", file.toString()).err())
        .contains("has a password, or is in the format of Word before 2007");
    Path bomb = root.resolve("minutes.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(new byte[10_000_000]);
      zip.closeEntry();
    }
    assertThat(Terminal.run(root, Map.of(), "minutes", bomb.toString()).err())
        .contains("would unpack to far more than a document holds");
  }

  @Test
  void what_can_not_be_minutes_or_a_day_is_said_in_a_sentence() throws IOException {
    Path file = write("  \n\n");
    assertThat(Terminal.run(root, Map.of(), "minutes", file.toString()).err())
        .contains("There is no text in ")
        .contains("minutes.txt");
    assertThat(Terminal.run(root, Map.of(), "minutes", root.toString()).err())
        .contains("is a folder");
    Terminal day = Terminal.run(root, Map.of(), "minutes", file.toString(), "--held", "2026-02-30");
    assertThat(day.exit()).isEqualTo(2);
    assertThat(day.err()).contains("“2026-02-30” is no day").doesNotContain("java.");
  }

  @Test
  void text_from_a_japanese_windows_is_read_too() throws IOException {
    Path file = root.resolve("minutes.txt");
    Files.writeString(file, "宿題\n・田中：見積を送る\n", Charset.forName("windows-31j"));

    assertThat(Terminal.run(root, Map.of("LANG", "ja_JP.UTF-8"), "minutes", file.toString()).out())
        .contains("見積を送る（担当: 田中");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(root.resolve("minutes.txt"), text);
  }
}
