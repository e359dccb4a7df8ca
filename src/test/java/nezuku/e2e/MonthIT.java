package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import nezuku.worktime.UsualCalendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A month with an outsourcing partner, told in order: from Tuesday, 13 April 2027, over Golden Week
 * (29 April, and 3 to 5 May), to the day on which the last promise is kept. Suzuki keeps the
 * series, Tanaka and Kobayashi of Sakura BPO take part.
 */
class MonthIT {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final String CHANNEL = "sakura-midori";

  private static final String JAPANESE =
      """
      # 経理BPO定例
      日時: 2027年4月20日(火)10:00
      出席者: 鈴木、田中、小林（さくらBPO）

      ## 議論
      - 3月は請求書の差し戻しが12件あった
      - 承認者が不在の日に止まっている

      ## 決定事項
      - 請求書の窓口を一本化する

      ## 宿題
      - 代理承認の手順書を直す（鈴木さん、4/27まで）
      - 請求書の新しい様式を送る（小林さん、4/28まで）
      - 営業部の質問をまとめる（田中さん）
      """;

  private static final String ENGLISH =
      """
      # Accounting BPO, 27 April 2027

      Attendees: Suzuki, Tanaka, Kobayashi

      ## Discussion
      - The new form was tried with two invoices

      ## Action items
      - [ ] Kobayashi: check the April invoices by 12 May
      """;

  /** Who was written to in the mornings by the bot itself, and when. */
  private final List<String> digests = new ArrayList<>();

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
  void a_month_of_meetings_and_promises() {
    at("2027-04-13T11:00");
    int before = Mailbox.all(company).size();
    Meetings.setUp(company, "経理BPO定例", Map.of("meeting_material", "小林: 月次資料"));

    theAgendaIsMadeTogether();
    theMinutesAreOutOnTheSameDay();
    promisesAreMadeAndOneIsKeptAtOnce();
    aDateMovesWithAReason();
    theNextMinutesAreInEnglish();
    nobodyIsDisturbedInGoldenWeek();
    theChaseGoesOnUntilItIsDone();
    whoForgetsTheMinutesIsReminded();

    everybodyHadOneDigestADayAndNoneOutsideTheirHours(before);
  }

  private void theAgendaIsMadeTogether() {
    assertThat(at("2027-04-15T09:30")).noneMatch(letter -> letter.text().contains("経理BPO定例"));
    List<Letter> asked = at("2027-04-16T09:30");
    for (String user : List.of("hanako", "tanaka", "kobayashi")) {
      assertThat(of(asked, user).text()).contains("経理BPO定例（4月20日(火)）で解決したいことはありますか");
    }
    JsonNode message = of(asked, "kobayashi").message();
    JsonNode form =
        company.press("kobayashi", message, Seen.button(message, "meeting_point_")).modal();
    Meetings.submit(
        company,
        "kobayashi",
        form,
        Map.of(
            "meeting_problem", "請求書が月末に届かない",
            "meeting_cause", "承認者が不在だと止まる",
            "meeting_proposal", "代理承認を認める",
            "meeting_wish", "ご判断ください"),
        1);

    List<Letter> chased = at("2027-04-19T09:30");
    JsonNode owed = of(chased, "kobayashi").message();
    assertThat(Company.text(owed)).contains("資料がまだ届いていません：月次資料");
    JsonNode bring = company.press("kobayashi", owed, Seen.button(owed, "meeting_bring_")).modal();
    Meetings.submit(
        company,
        "kobayashi",
        bring,
        Map.of("meeting_which", "月次資料", "meeting_link", "https://sakura.example/monthly"),
        1);
    at("2027-04-19T16:00");
    assertThat(Meetings.said(company, CHANNEL))
        .last()
        .asString()
        .contains("経理BPO定例 議題（4月20日(火) 10:00）", "請求書が月末に届かない（小林 恵）", "提案：代理承認を認める");
  }

  private void theMinutesAreOutOnTheSameDay() {
    at("2027-04-20T11:00");
    JsonNode asked = Meetings.paste(company, "hanako", JAPANESE);
    assertThat(Company.text(asked)).contains("アクションを3件", "1件に確認したい点");
    JsonNode form = Meetings.check(company, "hanako", asked);
    Meetings.submit(company, "hanako", form, Map.of("meeting_due_2", "2027-04-23"), 4);
    assertThat(Meetings.said(company, CHANNEL))
        .last()
        .asString()
        .contains("請求書の新しい様式を送る — 小林 恵、4月28日(水)", "営業部の質問をまとめる — 田中 美咲、4月23日(金)")
        .doesNotContain("差し戻しが12件");
  }

  private void promisesAreMadeAndOneIsKeptAtOnce() {
    press("tanaka", "営業部の質問をまとめる", "action_accept_", 1);
    press("kobayashi", "請求書の新しい様式を送る", "action_accept_", 1);
    List<Letter> next = at("2027-04-21T09:30");
    assertThat(of(next, "hanako").text())
        .contains("田中 美咲さんが「営業部の質問をまとめる」を引き受けました", "小林 恵さんが「請求書の新しい様式を送る」を引き受けました");
    assertThat(of(next, "tanaka").text()).contains("アクション（1件）", "期限 4月23日(金)");
    assertThat(next).noneMatch(letter -> letter.user().equals("kobayashi"));

    at("2027-04-22T14:00");
    JsonNode done = press("tanaka", "営業部の質問をまとめる", "action_done_", 1).modal();
    assertThat(company.submit("tanaka", done, "action_word", "7件にまとめました", 2).messages())
        .anyMatch(said -> Company.text(said).contains("田中 美咲さんが「営業部の質問をまとめる」を完了しました：7件にまとめました"));
    assertThat(at("2027-04-23T09:30"))
        .filteredOn(letter -> letter.user().equals("tanaka"))
        .noneMatch(letter -> letter.text().contains("営業部の質問"));
  }

  private void aDateMovesWithAReason() {
    List<Letter> monday = at("2027-04-26T09:30");
    assertThat(of(monday, "kobayashi").text()).contains("期限 4月28日(水)");
    JsonNode form = press("hanako", "代理承認の手順書を直す", "action_date_", 1).modal();
    company.submit(
        "hanako",
        form,
        Map.of(
            "action_due", "2027-05-06",
            "action_reason", "others",
            "action_word", "法務の確認を待っています"),
        1);
    at("2027-04-26T10:00");
    assertThat(Meetings.said(company, CHANNEL))
        .last()
        .asString()
        .contains("今週のアクション", "代理承認の手順書を直す：4月27日(火) → 5月6日(木)（法務の確認を待っています）");
    at("2027-04-26T16:00");
    assertThat(Meetings.said(company, CHANNEL))
        .last()
        .asString()
        .contains("議題（4月27日(火) 10:00）", "代理承認の手順書を直す", "請求書の新しい様式を送る");
  }

  private void theNextMinutesAreInEnglish() {
    at("2027-04-27T11:00");
    Seen dropped =
        company.act(
            Map.of(
                "user", "hanako",
                "type", "file",
                "channel", "@nezuku",
                "name", "minutes.md",
                "content", ENGLISH,
                "wait", "PT20S",
                "expect", 1));
    JsonNode form = Meetings.check(company, "hanako", dropped.message());
    assertThat(form.toString()).contains("check the April invoices", "U0KOBAYASHI", "2027-05-12");
    Meetings.submit(company, "hanako", form, Map.of(), 4);
    press("kobayashi", "check the April invoices", "action_accept_", 1);
  }

  private void nobodyIsDisturbedInGoldenWeek() {
    List<Letter> due = at("2027-04-28T09:30");
    assertThat(of(due, "kobayashi").text()).contains("請求書の新しい様式を送る", "期限 4月28日(水)・本日");
    assertThat(at("2027-04-29T09:30")).isEmpty();
    assertThat(of(at("2027-04-30T09:30"), "kobayashi").text()).contains("請求書の新しい様式を送る", "1営業日超過");
    for (int day = 1; day <= 5; day++) {
      assertThat(at("2027-05-0" + day + "T09:30")).as("5月%d日", day).isEmpty();
      assertThat(at("2027-05-0" + day + "T18:00")).as("5月%d日", day).isEmpty();
    }
    List<Letter> back = at("2027-05-06T09:30");
    assertThat(of(back, "hanako").text())
        .contains("代理承認の手順書を直す", "期限 5月6日(木)・本日", "最初の約束 4月27日(火)");
    JsonNode done = press("hanako", "代理承認の手順書を直す", "action_done_", 1).modal();
    company.submit("hanako", done, "action_word", "公開しました", 1);
    // Until now nobody was named where others read it.
    assertThat(Meetings.said(company, CHANNEL)).noneMatch(said -> said.contains("終わっていないもの"));
  }

  private void theChaseGoesOnUntilItIsDone() {
    assertThat(of(at("2027-05-07T09:30"), "kobayashi").text()).contains("3営業日超過");
    assertThat(Meetings.said(company, CHANNEL))
        .filteredOn(said -> said.contains("で決めたことで、終わっていないもの（1件）"))
        .singleElement()
        .asString()
        .contains("請求書の新しい様式を送る", "3営業日超過")
        .doesNotContain("手順書");
    List<Letter> escalated = at("2027-05-11T09:30");
    assertThat(of(escalated, "kobayashi").text()).contains("5営業日超過");
    assertThat(of(escalated, "hanako").text())
        .contains("担当者のところで止まっているアクションです", "請求書の新しい様式を送る", "担当 小林 恵さん");
    at("2027-05-11T15:00");
    JsonNode done = press("kobayashi", "請求書の新しい様式を送る", "action_done_", 1).modal();
    assertThat(company.submit("kobayashi", done, "action_word", "様式を送りました", 2).messages())
        .anyMatch(said -> Company.text(said).contains("小林 恵さんが「請求書の新しい様式を送る」を完了しました：様式を送りました"));
  }

  private void whoForgetsTheMinutesIsReminded() {
    assertThat(of(at("2027-05-11T17:30"), "hanako").text())
        .contains("経理BPO定例（5月11日(火)）の議事録をお願いします");
    List<Letter> next = at("2027-05-12T09:30");
    assertThat(of(next, "hanako").text()).contains("経理BPO定例（5月11日(火)）の議事録がまだありません");
    assertThat(of(next, "kobayashi").text())
        .contains("check the April invoices", "期限 5月12日(水)・本日")
        .doesNotContain("請求書の新しい様式を送る");
    assertThat(
            Company.text(
                company.command("sato", "#ask-bpo", "/bpo-action", "figures 経理").ephemeral()))
        .contains("自社：2件中、最初の約束どおり1件、変更後の期限どおり2件", "さくらBPO：2件中、最初の約束どおり0件");
    assertThat(
            Company.text(
                company.command("tanaka", "#ask-bpo", "/bpo-meeting", "log 窓口").ephemeral()))
        .contains("2027-04-20", "請求書の窓口を一本化する");
  }

  private void everybodyHadOneDigestADayAndNoneOutsideTheirHours(int before) {
    List<Letter> letters = Mailbox.all(company);
    for (Letter letter : letters.subList(before, letters.size())) {
      double ts = Double.parseDouble(letter.message().path("ts").asString(""));
      ZonedDateTime moment = Instant.ofEpochSecond((long) ts).atZone(TOKYO);
      LocalDate day = moment.toLocalDate();
      LocalTime time = moment.toLocalTime();
      assertThat(UsualCalendars.in(TOKYO).isWorkingDay(day)).as(letter.text()).isTrue();
      assertThat(time).as(letter.text()).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 0));
    }
    assertThat(digests).hasSizeGreaterThan(15).doesNotHaveDuplicates();
  }

  /** Presses a button of the last direct message that speaks of an action. */
  private Seen press(String user, String what, String button, int expect) {
    JsonNode message =
        Mailbox.all(company).stream()
            .filter(letter -> letter.user().equals(user) && letter.text().contains(what))
            .filter(letter -> letter.message().toString().contains(button))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new AssertionError("nothing of " + what + " for " + user))
            .message();
    return company.press(user, message, below(message, what, button), expect);
  }

  /** The button that stands below an action's words. */
  private static String below(JsonNode message, String what, String button) {
    boolean found = false;
    for (JsonNode block : message.path("blocks")) {
      found |= block.toString().contains(what);
      if (found && block.path("type").asString("").equals("actions")) {
        for (JsonNode element : block.path("elements")) {
          String id = element.path("action_id").asString("");
          if (id.startsWith(button)) {
            return id;
          }
        }
      }
    }
    throw new AssertionError("no button " + button + " below " + what);
  }

  private List<Letter> at(String time) {
    List<Letter> letters = Mailbox.at(company, time + ":00+09:00");
    if (time.endsWith("T09:30")) {
      letters.forEach(letter -> digests.add(letter.user() + " " + time));
    }
    return letters;
  }

  private static Letter of(List<Letter> letters, String user) {
    return letters.stream()
        .filter(letter -> letter.user().equals(user))
        .reduce(
            (one, other) -> {
              throw new AssertionError("two letters to " + user + ": " + letters);
            })
        .orElseThrow(() -> new AssertionError("nothing for " + user + " in " + letters));
  }
}
