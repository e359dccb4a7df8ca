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
        "~~ask design for drafts~~",
      })
  void a_point_of_the_discussion_is_no_action(String line) {
    assertThat(read("# Discussion\n- " + line + "\n- " + line).actions()).isEmpty();
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

  @Test
  void long_and_odd_texts_are_read_to_their_end() {
    String line = "・田中さん、".repeat(2_000) + "（".repeat(500) + "|a|b|".repeat(50);
    Minutes minutes = read((line + "\n").repeat(3) + "TODO: 田中 見積を送る");

    assertThat(minutes.actions()).last().extracting(ActionPoint::what).isEqualTo("見積を送る");
    assertThat(read("").actions()).isEmpty();
  }

  private static Due due(String line) {
    return read(line).actions().getFirst().due();
  }

  private static Minutes read(String text) {
    return new MinutesReader(UsualCalendars.in(ZoneId.of("Asia/Tokyo")))
        .read(text, Optional.of(HELD), LocalDate.of(2026, 11, 25));
  }
}
