package nezuku.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.worktime.UsualCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesReaderTest {
  /** A Friday. */
  private static final LocalDate HELD = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void minutes_as_people_write_them_are_read_as_a_careful_reader_would(String language)
      throws IOException {
    List<String> mistakes = new ArrayList<>();
    List<SampleMinutes> samples = SampleMinutes.all(language);
    SampleMinutes.Figures figures =
        samples.stream()
            .map(sample -> sample.figures(mistakes))
            .reduce(new SampleMinutes.Figures(0, 0, 0, 0, 0), SampleMinutes.Figures::plus);

    assertThat(samples).hasSize(30);
    assertThat(figures.precision()).as("%s", mistakes).isGreaterThan(0.94);
    assertThat(figures.recall()).as("%s", mistakes).isGreaterThan(0.92);
    assertThat(figures.rightOwners()).as("%s", mistakes).isGreaterThan(0.93);
    assertThat(figures.rightDates()).as("%s", mistakes).isGreaterThan(0.96);
  }

  @ParameterizedTest
  @CsvSource({"public, ja", "public, en", "later, ja", "later, en", "blind, ja", "blind, en"})
  void minutes_in_the_manner_of_public_ones_are_read_too(String folder, String language)
      throws IOException {
    List<String> mistakes = new ArrayList<>();
    SampleMinutes.Figures figures =
        SampleMinutes.all(SampleMinutes.in(folder), language).stream()
            .map(sample -> sample.figures(mistakes))
            .reduce(new SampleMinutes.Figures(0, 0, 0, 0, 0), SampleMinutes.Figures::plus);

    assertThat(figures.expected()).isGreaterThan(27);
    assertThat(figures.precision()).as("%s", mistakes).isGreaterThan(0.97);
    assertThat(figures.recall()).as("%s", mistakes).isGreaterThan(0.92);
    assertThat(figures.rightOwners()).as("%s", mistakes).isGreaterThan(0.92);
    assertThat(figures.rightDates()).as("%s", mistakes).isGreaterThan(0.92);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void minutes_of_every_day_are_read_without_inventing_anything(String language)
      throws IOException {
    List<String> mistakes = new ArrayList<>();
    SampleMinutes.Figures figures =
        SampleMinutes.all(SampleMinutes.in("everyday"), language).stream()
            .map(sample -> sample.figures(mistakes))
            .reduce(new SampleMinutes.Figures(0, 0, 0, 0, 0), SampleMinutes.Figures::plus);

    assertThat(figures.expected()).isGreaterThan(36);
    assertThat(figures.precision()).as("%s", mistakes).isGreaterThan(0.97);
    assertThat(figures.recall()).as("%s", mistakes).isGreaterThan(0.89);
    assertThat(figures.rightOwners()).as("%s", mistakes).isGreaterThan(0.92);
    assertThat(figures.rightDates()).as("%s", mistakes).isGreaterThan(0.88);
  }

  @Test
  void what_stands_right_below_who_was_there_is_read_as_talk() {
    Minutes read = read("出席：佐伯、蓮見\n・契約書の案は佐伯さんが12月4日までに作成する。\n・次回は12月10日。\n");
    assertThat(read.participants()).containsExactly("佐伯", "蓮見");
    assertThat(read.actions()).extracting(ActionPoint::owners).containsExactly(List.of("佐伯"));
    assertThat(
            read("Present: Pete, Anjali\nBins: new day. Pete will put a note up by 4 December.\n")
                .actions())
        .extracting(ActionPoint::owners)
        .containsExactly(List.of("Pete"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- [ ] @tanaka send the form by Nov 27 | send the form | tanaka | 2026-11-27",
        "TODO: 田中 見積を送る（〜12/5） | 見積を送る | 田中 | 2026-12-05",
        "・【担当】鈴木【期限】12月1日（火）SLA案のレビュー | SLA案のレビュー | 鈴木 | 2026-12-01",
        "ACTION: Ken to check the VPN by 3 December | check the VPN | Ken | 2026-12-03",
        "AI: Mia - close old tickets | close old tickets | Mia | ",
        "→ 林さんが来週火曜までに手順書を直す | 手順書を直す | 林 | 2026-11-24",
        "- Oliver will send the revised SLA by next Tuesday. | send the revised SLA | Oliver | 2026-11-24",
        "ACTION-412 - Send the errata [on Ivan Herman - due 2026-12-03] | Send the errata | Ivan Herman | 2026-12-03",
        "TODO：山口　単価表の更新（〜１１／２７） | 単価表の更新 | 山口 | 2026-11-27",
        "TODO: 監査資料の準備（担当：佐々木、期限：令和8年12月10日） | 監査資料の準備 | 佐々木 | 2026-12-10",
        "#action ken send the election reminder | send the election reminder | ken | ",
        "14:05:15 <mia> ACTION: ken to list the failing tests | list the failing tests | ken | ",
        "AI: [ken] ping the owners | ping the owners | ken | ",
        "AI-34 Heidi: resolve the comments by 3 December | resolve the comments | Heidi | 2026-12-03",
        "Council directed staff to obtain a second quote by December 8. | obtain a second quote | staff | 2026-12-08",
        "Mr. Reyes will present the cost of a new roof. | present the cost of a new roof | Reyes | ",
        "=> Olu adds the certificates to the monitoring until 4 Dec | adds the certificates to the monitoring | Olu | 2026-12-04",
        "答申案は滝沢委員が11月末を目途に作成する。 | 答申案は作成する | 滝沢 | 2026-11-30",
        "事務局：素案を修正し、12月4日までに各委員へ送付する。 | 素案を修正し、各委員へ送付する | 事務局 | 2026-12-04",
        "富田さん発注お願いします | 発注お願いします | 富田 | ",
        "手続きは佐藤が行う。 | 手続きは行う | 佐藤 | ",
        "市に補助の有無を問い合わせる　→　佐藤さん | 市に補助の有無を問い合わせる | 佐藤 | ",
        "・ラベル置場の色分け＜金城 12/3＞ | ラベル置場の色分け | 金城 | 2026-12-03",
        "対応：佐藤　期限：11/26　　交換を手配 | 交換を手配 | 佐藤 | 2026-11-26",
        "It was agreed that Cllr Green would contact the county about the drain. | contact the county about the drain | Green | ",
        "Hedge on Mill Lane – Clerk to report to Highways. | report to Highways | Clerk | ",
        "The board asked staff to obtain a legal opinion. | obtain a legal opinion | staff | ",
        "Chief Brown said he will provide statistics. | provide statistics | Chief Brown | ",
        "The sign is rotten and needs replacing. Action: Clerk | The sign is rotten and needs replacing | Clerk | ",
        "林さんが業者に見積もりを取る | 業者に見積もりを取る | 林 | ",
        "弊社にて確認のうえ回答する。 | 確認のうえ回答する | 弊社 | ",
        "募集は12月1日に公開。はせがわさん担当 | 募集は公開 | はせがわ | 2026-12-01",
      })
  void an_action_is_found_wherever_it_stands(String line, String what, String owner, String due) {
    List<ActionPoint> actions = read("# Discussion\n\n- 先月の件数は40件\n\n" + line).actions();

    assertThat(actions).hasSize(1);
    assertThat(actions.getFirst().what()).isEqualTo(what);
    assertThat(actions.getFirst().owners()).containsExactly(owner);
    assertThat(actions.getFirst().due().date())
        .isEqualTo(Optional.ofNullable(due).map(LocalDate::parse));
    assertThat(actions.getFirst().line()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ken will be on leave until Friday.",
        "Mia said that the report was late.",
        "12月15日に監査がある",
        "承認ルートを減らしたいという意見があった。",
        "林さんがマニュアルを更新した。",
        "→ 小川さんに確認する必要がある",
        "A社の納期回答が12/1までにもらえない見込み",
        "[x] @ken send the minutes by Monday",
        "[x] @ken bump the image",
        "AI-31 Bruno: liaison letter to SC 4. Closed.",
        "The vendor will replace the switch on 2 December.",
        "The school program will start again after Labor Day.",
        "The committee meets on Monday to select.",
        "→ 人事で検討中です",
        "事務局　現行機のリース期間は来年３月末までである。",
        "A. 変わりません → 人事で確認中",
        "~~ask design for drafts~~",
        "The pool will close on December 28.",
        "The board will consider guidelines next year.",
        "Ms. Hall asked whether the Clerk will publish the accounts.",
        "事務局：ご意見を踏まえて検討してまいります。",
        "事務局　資料１をご説明いたします。",
        "市が道路を補修する。",
      })
  void a_point_of_the_discussion_is_no_action(String line) {
    assertThat(read("# Discussion\n- " + line + "\n- " + line).actions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- 理由を集計する（田中さん、2/30まで） | 理由を集計する | 田中 | 2/30",
        "- 田中：資料を直す（〜2/30） | 資料を直す | 田中 | 2/30",
        "- 田中さんが11月31日までに申請書を作る | 申請書を作る | 田中 | 11月31日",
        "- Ken: send the list by 31 November | send the list | Ken | 31 November",
        "- Ken: send the list by Feb 30, 2027 | send the list | Ken | Feb 30, 2027",
        "- Ken: send the list by 30/2 | send the list | Ken | 30/2",
        "- [ ] @ken send the list (due: 2027-02-29) | send the list | ken | 2027-02-29",
      })
  void a_day_that_no_month_has_is_asked_and_hides_neither_owner_nor_words(
      String line, String what, String owner, String words) {
    assertThat(read("## 宿題\n" + line).actions())
        .containsExactly(
            new ActionPoint(what, List.of(owner), new Due.Unclear(words, List.of()), 2));
  }

  @Test
  void actions_come_in_the_order_of_the_minutes_wherever_they_stand() {
    String text =
        """
        ## Action items
        - Ken: book the room
        Mia will collect the questions by 3 December.

        | Owner | Action | Due |
        |---|---|---|
        | Ken | Report the stock | 27 Nov |
        """;

    assertThat(read(text).actions())
        .extracting(ActionPoint::what)
        .containsExactly("book the room", "collect the questions", "Report the stock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Action items: none", "宿題：特になし", "## Next steps\n\nNone.", "■宿題\n・なし"})
  void nothing_to_do_is_no_action(String text) {
    assertThat(read(text).actions()).isEmpty();
  }

  @Test
  void a_table_has_its_columns_in_any_order_and_what_is_done_is_left_out() {
    Minutes minutes =
        read(
            """
            | 期限 | 状況 | 内容 | 担当者 |
            |---|---|---|---|
            | 12/4 | 未着手 | 案内文を<br>作る | 小松<br>川崎 |
            | 11/13 | 完了 | 会場を予約する | 宮田 |
            | 未定 | | 規程を読む | |
            """);

    assertThat(minutes.actions())
        .containsExactly(
            new ActionPoint(
                "案内文を 作る", List.of("小松", "川崎"), new Due.On(LocalDate.of(2026, 12, 4)), 3),
            new ActionPoint("規程を読む", List.of(), new Due.None(), 5));
  }

  @Test
  void a_row_without_its_last_columns_and_an_owner_whom_nobody_else_names_are_read() {
    Minutes minutes =
        read("出席者：田中、林\n\n| タスク | 担当者 | 期限 |\n|---|---|---|\n| 規程を読む | 権田原 |\n| 鍵を返す |");

    assertThat(minutes.actions())
        .extracting(ActionPoint::owners)
        .containsExactly(List.of("権田原"), List.of());
    assertThat(minutes.actions()).extracting(ActionPoint::due).containsOnly(new Due.None());
  }

  @Test
  void a_table_without_lines_is_one_by_its_head() {
    assertThat(
            read("Who / What / When\nKen / get three bids / 12/9/2026\nMia / call the bank / TBD")
                .actions())
        .extracting(ActionPoint::what)
        .containsExactly("get three bids", "call the bank");
    assertThat(read("No.　内容　担当　期限\n1　手順書の提出　B社　11/30").actions())
        .containsExactly(
            new ActionPoint("手順書の提出", List.of("B社"), new Due.On(LocalDate.of(2026, 11, 30)), 2));
  }

  @Test
  void lines_around_an_action_say_who_and_until_when() {
    assertThat(read("Responsible: Ken\nAction: clean the drain\nDue: Dec 4").actions())
        .containsExactly(
            new ActionPoint(
                "clean the drain", List.of("Ken"), new Due.On(LocalDate.of(2026, 12, 4)), 2));
  }

  @Test
  void an_action_that_a_summary_tells_again_counts_once() {
    String action = "Ken to check the VPN";
    assertThat(read("ACTION: " + action + "\n\n## Summary of action items\n1. " + action).actions())
        .extracting(ActionPoint::line)
        .containsExactly(1);
  }

  @Test
  void a_sentence_is_found_in_its_line_and_the_next_chapter_is_no_action() {
    Minutes minutes =
        read(
            """
            1. Lights
               The lamp at the gate is broken and nobody knows since
               when. Ken Park will order a new one by 4 December.
            2. Actions
            Mia Wood to send the notes
            3. Staff
            """);

    assertThat(minutes.actions()).extracting(ActionPoint::line).containsExactly(3, 5);
  }

  @ParameterizedTest
  @CsvSource({"12月28日(月), 2026-12-28", "1月8日(木), 2026-01-08", "11/9/26, 2026-11-09"})
  void without_a_year_the_meeting_was_when_its_weekday_fits(String written, LocalDate held) {
    assertThat(
            new MinutesReader(UsualCalendars.in(ZoneId.of("Asia/Tokyo")))
                .read("日時：" + written + " 10:00", Optional.empty(), LocalDate.of(2026, 11, 25))
                .held())
        .contains(held);
  }

  @Test
  void in_december_january_is_that_of_the_next_year() {
    assertThat(
            read("日時：2026年12月28日\n\nTODO: 田中 見積を送る（1/8まで）", Optional.empty())
                .actions()
                .getFirst()
                .due())
        .isEqualTo(new Due.On(LocalDate.of(2027, 1, 8)));
  }

  @Test
  void a_date_that_is_unclear_or_impossible_is_to_be_asked() {
    assertThat(due("TODO: 田中 見積を送る（来週）"))
        .isEqualTo(
            new Due.Unclear("来週", List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 27))));
    assertThat(due("TODO: 田中 見積を送る（2/30まで）")).isEqualTo(new Due.Unclear("2/30", List.of()));
    // A date before the meeting would have to be next year's.
    assertThat(due("TODO: 田中 見積を送る（11/3まで）"))
        .isInstanceOfSatisfying(Due.Unclear.class, due -> assertThat(due.words()).contains("11/3"));
    assertThat(due("TODO: 田中 見積を送る（1/15まで）")).isEqualTo(new Due.On(LocalDate.of(2027, 1, 15)));
  }

  @Test
  void what_is_to_be_done_may_follow_the_date_in_its_field() {
    ActionPoint sent = read("## 宿題\n- 【期限】12/4 資料の送付（佐藤）").actions().getFirst();
    assertThat(sent.what()).isEqualTo("資料の送付");
    assertThat(sent.owners()).containsExactly("佐藤");
    assertThat(sent.due()).isEqualTo(new Due.On(LocalDate.of(2026, 12, 4)));

    ActionPoint never = read("## 宿題\n- 【担当】田中【期限】2/30 資料を作る").actions().getFirst();
    assertThat(never.what()).isEqualTo("資料を作る");
    assertThat(never.due()).isEqualTo(new Due.Unclear("2/30", List.of()));
  }

  @Test
  void who_is_named_in_a_field_above_points_owns_them() {
    Minutes read = read("やること\n担当：葛西\n　試作\n　完了予定：12/4\n担当：野中\n　手順書の更新\n");
    assertThat(read.actions())
        .extracting(ActionPoint::owners)
        .containsExactly(List.of("葛西"), List.of("野中"));
    assertThat(read.actions().getFirst().due()).isEqualTo(new Due.On(LocalDate.of(2026, 12, 4)));
  }

  @Test
  void a_date_with_a_year_is_in_the_order_in_which_it_lies_ahead() {
    assertThat(due("ACTION: Ken to revise the budget. Due: 1/12/2026"))
        .isEqualTo(new Due.On(LocalDate.of(2026, 12, 1)));
  }

  @Test
  void what_a_table_calls_done_where_its_date_should_be_is_none() {
    assertThat(
            read("| Task | Owner | ETA |\n|---|---|---|\n| Ask for logs | Hughes | done |")
                .actions())
        .isEmpty();
  }

  @Test
  void until_the_next_meeting_is_its_day_where_the_minutes_say_when_that_is() {
    String action = "TODO: 田中 次回定例までに見積を送る";
    assertThat(read(action + "\n\n次回：2026年12月4日（金）").actions().getFirst().due())
        .isEqualTo(new Due.On(LocalDate.of(2026, 12, 4)));
    assertThat(due(action)).isInstanceOf(Due.Unclear.class);
  }

  @Test
  void the_meeting_itself_is_read_too() {
    Minutes minutes =
        new MinutesReader(UsualCalendars.in(ZoneId.of("Asia/Tokyo")))
            .read(
                """
                ■ 経理BPO 週次定例
                日時：令和8年11月20日（金）10:00〜11:00
                出席者：みどり商事　鈴木花子、田中太郎
                　　　　はやしBPO　林さん

                決定事項：
                ・A案で進める
                未決事項：
                ・費用の分担
                """,
                Optional.empty(),
                LocalDate.of(2026, 11, 25));

    assertThat(minutes.title()).isEqualTo("経理BPO 週次定例");
    assertThat(minutes.held()).contains(HELD);
    assertThat(minutes.participants()).containsExactly("鈴木花子", "田中太郎", "林");
    assertThat(minutes.decisions()).containsExactly("A案で進める");
    assertThat(minutes.open()).containsExactly("費用の分担");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "・田中さん、",
        "Ken will ",
        "（",
        "→",
        "- ",
        "* x\n",
        "|a",
        "TODO: ",
        "12/5 ",
        "Owner: Ken\n"
      })
  void long_and_odd_texts_are_read_to_their_end(String piece) {
    String text = "## 宿題\n" + piece.repeat(100_000 / piece.length()) + "\n\nTODO: 田中 見積を送る";

    assertThat(read(text).actions()).last().extracting(ActionPoint::what).isEqualTo("見積を送る");
  }

  @Test
  void a_megabyte_in_one_line_loses_nothing() {
    String sentence = "The lamp at the gate is broken. ";
    String text = sentence.repeat((1 << 20) / sentence.length()) + "ACTION: Ken to order a lamp";

    assertThat(read(text).actions())
        .containsExactly(new ActionPoint("order a lamp", List.of("Ken"), new Due.None(), 1));
    assertThat(read("").actions()).isEmpty();
  }

  private static Due due(String line) {
    return read(line).actions().getFirst().due();
  }

  private static Minutes read(String text) {
    return read(text, Optional.of(HELD));
  }

  private static Minutes read(String text, Optional<LocalDate> held) {
    return new MinutesReader(UsualCalendars.in(ZoneId.of("Asia/Tokyo")))
        .read(text, held, LocalDate.of(2026, 11, 25));
  }
}
