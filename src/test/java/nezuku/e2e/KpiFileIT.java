package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with cases that people drop into Slack. */
class KpiFileIT {
  private static final Path SAMPLE = Company.ROOT.resolve("docs/kpi/cases.csv");

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.open(data);
  }

  @AfterEach
  void close() {
    company.close();
  }

  private Seen drop(String user, String channel, String name, byte[] content, int expect) {
    return company.act(
        Map.of(
            "user",
            user,
            "type",
            "file",
            "channel",
            channel,
            "name",
            name,
            "base64",
            Base64.getEncoder().encodeToString(content),
            "wait",
            "PT20S",
            "expect",
            expect));
  }

  private Seen drop(String user, String name, String content) {
    return drop(user, "@nezuku", name, content.getBytes(StandardCharsets.UTF_8), 2);
  }

  @Test
  void a_file_is_shown_as_it_was_understood_counts_after_a_yes_and_can_be_taken_back()
      throws IOException {
    byte[] csv = Files.readAllBytes(SAMPLE);
    Seen seen = drop("sato", "@nezuku", "cases.csv", csv, 2);
    assertThat(Company.text(seen.messages().get(0))).contains("「cases.csv」を読んでいます");
    String proposal = Company.text(seen.messages().get(1));
    assertThat(proposal)
        .contains(
            "「cases.csv」を files のデータとして読みました",
            "データ12件から、案件12件を読み取りました（新しい案件 12件、更新 0件、変更なし 0件）",
            "期間: 2026-11-16〜2026-11-20",
            "受付＝「受付日時」",
            "合計の行のため、除きました");
    Seen counted = company.press("sato", seen.messages().get(1), "kpi_file_count");
    assertThat(Company.text(counted.message())).contains("「cases.csv」を集計に入れました");
    Seen again = drop("sato", "@nezuku", "cases.csv", csv, 2);
    assertThat(Company.text(again.messages().get(1))).contains("すでに取り込んだ内容と同じです", "変更なし 12件");
    Seen undone = company.press("sato", counted.message(), "kpi_file_undo");
    assertThat(Company.text(undone.message())).contains("取り込みを取り消しました");
  }

  @Test
  void only_managers_bring_data_in() {
    Seen seen =
        drop("tanaka", "@nezuku", "cases.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), 1);
    assertThat(Company.text(seen.message())).contains("取り込めるのは管理職と管理者です");
    Seen partner =
        drop("kobayashi", "@nezuku", "cases.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), 1);
    assertThat(Company.text(partner.message())).contains("取り込めるのは管理職と管理者です");
  }

  @Test
  void a_file_that_can_not_be_used_is_answered_with_the_reason() {
    assertThat(Company.text(drop("sato", "empty.csv", " ").messages().get(1)))
        .contains("「empty.csv」は取り込めませんでした", "空です");
    assertThat(Company.text(drop("sato", "other.csv", "名前,年齢\n花子,30\n").messages().get(1)))
        .contains("次の列がありません", "名前", "年齢");
    assertThat(Company.text(drop("sato", "book.xlsx", "PK").messages().get(1)))
        .contains("「book.xlsx」は取り込めませんでした");
  }

  @Test
  void rows_that_can_not_be_taken_are_named_by_their_lines() {
    String csv =
        """
        受付番号,受付日時,完了日時
        A-1,2026/11/16 9:00,2026/11/16 10:00
        A-2,2026/11/17 9:00,2026/11/16 10:00
        =HYPERLINK("x"),いつか,
        """;
    assertThat(Company.text(drop("sato", "cases.csv", csv).messages().get(1)))
        .contains("全体の1割以上", "3行目: 完了が受付より前です", "4行目: 日付として読めません");
  }

  @Test
  void a_file_in_any_other_channel_is_nobodys_business() {
    int before = company.messages();
    drop("sato", "#keiri", "cases.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), 0);
    company.settle();
    assertThat(company.messages()).isEqualTo(before + 1);
  }
}
