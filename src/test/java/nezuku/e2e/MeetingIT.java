package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * From a series of meetings to minutes that count. It is Tuesday, 24 November 2026, ten in Tokyo;
 * hanako keeps the series, tanaka and kobayashi (Sakura BPO) take part.
 */
class MeetingIT {
  private static final String MINUTES =
      """
      # 月次定例 議事録
      日時: 2026年11月24日
      出席者: 鈴木、田中、小林

      ## 決定事項
      - 窓口を一本化する

      ## 宿題
      - 見積もりを送る（小林さん、12/1まで）
      - 手順書を直す（山本さん、12/4まで）
      - 契約書を確認する（田中さん）
      - 覚書を2/30までに送る
      """;

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

  @Test
  void a_series_gets_minutes_that_are_corrected_posted_and_become_actions() {
    Meetings.setUp(company, "月次定例", Map.of());
    JsonNode asked = Meetings.paste(company, "hanako", MINUTES);
    assertThat(Company.text(asked)).contains("アクションを4件", "3件に確認したい点", "11月24日(火)");

    JsonNode form = Meetings.check(company, "hanako", asked);
    assertThat(Company.text(form))
        .contains("2. 「山本」さんはSlackに見つかりません。", "3. 期限が書かれていません。")
        .contains("4. 担当が書かれていません。 「2/30」の日付がわかりません。");
    assertThat(value(form, "meeting_who_0", "initial_user")).isEqualTo("U0KOBAYASHI");
    assertThat(value(form, "meeting_due_0", "initial_date")).isEqualTo("2026-12-01");
    assertThat(value(form, "meeting_who_1", "initial_user")).isEmpty();
    assertThat(value(form, "meeting_who_2", "initial_user")).isEqualTo("U0TANAKA");

    // Nothing counts before every row is whole.
    Seen missing =
        Meetings.submit(company, "hanako", form, Map.of("meeting_due_2", "2026-11-20"), 1);
    assertThat(Company.text(missing.message()))
        .contains("あと3件", "2. 手順書を直す（担当がありません）", "（担当がありません、期限がありません）")
        .contains("3. 契約書を確認する（期限が開催日より前です）");
    assertThat(Meetings.said(company, "sakura-midori")).isEmpty();

    JsonNode again = Meetings.check(company, "hanako", missing.message());
    assertThat(Company.text(again))
        .contains("2. 「山本」さんは", "3. 期限が開催日より前です。")
        .doesNotContain("期限が書かれていません");
    Seen done =
        Meetings.submit(
            company,
            "hanako",
            again,
            Map.of(
                "meeting_who_1", "U0HANAKO",
                "meeting_due_2", "2026-11-27",
                "meeting_out_3", List.of("yes")),
            4);
    assertThat(Meetings.said(company, "sakura-midori"))
        .singleElement()
        .asString()
        .contains("月次定例", "11月24日(火)", "見積もりを送る — 小林 恵、12月1日(火)", "窓口を一本化する")
        .contains("手順書を直す — 鈴木 花子、12月4日(金)", "契約書を確認する — 田中 美咲、11月27日(金)");
    assertThat(done.messages()).hasSize(4);
    assertThat(letterTo("kobayashi")).contains("あなたのアクション1件", "見積もりを送る", "引き受ける");

    // A second time there is nothing to confirm.
    assertThat(Company.text(company.press("hanako", asked, "meeting_check_0").message()))
        .contains("確定済み");
    assertThat(Meetings.said(company, "sakura-midori")).hasSize(1);
  }

  @Test
  void a_day_ahead_is_no_day_of_a_meeting_and_minutes_without_anything_say_so() {
    Meetings.setUp(company, "月次定例", Map.of());
    JsonNode asked = Meetings.paste(company, "hanako", "日時: 2026年11月24日\n宿題：なし\n");
    assertThat(Company.text(asked)).contains("アクションは見つかりませんでした");
    Seen ahead =
        Meetings.submit(
            company,
            "hanako",
            Meetings.check(company, "hanako", asked),
            Map.of("meeting_held", "2026-11-25"),
            1);
    assertThat(Company.text(ahead.message())).contains("開催日が先の日付です（11月25日(水)）");
    assertThat(Meetings.said(company, "sakura-midori")).isEmpty();

    Meetings.submit(
        company,
        "hanako",
        Meetings.check(company, "hanako", ahead.message()),
        Map.of("meeting_held", "2026-11-24"),
        4);
    assertThat(Meetings.said(company, "sakura-midori"))
        .singleElement()
        .asString()
        .contains("アクション、決定事項、未決事項はありません");
  }

  @Test
  void a_date_that_must_lie_a_year_ahead_is_asked_with_its_year() {
    Meetings.setUp(company, "月次定例", Map.of());
    JsonNode asked =
        Meetings.paste(company, "hanako", "日時: 2026年11月24日\n## 宿題\n- 契約書を直す（田中、11/20まで）\n");
    assertThat(Company.text(Meetings.check(company, "hanako", asked)))
        .contains("「11/20」はどの日でしょうか（2027年11月20日(土)）");
  }

  @Test
  void minutes_in_english_are_read_and_a_row_can_be_left_out() {
    Meetings.setUp(
        company,
        "Monthly",
        Map.of(
            "meeting_people",
            List.of("U0JAMES", "U0EMILY"),
            "meeting_channel",
            Meetings.channel(company, "keiri")));
    JsonNode asked =
        Meetings.paste(
            company,
            "james",
            "#ask-bpo",
            """
            Monthly sync, 24 November 2026
            Attendees: James Carter, Emily Wong

            Action items
            - Emily will send the report by Friday
            - James to book a room by 1 December
            """);
    assertThat(Company.text(asked)).contains("2 actions", "Tue 24 November");
    JsonNode form = Meetings.check(company, "james", asked);
    assertThat(value(form, "meeting_who_0", "initial_user")).isEqualTo("U0EMILY");
    assertThat(value(form, "meeting_due_0", "initial_date")).isEqualTo("2026-11-27");
    Meetings.submit(company, "james", form, Map.of("meeting_out_1", List.of("yes")), 4);
    assertThat(Meetings.said(company, "keiri"))
        .singleElement()
        .asString()
        .contains("Emily Wong, Fri 27 November")
        .doesNotContain("book a room");
  }

  @Test
  void of_two_with_one_name_neither_is_guessed_and_everybodys_action_becomes_one_each() {
    Meetings.setUp(
        company,
        "月次定例",
        Map.of(
            "meeting_people",
            List.of("U0TANAKA"),
            "meeting_channel",
            Meetings.channel(company, "keiri")));
    JsonNode asked = Meetings.paste(company, "hanako", "## 宿題\n- アンケートに答える（全員、12/4まで）\n");
    JsonNode form = Meetings.check(company, "hanako", asked);
    assertThat(Company.text(form)).contains("「全員」は1人ではありません", "参加者2名に1件ずつ");
    Meetings.submit(company, "hanako", form, Map.of("meeting_each_0", List.of("yes")), 3);
    assertThat(Meetings.said(company, "keiri"))
        .singleElement()
        .asString()
        .contains("アクション（2件）", "鈴木 花子、12月4日(金)", "田中 美咲、12月4日(金)");
  }

  @Test
  void more_actions_than_fit_into_a_form_are_checked_in_two_steps() {
    Meetings.setUp(company, "月次定例", Map.of());
    StringBuilder text = new StringBuilder("## 宿題\n");
    for (int i = 1; i <= 17; i++) {
      text.append("- 作業その").append(i).append("を行う（田中、12/4まで）\n");
    }
    JsonNode asked = Meetings.paste(company, "hanako", text.toString());
    JsonNode form = Meetings.check(company, "hanako", asked);
    Seen next = Meetings.submit(company, "hanako", form, Map.of(), 1);
    assertThat(Company.text(next.message())).contains("15件目まで保存しました", "残り2件");
    JsonNode second = Meetings.check(company, "hanako", next.message());
    Meetings.submit(company, "hanako", second, Map.of("meeting_what_16", "最後の作業"), 4);
    assertThat(Meetings.said(company, "sakura-midori"))
        .singleElement()
        .asString()
        .contains("アクション（17件）", "最後の作業");
  }

  @Test
  void the_log_finds_minutes_for_those_who_took_part_and_for_nobody_else() {
    Meetings.setUp(company, "月次定例", Map.of());
    confirm();
    assertThat(log("tanaka", "窓口　一本化")).contains("1件", "2026-11-24", "窓口を一本化する");
    assertThat(log("kobayashi", "見積もり")).contains("見積もりを送る");
    // sato is a manager, ito an admin; daniel is of another partner, james simply not there.
    assertThat(log("sato", "窓口")).contains("1件");
    assertThat(log("daniel", "窓口")).contains("“窓口”").doesNotContain("一本化");
    assertThat(log("james", "窓口")).doesNotContain("一本化");
    assertThat(log("nakamura", "窓口")).doesNotContain("一本化");
    assertThat(log("tanaka", "")).contains("検索語を続けてください");
  }

  @Test
  void a_channel_with_outsiders_is_refused_and_nothing_that_was_typed_is_lost() {
    JsonNode form = company.command("hanako", "#bpo-talk", "/bpo-meeting", "new").modal();
    Seen refused =
        Meetings.submit(
            company,
            "hanako",
            form,
            Map.of("meeting_name", "月次定例", "meeting_people", List.of("U0TANAKA")),
            1);
    assertThat(Company.text(refused.message())).contains("参加していない社外の方がいます");
    JsonNode again = company.press("hanako", refused.message(), "meeting_series_again").modal();
    assertThat(again.toString()).contains("月次定例", "U0TANAKA");
    Seen kept =
        Meetings.submit(
            company,
            "hanako",
            again,
            Map.of("meeting_channel", Meetings.channel(company, "keiri")),
            1);
    assertThat(Company.text(kept.message())).contains("定例「月次定例」を保存しました。次回：12月1日(火)");
  }

  @Test
  void minutes_of_an_archived_channel_reach_everyone_and_who_confirms_them_is_told() {
    Meetings.setUp(company, "月次定例", Map.of());
    JsonNode asked = Meetings.paste(company, "hanako", MINUTES);
    company.act(Map.of("user", "ito", "type", "archive", "channel", Meetings.SAKURA, "expect", 0));
    JsonNode form = Meetings.check(company, "hanako", asked);
    Meetings.submit(company, "hanako", form, whole(), 4);
    assertThat(Mailbox.all(company))
        .anyMatch(letter -> letter.text().contains("チャンネルはアーカイブされています"));
    assertThat(letterTo("kobayashi")).contains("見積もりを送る");
    assertThat(log("tanaka", "窓口")).contains("1件");
  }

  @Test
  void a_date_without_a_year_lies_after_the_turn_of_the_year() {
    Meetings.setUp(company, "月次定例", Map.of());
    company.post("workspace/clock", Map.of("to", "2026-12-22T11:00:00+09:00"));
    JsonNode asked =
        Meetings.paste(company, "hanako", "## 宿題\n- 手順書を直す（田中、1/8まで）\n- 契約書を送る（田中、次回まで）\n");
    assertThat(Company.text(asked)).contains("12月22日(火)");
    JsonNode form = Meetings.check(company, "hanako", asked);
    assertThat(value(form, "meeting_due_0", "initial_date")).isEqualTo("2027-01-08");
    // The series knows when the next meeting is.
    assertThat(value(form, "meeting_due_1", "initial_date")).isEqualTo("2026-12-29");
  }

  @Test
  void partners_set_up_nothing_and_change_nothing() {
    assertThat(
            Company.text(
                company.command("kobayashi", Meetings.SAKURA, "/bpo-meeting", "new").message()))
        .contains("定例の登録は社員が");
    Meetings.setUp(company, "月次定例", Map.of());
    JsonNode list = company.command("kobayashi", Meetings.SAKURA, "/bpo-meeting", "").ephemeral();
    assertThat(list.toString()).contains("月次定例").doesNotContain("meeting_edit_");
    JsonNode none = company.command("daniel", "#partners", "/bpo-meeting", "").ephemeral();
    assertThat(none.toString()).doesNotContain("月次定例");
  }

  private void confirm() {
    JsonNode asked = Meetings.paste(company, "hanako", MINUTES);
    JsonNode form = Meetings.check(company, "hanako", asked);
    Meetings.submit(company, "hanako", form, whole(), 4);
  }

  private static Map<String, Object> whole() {
    return Map.of(
        "meeting_who_1", "U0HANAKO",
        "meeting_due_2", "2026-11-27",
        "meeting_out_3", List.of("yes"));
  }

  private String log(String user, String words) {
    String where =
        switch (user) {
          case "kobayashi" -> Meetings.SAKURA;
          case "daniel" -> "#partners";
          case "nakamura" -> "#bpo-talk";
          default -> "#ask-bpo";
        };
    return Company.text(
        company.command(user, where, "/bpo-meeting", ("log " + words).strip()).ephemeral());
  }

  private String letterTo(String user) {
    return Mailbox.all(company).stream()
        .filter(letter -> letter.user().equals(user))
        .map(Mailbox.Letter::text)
        .reduce((earlier, later) -> later)
        .orElse("");
  }

  private static String value(JsonNode form, String block, String key) {
    return form.path("blocks")
        .valueStream()
        .filter(one -> one.path("block_id").asString("").equals(block))
        .map(one -> one.path("element").path(key).asString(""))
        .findFirst()
        .orElse("");
  }
}
