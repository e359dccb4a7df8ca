package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import nezuku.platform.config.Config;
import nezuku.workspace.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A year in which a process takes root, with all features on, each day of it: from Tuesday, 24
 * November 2026, ten in Tokyo. Suzuki answers for expenses here, and Kobayashi at Sakura BPO. The
 * pictures are those of {@code docs/adoption.md}.
 */
class YearIT {
  private static final Instant BEGIN = Instant.parse("2026-11-24T01:00:00Z");
  private static final List<String> EMPLOYEES =
      List.of("tanaka", "james", "sato", "takahashi", "emily", "watanabe");
  private static final String MINUTES =
      """
      # 経理BPO定例
      日時: DATE 10:00
      出席者: 鈴木、田中、小林（さくらBPO）

      ## 決定事項
      - 差し戻しの理由には、直し方も書く
      """;

  @TempDir Path data;
  @TempDir Path content;
  Company company;
  Browser browser;
  YearDays days;

  @BeforeEach
  void open() throws IOException {
    Lesson.copyContent(content);
    Numbers.fill(data, BEGIN, BEGIN);
    company = Company.open(data, this::withEverything);
    days = new YearDays(company, LocalDate.parse("2026-11-24"));
    browser = Browser.start();
    browser.size(1280, 1000);
  }

  /** The sample as it is; its cases are those that stand in the database. */
  private Config withEverything(Config sample) {
    ObjectNode kpi = (ObjectNode) sample.sections().of("kpi").orElseThrow().deepCopy();
    kpi.remove("sources");
    return sample.withFaq(faq -> faq.with(content)).with("kpi", kpi);
  }

  @AfterEach
  void close() {
    browser.close();
    company.close();
  }

  @Test
  void in_a_year_a_process_takes_root_and_nobody_is_written_to_twice_a_morning()
      throws IOException {
    theCompanyHearsWhyItIsDone();
    everybodyLearnsHowItIsDone();
    theTwoSidesMeet();
    somebodyNewIsTrained();
    whoLearntAPageHearsHowItChanged();
    aProposalIsMadeTakenAndDone();
    theQuarterIsReviewedAndAScoreAgreedOn();
    theProcessIsMature();
    theRestOfTheYearGoesBy();
    nobodyHadMoreThanOneDigestAWorkingDay();
  }

  private void theCompanyHearsWhyItIsDone() {
    assertThat(standing()).contains("経理：導入期（3/12）");
    JsonNode card = adoption("hanako");
    JsonNode form = company.press("hanako", card, Seen.button(card, "adoption_announce_")).modal();
    JsonNode told =
        company
            .submit("hanako", form, Map.of("adoption_channel", "C0ASKBPO"), 2)
            .messages()
            .stream()
            .filter(one -> Company.text(one).contains("委託している目的"))
            .findFirst()
            .orElseThrow();
    EMPLOYEES.forEach(user -> company.press(user, told, Seen.button(told, "adoption_read_")));
    picture("tanaka", "C0ASKBPO", "「経理」を委託している目的", "1-purpose");
  }

  private void everybodyLearnsHowItIsDone() {
    days.morning("2026-12-04");
    assertThat(standing()).contains("経理：定着期", "✓ 最初の研修が済んでいる　修了 5人以上（n=8、80 %以上で達成）");
  }

  private void theTwoSidesMeet() {
    Meetings.setUp(
        company,
        "経理BPO定例",
        Map.of(
            "meeting_every",
            "every.m2",
            "meeting_people",
            List.of("U0TANAKA", "U0SATO", "U0KOBAYASHI", "U0EMILY", "U0JAMES")));
    for (String tuesday : List.of("2026-12-08", "2027-01-12")) {
      meet(tuesday);
    }
    assertThat(standing()).contains("✓ 定例会議を開いている　2（2以上で達成）", "✓ 議事録が当日中に出ている　100 %");
  }

  private void somebodyNewIsTrained() {
    days.morning("2027-01-18");
    company.act(
        Map.of("user", "sato", "type", "hire", "handle", "yamada", "name", "山田 陽菜", "expect", 0));
    company.act(Map.of("user", "yamada", "type", "join", "channel", "#ask-bpo", "expect", 0));
    days.evening();
    Letter first = of("yamada", days.morning("2027-01-19"));
    assertThat(first.text()).contains("今日の学び", "経費精算の基本　1/6", "本業に専念");
    picture("yamada", first.message().path("channel").asString(""), "今日の学び", "2-lesson");
    days.morning("2027-01-27");
    assertThat(Company.text(company.command("yamada", "#ask-bpo", "/bpo-learn", "").ephemeral()))
        .contains("経費精算の基本：修了");
  }

  private void whoLearntAPageHearsHowItChanged() throws IOException {
    meet("2027-02-09");
    Path page = content.resolve("expenses/receipt-lost.ja.md");
    Files.writeString(page, Files.readString(page).replace("1万円までは課長、1万円を超える", "2万円までは課長、2万円を超える"));
    company.await(
        () ->
            Company.text(company.say("tanaka", "@nezuku", "領収書をなくしたときは、どうすればよいですか？").message())
                .contains("2万円までは課長"));
    days.evening();
    Letter changed = of("yamada", days.morning("2027-02-10"));
    assertThat(changed.text())
        .contains("学んだ内容が変わりました：領収書をなくしたとき", "-3. 承認は、1万円まで", "+3. 承認は、2万円まで");
    picture("yamada", changed.message().path("channel").asString(""), "変わりました", "3-change");
    ask();
  }

  private void aProposalIsMadeTakenAndDone() {
    days.morning("2027-03-01");
    numbersUntil("2027-03-01");
    String id = Proposing.propose(company, "tanaka", "経理 申請が紙のまま");
    Proposing.decline(company, Proposing.propose(company, "james", "経理 Claims by phone"));
    Proposing.decline(company, Proposing.propose(company, "kobayashi", "経理 領収書の束"));
    days.morning("2027-03-03");
    assertThat(Proposing.accept(company, id, "申請フォームを作る")).contains("（採用前）", "（2027-02、n=");
    meet("2027-03-09");
    Proposing.work(company);
    numbersUntil("2027-04-01");
    days.morning("2027-04-02");
    JsonNode told = Proposing.tell(company, id, "申請から支払いまで1日になった");
    assertThat(Company.text(told))
        .contains("あなたの提案 " + id, "効果：申請から支払いまで1日になった", "（2027-02、n=", "（2027-03、n=");
    picture("tanaka", told.path("channel").asString(""), "申請から支払いまで1日になった", "4-proposal");
  }

  private void theQuarterIsReviewedAndAScoreAgreedOn() {
    browser.size(1280, 1750);
    type("ito", "C0BPO", "/bpo-score sakura", "2027年1月〜3月　自社から見た委託先：4.3（n=5）", "5-review");
    browser.size(1280, 1000);
    JsonNode ours = agreement("ito", "#ask-bpo");
    assertThat(Company.text(ours)).contains("それまでは試算です", "2026-Q4（1月1日〜3月31日）");
    company.press("ito", ours, Seen.button(ours, "score_agree_"));
    JsonNode theirs = agreement("kobayashi", "#sakura-midori");
    company.press("kobayashi", theirs, Seen.button(theirs, "score_agree_"));
    assertThat(Company.text(agreement("ito", "#ask-bpo"))).contains("この計算式が有効です");
    type("ito", "C0BPO", "/bpo-score sakura", "この計算式が有効です", "6-score");
  }

  private void theProcessIsMature() {
    assertThat(standing())
        .contains("経理：成熟期（12/12）", "✓ 四半期の振り返りをしている　1（1以上で達成）")
        .contains("✓ 双方で同じ目標を持っている　3（1以上で達成）", "✓ 数字をもとに決めている　1（1以上で達成）")
        .contains("すべての項目が達成されています");
  }

  private void theRestOfTheYearGoesBy() {
    for (String tuesday : List.of("2027-04-13", "2027-05-11", "2027-06-08")) {
      meet(tuesday);
    }
    ask();
    days.evening();
    numbersUntil("2027-07-01");
    for (String tuesday : List.of("2027-07-13", "2027-08-10", "2027-09-14")) {
      meet(tuesday);
    }
    numbersUntil("2027-10-01");
    meet("2027-10-12");
    ask();
    days.evening();
    meet("2027-11-09");
    numbersUntil("2027-11-10");
    days.morning("2027-11-24");
    type("hanako", "C0ASKBPO", "/bpo-adoption 経理", "定着の推移", "7-phases");
    type("ito", "C0BPO", "/bpo-adoption 効果", "減らせた時間の推移", "8-saves");
  }

  private void nobodyHadMoreThanOneDigestAWorkingDay() {
    assertThat(days.workingDays()).isEqualTo(245);
    assertThat(days.digests()).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
    assertThat(browser.complaints()).isEmpty();
  }

  /** A meeting whose minutes are out on the same day. */
  private void meet(String date) {
    days.morning(date);
    company.post("workspace/clock", Map.of("to", date + "T11:00:00+09:00"));
    JsonNode asked = Meetings.paste(company, "hanako", MINUTES.replace("DATE", date));
    Meetings.submit(company, "hanako", Meetings.check(company, "hanako", asked), Map.of(), 1);
    days.evening();
  }

  /** Six people ask the FAQ twice, and say that it helped. */
  private void ask() {
    for (String user : EMPLOYEES) {
      for (String question : List.of("領収書をなくした", "経費はいつ振り込まれますか？")) {
        JsonNode answer = company.say(user, "@nezuku", question).message();
        company.press(user, answer, Seen.button(answer, "faq_helped"));
      }
    }
  }

  /** The partner's system is read again. */
  private void numbersUntil(String date) {
    Instant until = Instant.parse(date + "T00:00:00Z");
    Numbers.fill(data, until, until);
  }

  private JsonNode adoption(String user) {
    return company.command(user, "#ask-bpo", "/bpo-adoption", "経理").ephemeral();
  }

  private String standing() {
    return Company.text(adoption("hanako"));
  }

  private JsonNode agreement(String user, String channel) {
    return company
        .act(
            Map.of(
                "user", user,
                "type", "command",
                "channel", channel,
                "command", "/bpo-score",
                "text", "sakura",
                "wait", "PT20S",
                "expect", 2))
        .ephemerals()
        .getLast();
  }

  private static Letter of(String user, List<Letter> letters) {
    return Lesson.only(user, letters);
  }

  private void picture(String user, String channel, String text, String name) {
    browser.open(company.page() + "#" + user + "/" + channel);
    browser.seeText("#messages", text);
    shoot(name);
  }

  private void type(String user, String channel, String command, String text, String name) {
    browser.open(company.page() + "#" + user + "/" + channel);
    browser.type("#composer", command, org.openqa.selenium.Keys.ENTER);
    browser.seeText("#messages", text);
    shoot(name);
  }

  private void shoot(String name) {
    browser.screenshot("adoption-" + name);
    browser.open("about:blank");
  }
}
