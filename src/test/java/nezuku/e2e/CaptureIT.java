package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nezuku.meeting.minutes.Docx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Minutes that stand in Slack already: in a thread, or in a file. */
class CaptureIT {
  private static final String MINUTES = "## 宿題\n- 手順書を直す（田中、12/4まで）\n";

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.open(data);
    Meetings.setUp(company, "月次定例", Map.of());
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void a_file_in_a_direct_message_is_read_and_not_taken_for_a_question() {
    Seen seen = file("tanaka", "@nezuku", "議事録.md", MINUTES, 1);
    assertThat(Company.text(seen.message())).contains("月次定例", "アクションを1件");
    JsonNode form = Meetings.check(company, "tanaka", seen.message());
    assertThat(form.toString()).contains("手順書を直す", "U0TANAKA");
  }

  @Test
  void a_file_in_the_channel_counts_only_from_who_keeps_the_series() {
    Seen kept = file("hanako", Meetings.SAKURA, "minutes.txt", MINUTES, 1);
    assertThat(Company.text(kept.message())).contains("アクションを1件");
    int before = company.messages();
    file("tanaka", Meetings.SAKURA, "minutes.txt", MINUTES, 0);
    file("hanako", Meetings.SAKURA, "photo.png", "x", 0);
    file("hanako", "#keiri", "minutes.txt", MINUTES, 0);
    company.settle();
    // The three files themselves.
    assertThat(company.messages()).isEqualTo(before + 3);
  }

  @Test
  void a_file_that_is_no_text_or_too_big_is_named_and_stays_where_it_is() {
    assertThat(Company.text(file("hanako", "@nezuku", "minutes.docx", "PK", 1).message()))
        .contains("「minutes.docx」は読み取れません");
    assertThat(Company.text(file("hanako", "@nezuku", "minutes.doc", "old", 1).message()))
        .contains("「minutes.doc」はパスワード付きか、古いWord形式");
    assertThat(Company.text(file("hanako", "@nezuku", "blank.txt", " \n", 1).message()))
        .contains("「blank.txt」には文章がありません");
    String big = "あ".repeat(750_000);
    assertThat(Company.text(file("hanako", "@nezuku", "big.txt", big, 1).message()))
        .contains("「big.txt」は大きすぎます");
    String lengthy = "- A line of talk.\n".repeat(35_000);
    assertThat(Company.text(file("hanako", "@nezuku", "long.txt", lengthy, 1).message()))
        .contains("議事録が長すぎて読み取れません", "500,000字まで");
    StringBuilder many = new StringBuilder("## 宿題\n");
    for (int i = 1; i <= 400; i++) {
      many.append("- 手順書").append(i).append("を直す（田中、12/4まで）\n");
    }
    assertThat(Company.text(file("hanako", "@nezuku", "many.txt", many.toString(), 1).message()))
        .contains("アクションが400件", "300件まで");
  }

  @Test
  void a_picture_or_a_pdf_is_no_question_and_what_can_be_read_is_said() {
    for (String name : List.of("scan.pdf", "写真.png")) {
      assertThat(Company.text(file("tanaka", "@nezuku", name, "x", 1).message()))
          .contains("このファイルは読み取れません", ".docx", ".xlsx");
    }
  }

  @Test
  void a_word_document_and_text_from_japanese_windows_are_read() {
    byte[] word =
        Docx.of(
            "<w:p><w:pPr><w:pStyle w:val=\"2\"/></w:pPr><w:r><w:t>宿題</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr>"
                + "<w:r><w:t>手順書を直す（田中、12/4まで）</w:t></w:r></w:p>");
    assertThat(Company.text(file("hanako", "minutes.docx", word).message())).contains("アクションを1件");
    byte[] cp932 = "## 宿題\r\n- ①手順書を直す（田中、12/4まで）\r\n".getBytes(Charset.forName("windows-31j"));
    assertThat(Company.text(file("hanako", "minutes.txt", cp932).message())).contains("アクションを1件");
    byte[] bomb = Docx.of("<w:p><w:r><w:t>" + " ".repeat(80_000_000) + "</w:t></w:r></w:p>");
    assertThat(Company.text(file("hanako", "bomb.docx", bomb).message()))
        .contains("「bomb.docx」は展開すると異常に大きくなるため、開きませんでした");
  }

  private Seen file(String user, String name, byte[] content) {
    return company.act(
        Map.of(
            "user",
            user,
            "type",
            "file",
            "channel",
            "@nezuku",
            "name",
            name,
            "base64",
            Base64.getEncoder().encodeToString(content),
            "wait",
            "PT20S",
            "expect",
            1));
  }

  @Test
  void whoever_takes_part_in_several_series_says_which_one_is_meant() {
    Meetings.setUp(company, "週次確認", Map.of());
    Seen asked = file("tanaka", "@nezuku", "minutes.md", MINUTES, 1);
    assertThat(Company.text(asked.message())).contains("どの定例の議事録でしょうか", "月次定例", "週次確認");
    String which = asked.message().at("/blocks/1/elements/1/action_id").asString("");
    Seen taken = company.press("tanaka", asked.message(), which);
    assertThat(Company.text(taken.message())).contains("アクションを1件");
  }

  @Test
  void a_thread_is_taken_whole_with_the_people_who_are_mentioned_in_it() {
    String ts = company.say("hanako", Meetings.SAKURA, "11月24日の定例です。\n\n## 宿題").ts();
    company.reply("hanako", Meetings.SAKURA, ts, "- <@U0KOBAYASHI> 見積もりを送る（12/1まで）");
    company.reply("tanaka", Meetings.SAKURA, ts, "- 手順書を直す（田中、12/4まで）");
    Seen seen =
        company.act(
            Map.of(
                "user", "hanako",
                "type", "shortcut",
                "callback_id", "minutes_of_thread",
                "channel", Meetings.SAKURA,
                "ts", ts));
    assertThat(Company.text(seen.message())).contains("アクションを2件");
    JsonNode form = Meetings.check(company, "hanako", seen.message());
    assertThat(form.toString()).contains("U0KOBAYASHI", "U0TANAKA", "2026-12-01", "2026-12-04");
  }

  @Test
  void who_takes_part_in_nothing_hands_in_nothing() {
    assertThat(Company.text(file("james", "@nezuku", "minutes.md", MINUTES, 1).message()))
        .contains("You don’t take part in any meeting yet");
    assertThat(Company.text(file("daniel", "@nezuku", "minutes.md", MINUTES, 1).message()))
        .contains("You don’t take part in any meeting yet");
  }

  private Seen file(String user, String channel, String name, String content, int expect) {
    Map<String, Object> act = new HashMap<>();
    act.put("user", user);
    act.put("type", "file");
    act.put("channel", channel);
    act.put("name", name);
    act.put("content", content);
    act.put("expect", expect);
    return company.act(act);
  }
}
