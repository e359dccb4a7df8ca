package nezuku.meeting.minutes;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nezuku.meeting.minutes.Docx.list;
import static nezuku.meeting.minutes.Docx.p;
import static nezuku.meeting.minutes.Docx.r;
import static nezuku.meeting.minutes.Docx.row;
import static nezuku.meeting.minutes.Docx.style;
import static nezuku.meeting.minutes.Docx.tc;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import nezuku.meeting.minutes.MinutesFile.Problem;
import nezuku.worktime.UsualCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesFileTest {
  private static final String TEXT = "■宿題\r\n・髙橋：①の見積を送る（12/4まで）\r\n";

  @Test
  void text_is_read_in_the_encodings_that_are_in_use() {
    assertThat(text(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(text(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(text(TEXT.getBytes(Charset.forName("windows-31j")))).isEqualTo(TEXT);
    // Java writes it with a mark and big-endian, Windows little-endian.
    assertThat(text(TEXT.getBytes(UTF_16))).isEqualTo(TEXT);
    assertThat(text(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
  }

  @Test
  void a_word_document_keeps_its_headings_lists_and_line_breaks() {
    String body =
        p(style("a3"), "週次定例")
            + p(style("Chapter"), "宿題")
            + p(style("Loop"), "次のとおり")
            + p(list(1, 0), "田中")
            + p(list(1, 1), "見積を送る")
            + p(style("ListBullet"), "林")
            + p(list(2, 0), "one")
            + p(list(2, 0), "two")
            + "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>"
            + "<w:p>"
            + r("<w:b/>", "Next ")
            + r("<w:b/>", "steps")
            + "</w:p>";

    assertThat(docx(body).lines())
        .containsExactly(
            "# 週次定例",
            "## 宿題",
            "次のとおり",
            "- 田中",
            "  - 見積を送る",
            "- 林",
            "1. one",
            "2. two",
            "a",
            "b c",
            "**Next steps**");
  }

  @Test
  void a_word_document_is_read_as_its_reader_sees_it() {
    String body =
        "<w:p>"
            + r("", "keep ")
            + "<w:del>"
            + r("", "deleted ")
            + "</w:del><w:moveFrom>"
            + r("", "moved ")
            + "</w:moveFrom><w:ins>"
            + r("", "inserted ")
            + "</w:ins>"
            + r("<w:strike/>", "done ")
            + r("<w:strike/>", "long ago")
            + r("<w:strike w:val=\"0\"/>", " here")
            + "</w:p>"
            + "<w:p><w:r><w:t>around</w:t><mc:AlternateContent><mc:Choice>"
            + p("in a box")
            + "</mc:Choice><mc:Fallback>"
            + p("in a box")
            + "</mc:Fallback></mc:AlternateContent><w:t> it</w:t></w:r></w:p>";

    assertThat(docx(body).lines())
        .containsExactly("keep inserted ~~done long ago~~ here", "in a box", "around it");
  }

  @Test
  void a_table_of_a_word_document_stays_one() {
    String body =
        "<w:tbl>"
            + row(tc("", p("担当者")), tc("", p("タスク")), tc("", p("期限")))
            + row(
                tc("<w:vMerge w:val=\"restart\"/>", p("小松")),
                tc("", p("案内文を") + p("作る|配る")),
                tc("", p("12/4")))
            + row(tc("<w:vMerge/>", p("")), tc("", p("規程を読む")), tc("", p("")))
            + "<w:tr><w:trPr><w:del/></w:trPr>"
            + tc("", p("x"))
            + "</w:tr>"
            + row(tc("<w:gridSpan w:val=\"2\"/>", p("以上")), tc("", p("")))
            + "</w:tbl>";

    String text = docx(body);
    assertThat(text.lines().filter(line -> !line.isBlank()))
        .containsExactly(
            "| 担当者 | タスク | 期限 |",
            "|---|---|---|",
            "| 小松 | 案内文を<br>作る\\|配る | 12/4 |",
            "| 小松 | 規程を読む |  |",
            "| 以上 |  |  |");
    assertThat(
            new MinutesReader(UsualCalendars.in(ZoneId.of("Asia/Tokyo")))
                .read(text, Optional.of(LocalDate.of(2026, 11, 20)), LocalDate.of(2026, 11, 20))
                .actions())
        .extracting(ActionPoint::owners)
        .containsExactly(List.of("小松"), List.of("小松"));
  }

  @Test
  void what_is_too_long_is_refused_as_a_whole() {
    assertThat(MinutesFile.of("a.txt", "a".repeat(MinutesFile.MOST_TEXT).getBytes(UTF_8)))
        .isInstanceOf(MinutesFile.Content.class);
    assertThat(problem("a.txt", "a".repeat(MinutesFile.MOST_TEXT + 1).getBytes(UTF_8)))
        .isEqualTo(Problem.TOO_BIG);
    assertThat(problem("a.docx", new byte[MinutesFile.MOST_DOCX + 1])).isEqualTo(Problem.TOO_BIG);
    // Random enough that it can't be packed like a bomb.
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() <= MinutesFile.MOST_TEXT; i++) {
      text.append(Integer.toString(i * 0x9E3779B1, 36));
    }
    assertThat(problem("a.docx", Docx.of(p(text.toString())))).isEqualTo(Problem.TOO_BIG);
  }

  @Test
  void a_bomb_is_not_unpacked() throws IOException {
    assertThat(problem("a.docx", Docx.of(p("a".repeat(20_000_000))))).isEqualTo(Problem.BOMB);
    assertThat(problem("a.docx", zip("word/media/image1.png", "a".repeat(20_000_000))))
        .isEqualTo(Problem.BOMB);
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(many)) {
      for (int i = 0; i < 2_000; i++) {
        Docx.add(zip, "word/media/" + i, "");
      }
    }
    assertThat(problem("a.docx", many.toByteArray())).isEqualTo(Problem.BOMB);
  }

  @Test
  void nothing_outside_of_a_document_is_opened_and_nothing_in_it_multiplied() {
    String secret = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;\">]>";
    for (String head : List.of(secret, laughs)) {
      String document = head + "<d><p><r><t>&x;</t></r></p></d>";
      assertThat(problem("a.docx", Docx.raw(document))).isEqualTo(Problem.NOT_A_DOCUMENT);
    }
    assertThat(problem("a.docx", Docx.raw("<!DOCTYPE d><d><p/></d>")))
        .isEqualTo(Problem.NOT_A_DOCUMENT);
  }

  @Test
  void a_document_that_is_locked_or_of_old_word_is_told_apart_from_a_broken_one()
      throws IOException {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    assertThat(problem("a.docx", ole)).isEqualTo(Problem.LOCKED_OR_OLD);
    assertThat(problem("a.doc", ole)).isEqualTo(Problem.LOCKED_OR_OLD);
    byte[] encrypted = Docx.of(p("a"));
    encrypted[6] |= 1;
    assertThat(problem("a.docx", encrypted)).isEqualTo(Problem.LOCKED_OR_OLD);
    assertThat(problem("a.docx", zip("xl/workbook.xml", "<x/>"))).isEqualTo(Problem.NOT_A_DOCUMENT);
    assertThat(problem("a.docx", Docx.raw("<w:document>"))).isEqualTo(Problem.NOT_A_DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\n", "PK\u0003\u0004", "{\\rtf1 a}", "a\u0000b", ""})
  void what_is_neither_text_nor_a_document_is_refused(String begin) {
    byte[] bytes = begin.getBytes(UTF_8);
    assertThat(problem("minutes.docx", bytes)).isEqualTo(Problem.NOT_A_DOCUMENT);
    if (!begin.isEmpty()) {
      assertThat(problem("minutes.txt", bytes)).isEqualTo(Problem.NOT_A_DOCUMENT);
    }
  }

  private static String docx(String body) {
    return text("minutes.DOCX", Docx.of(body));
  }

  private static String text(byte[] bytes) {
    return text("minutes.txt", bytes);
  }

  private static String text(String name, byte[] bytes) {
    return ((MinutesFile.Content) MinutesFile.of(name, bytes)).text();
  }

  private static Problem problem(String name, byte[] bytes) {
    return ((MinutesFile.Refused) MinutesFile.of(name, bytes)).problem();
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      Docx.add(zip, name, content);
    }
    return bytes.toByteArray();
  }
}
