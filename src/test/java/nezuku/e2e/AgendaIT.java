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
 * What happens before and after a meeting without anybody asking. The series is set up on Tuesday,
 * 24 November 2026, after ten; its next meeting is on Tuesday, 1 December.
 */
class AgendaIT {
  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.open(data);
    Meetings.setUp(company, "月次定例", Map.of("meeting_material", "小林: 月次資料\nKPI表"));
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void two_working_days_before_everyone_is_asked_once_what_they_want_to_be_solved() {
    assertThat(at("2026-11-26T09:30:00+09:00")).isEmpty();
    List<Mailbox.Letter> asked = at("2026-11-27T09:30:00+09:00");
    assertThat(asked).extracting(Mailbox.Letter::user).contains("hanako", "tanaka", "kobayashi");
    assertThat(asked).allMatch(letter -> letter.text().contains("月次定例（12月1日(火)）で解決したいことはありますか"));

    JsonNode message = of(asked, "kobayashi").message();
    JsonNode form =
        company.press("kobayashi", message, Seen.button(message, "meeting_point_")).modal();
    Seen kept =
        Meetings.submit(
            company,
            "kobayashi",
            form,
            Map.of(
                "meeting_problem", "請求書が遅れる",
                "meeting_cause", "承認者が不在",
                "meeting_proposal", "代理承認を認める",
                "meeting_wish", "ご判断ください",
                "meeting_link", "https://sakura.example/flow"),
            1);
    assertThat(Company.text(kept.message())).contains("月次定例（12月1日(火)）の議題に入れました");

    // The working day before, whoever owes material is reminded, and in the afternoon it is out.
    List<Mailbox.Letter> chased = at("2026-11-30T09:30:00+09:00");
    assertThat(of(chased, "kobayashi").text())
        .contains("資料がまだ届いていません：月次資料")
        .doesNotContain("解決したい");
    assertThat(of(chased, "hanako").text()).contains("資料がまだ届いていません：KPI表");
    assertThat(chased).extracting(Mailbox.Letter::user).doesNotContain("tanaka");
    JsonNode owed = of(chased, "kobayashi").message();
    JsonNode bring = company.press("kobayashi", owed, Seen.button(owed, "meeting_bring_")).modal();
    Seen refused =
        Meetings.submit(
            company,
            "kobayashi",
            bring,
            Map.of("meeting_which", "月次資料", "meeting_link", "共有フォルダにあります"),
            1);
    assertThat(Company.text(refused.message())).contains("「共有フォルダにあります」はリンクとして使えません");
    JsonNode again = company.press("kobayashi", refused.message(), "meeting_again_bring").modal();
    assertThat(again.toString()).contains("共有フォルダにあります");
    Seen brought =
        Meetings.submit(
            company, "kobayashi", again, Map.of("meeting_link", "https://sakura.example/f"), 1);
    assertThat(Company.text(brought.message())).contains("資料「月次資料」を受け取りました");

    at("2026-11-30T16:00:00+09:00");
    assertThat(Meetings.said(company, "sakura-midori"))
        .singleElement()
        .asString()
        .contains("月次定例 議題（12月1日(火) 10:00）", "請求書が遅れる（小林 恵）", "提案：代理承認を認める")
        .contains("まだ届いていない資料：KPI表");
    at("2026-11-30T16:15:00+09:00");
    assertThat(Meetings.said(company, "sakura-midori")).hasSize(1);
    assertThat(of(at("2026-12-01T09:30:00+09:00"), "hanako").text()).contains("KPI表");
  }

  @Test
  void a_file_that_somebody_drops_into_the_channel_is_the_material_they_owe() {
    at("2026-11-30T09:30:00+09:00");
    company.act(dropped("tanaka", "写真.png", 0));
    JsonNode asked = company.act(dropped("kobayashi", "report.pdf", 1)).message();
    assertThat(Company.text(asked)).contains("「report.pdf」は月次定例", "の資料でしょうか");
    assertThat(asked.toString()).contains("月次資料").doesNotContain("KPI表");
    String button = Seen.button(asked, "meeting_material_is_");
    Seen kept = company.press("kobayashi", asked, button);
    assertThat(Company.text(kept.message())).contains("「report.pdf」を資料「月次資料」として受け取りました");

    at("2026-11-30T16:00:00+09:00");
    assertThat(Meetings.said(company, "sakura-midori"))
        .singleElement()
        .asString()
        .contains("月次資料", "/files/F", "まだ届いていない資料：KPI表");
    // Nobody is chased for what is there, and nothing is asked of who owes nothing any more.
    assertThat(at("2026-12-01T09:30:00+09:00"))
        .noneMatch(letter -> letter.user().equals("kobayashi"));
    int before = company.messages();
    company.act(dropped("kobayashi", "photo.png", 0));
    company.settle();
    assertThat(company.messages()).isEqualTo(before + 1);
  }

  private static Map<String, Object> dropped(String user, String name, int expect) {
    return Map.of(
        "user",
        user,
        "type",
        "file",
        "channel",
        Meetings.SAKURA,
        "name",
        name,
        "content",
        "x",
        "wait",
        "PT20S",
        "expect",
        expect);
  }

  @Test
  void without_minutes_the_note_taker_is_reminded_and_next_morning_the_owner() {
    JsonNode list = company.command("hanako", "#ask-bpo", "/bpo-meeting", "").ephemeral();
    JsonNode edit = company.press("hanako", list, Seen.button(list, "meeting_edit_")).modal();
    Meetings.submit(company, "hanako", edit, Map.of("meeting_notes", "U0TANAKA"), 1);
    at("2026-12-01T12:00:00+09:00");
    assertThat(at("2026-12-01T17:15:00+09:00")).isEmpty();
    List<Mailbox.Letter> evening = at("2026-12-01T17:30:00+09:00");
    assertThat(evening).extracting(Mailbox.Letter::user).containsExactly("tanaka");
    assertThat(evening.getFirst().text()).contains("月次定例（12月1日(火)）の議事録をお願いします");
    assertThat(at("2026-12-01T17:45:00+09:00")).isEmpty();

    List<Mailbox.Letter> morning = at("2026-12-02T09:30:00+09:00");
    assertThat(of(morning, "hanako").text()).contains("月次定例（12月1日(火)）の議事録がまだありません（担当：田中 美咲さん）");
    assertThat(morning).extracting(Mailbox.Letter::user).doesNotContain("tanaka");
    assertThat(at("2026-12-03T09:30:00+09:00")).isEmpty();
  }

  @Test
  void while_the_note_taker_is_away_their_deputy_is_reminded_or_who_owns_the_series() {
    JsonNode list = company.command("hanako", "#ask-bpo", "/bpo-meeting", "").ephemeral();
    JsonNode edit = company.press("hanako", list, Seen.button(list, "meeting_edit_")).modal();
    Meetings.submit(
        company,
        "hanako",
        edit,
        Map.of(
            "meeting_notes",
            "U0TANAKA",
            "meeting_people",
            List.of("U0TANAKA", "U0KOBAYASHI", "U0JAMES")),
        1);
    away("tanaka", "away until 12/1 @james", 2);
    at("2026-12-01T12:00:00+09:00");
    assertThat(at("2026-12-01T17:30:00+09:00"))
        .extracting(Mailbox.Letter::user)
        .containsExactly("james");

    // Sato does not take part, so that he can't hand in its minutes.
    away("tanaka", "away until 12/8 @sato", 2);
    at("2026-12-08T12:00:00+09:00");
    assertThat(at("2026-12-08T17:30:00+09:00"))
        .extracting(Mailbox.Letter::user)
        .containsExactly("hanako");
  }

  private void away(String user, String words, int told) {
    JsonNode form = company.command(user, "#ask-bpo", "/bpo-action", words).modal();
    Meetings.submit(company, user, form, Map.of(), told);
  }

  @Test
  void minutes_in_time_or_a_meeting_that_did_not_take_place_remind_nobody() {
    at("2026-12-01T12:00:00+09:00");
    JsonNode asked =
        Meetings.paste(company, "hanako", "日時: 2026年12月1日\n## 宿題\n- 手順書を直す（田中、12/4まで）\n");
    List<Mailbox.Letter> evening = at("2026-12-01T17:30:00+09:00");
    assertThat(evening).extracting(Mailbox.Letter::user).containsExactly("hanako");
    JsonNode reminder = evening.getFirst().message();
    assertThat(reminder.toString()).contains("meeting_check_").doesNotContain("meeting_paste_");
    Meetings.submit(company, "hanako", Meetings.check(company, "hanako", asked), Map.of(), 4);
    assertNoMissingMinutes(at("2026-12-02T09:30:00+09:00"));

    at("2026-12-08T12:00:00+09:00");
    JsonNode second = of(at("2026-12-08T17:30:00+09:00"), "hanako").message();
    Seen noted = company.press("hanako", second, Seen.button(second, "meeting_not_held"));
    assertThat(Company.text(noted.message())).contains("12月8日(火)）は開催しなかったものとして");
    assertNoMissingMinutes(at("2026-12-09T09:30:00+09:00"));
  }

  @Test
  void the_channel_reads_once_a_week_what_became_of_its_actions() {
    at("2026-12-01T12:00:00+09:00");
    JsonNode asked = Meetings.paste(company, "hanako", "## 宿題\n- 手順書を直す（田中、12/4まで）\n");
    Meetings.submit(company, "hanako", Meetings.check(company, "hanako", asked), Map.of(), 4);
    at("2026-12-07T10:00:00+09:00");
    assertThat(Meetings.said(company, "sakura-midori"))
        .last()
        .asString()
        .contains("月次定例 今週のアクション", "新しいもの（1件）", "手順書を直す — 田中 美咲", "直近90日：当日中の議事録 1／1回");
    at("2026-12-08T10:00:00+09:00");
    assertThat(Meetings.said(company, "sakura-midori"))
        .filteredOn(said -> said.contains("今週のアクション"))
        .hasSize(1);
  }

  /** Whoever has something to do hears of that all the same. */
  private static void assertNoMissingMinutes(List<Mailbox.Letter> letters) {
    assertThat(letters).noneMatch(letter -> letter.text().contains("議事録がまだありません"));
  }

  private List<Mailbox.Letter> at(String time) {
    return Mailbox.at(company, time);
  }

  private static Mailbox.Letter of(List<Mailbox.Letter> letters, String user) {
    return letters.stream()
        .filter(letter -> letter.user().equals(user))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing for " + user + " in " + letters));
  }
}
