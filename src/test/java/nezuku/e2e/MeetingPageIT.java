package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import nezuku.workspace.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * From an agenda to a promise that is kept, as the people of the company see it; the pictures of
 * {@code docs/meetings.md}. It begins on Tuesday, 13 April 2027.
 */
class MeetingPageIT {
  private static final String MINUTES =
      """
      # 経理BPO定例
      日時: 2027年4月20日(火)10:00
      出席者: 鈴木、田中、小林（さくらBPO）

      ## 議論
      - 3月は請求書の差し戻しが12件あった

      ## 決定事項
      - 請求書の窓口を一本化する

      ## 宿題
      - 請求書の新しい様式を送る（小林さん、4/28まで）
      - 代理承認の手順書を直す（山本さん、4/27まで）
      - 営業部の質問をまとめる（田中さん）
      """;

  @TempDir Path data;
  Company company;
  Browser browser;

  @BeforeEach
  void open() {
    company = Company.open(data);
    browser = Browser.start();
    browser.size(1280, 900);
  }

  @AfterEach
  void close() {
    browser.close();
    company.close();
  }

  @Test
  void a_meeting_solves_something_and_what_was_promised_is_seen_through() {
    at("2027-04-13T11:00");
    Meetings.setUp(company, "経理BPO定例", Map.of("meeting_material", "小林: 月次資料"));
    Letter asked = of(at("2027-04-16T09:30"), "kobayashi");
    show("kobayashi", asked, "解決したいことはありますか");
    browser.click("#messages [data-action-id^='meeting_point_']");
    browser.seeText("#modal", "提案");
    browser.screenshot("meeting-1-point");
    JsonNode form =
        company
            .press("kobayashi", asked.message(), Seen.button(asked.message(), "meeting_point_"))
            .modal();
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
    at("2027-04-19T16:00");
    browser.open(company.page() + "#tanaka/" + Meetings.channel(company, "sakura-midori"));
    browser.seeText("#messages", "経理BPO定例 議題");
    browser.screenshot("meeting-2-agenda");

    at("2027-04-20T11:00");
    JsonNode check = Meetings.paste(company, "hanako", MINUTES);
    browser.open(company.page() + "#hanako/" + check.path("channel").asString(""));
    browser.seeText("#messages", "アクションを3件");
    browser.click("#messages [data-action-id^='meeting_check_']");
    browser.seeText("#modal", "山本");
    browser.screenshot("meeting-3-check");
    JsonNode rows = Meetings.check(company, "hanako", check);
    Meetings.submit(
        company,
        "hanako",
        rows,
        Map.of("meeting_who_1", "U0HANAKO", "meeting_due_2", "2027-04-23"),
        4);
    browser.open(company.page() + "#tanaka/" + Meetings.channel(company, "sakura-midori"));
    browser.seeText("#messages", "請求書の窓口を一本化する");
    browser.screenshot("meeting-4-minutes");

    Letter chased = of(at("2027-04-28T09:30"), "kobayashi");
    show("kobayashi", chased, "・本日");
    browser.screenshot("meeting-5-chase");
    at("2027-05-07T09:30");
    Letter escalated = of(at("2027-05-11T09:30"), "hanako");
    show("hanako", escalated, "担当者のところで止まっているアクション");
    browser.screenshot("meeting-6-escalated");

    show("kobayashi", chased, "5営業日超過");
    browser.click("#messages .message:last-child [data-action-id^='action_done_']");
    browser.type("#modal input", "様式を送りました");
    browser.click("#modal-submit");
    browser.seeText("#messages", "完了にしました。お疲れさまでした");
    browser.screenshot("meeting-7-done");
    assertThat(browser.complaints()).isEmpty();
  }

  private void show(String user, Letter letter, String text) {
    browser.open(company.page() + "#" + user + "/" + letter.message().path("channel").asString(""));
    browser.seeText("#messages", text);
  }

  private List<Letter> at(String time) {
    return Mailbox.at(company, time + ":00+09:00");
  }

  private static Letter of(List<Letter> letters, String user) {
    return letters.stream()
        .filter(letter -> letter.user().equals(user))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing for " + user + " in " + letters));
  }
}
