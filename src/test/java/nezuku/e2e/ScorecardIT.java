package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nezuku.platform.config.Config;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scorecards of partners and teams, opened to their cases, and what nobody may see. The outsourcing
 * team has six people, the accounting team three.
 */
class ScorecardIT {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");
  private static final List<String> SECRETS =
      List.of("匿名の困りごと", "名前を出さずに聞いたこと", "鈴木", "高橋", "Emily", "U0HANAKO", "U0TAKAHASHI");

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    Numbers.fill(data, TUESDAY, TUESDAY);
    LastQuarter.fill(data);
    company = Company.open(data, sample -> config(sample, scorecard -> {}));
  }

  private static Config config(Config sample, Consumer<ObjectNode> change) {
    ObjectNode adoption = (ObjectNode) sample.sections().of("adoption").orElseThrow().deepCopy();
    change.accept((ObjectNode) adoption.path("scorecard"));
    return Numbers.config(kpi -> {})
        .apply(sample)
        .with("processes", sample.sections().of("processes").orElseThrow())
        .with("adoption", adoption);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void a_partners_card_has_all_areas_with_their_marks_and_what_they_come_to() {
    JsonNode card = partner("ito", "#ask-bpo");
    assertThat(Company.text(card))
        .contains("さくらBPOとの協働", "スコアカード　2026-Q2")
        .contains("コミュニケーション：初回応答時間", "約束の期限を守った割合", "100 %")
        .contains("改善提案：提案・報告", "改善提案：採用", "改善提案：効果の報告")
        .contains("部門を越えた貢献：FAQの執筆・修正", "部門を越えた貢献：頼まれたアクションの完了")
        .contains("もたらした効果：完了件数", "総合：", "点（100点満点）")
        .contains("重み：コミュニケーション 30、約束の期限を守った割合 25、改善提案 15", "共創：双方で合意した目標 0件")
        .doesNotContain("個人が分からないように");

    assertThat(opened("ito", card, "promises"))
        .contains("さくらBPO：約束の期限を守った割合の内訳", "手順書を更新する　期限 2026-08-20　2026-08-20に完了")
        .doesNotContain("名簿", "締め日", "小林");
    assertThat(opened("ito", card, "proposals"))
        .contains("2026-09-20　効果の報告　明細の様式をそろえる　— 手間が半分になりました", "採用　明細の様式")
        .doesNotContain("入力を一度で");
    assertThat(opened("ito", card, "contributions")).contains("FAQの執筆・修正　", "手順書を更新する");
    assertThat(opened("ito", card, "communication")).contains("・初回応答時間：", "sakura");
    assertThat(opened("ito", card, "productivity")).contains("・リードタイム：").doesNotContain("kaede");
  }

  @Test
  void a_teams_card_tells_what_its_people_did_and_nobodys_name() {
    JsonNode card = score("ito", "#ask-bpo", "bpo").ephemeral();
    assertThat(Company.text(card))
        .contains("委託推進チームのスコアカード", "初回応答時間 (経理)", "50 %", "総合：")
        .contains("部門を越えた貢献：FAQにない質問への回答", "部門を越えた貢献：ほかの人が書いたFAQの確認")
        .doesNotContain("共創", "成果連動");
    assertThat(opened("ito", card, "promises"))
        .contains("締め日をそろえる　期限 2026-08-20　2026-08-20に完了")
        .contains("名簿を直す　最初の期限 2026-08-20（変更後 2026-08-25）　2026-08-23に完了")
        .doesNotContain("手順書")
        .doesNotContain(SECRETS);
    assertThat(opened("ito", card, "proposals"))
        .contains("提案・報告　入力を一度で済ませる", "効果の報告")
        .doesNotContain("明細", "ほかに")
        .doesNotContain(SECRETS);
    assertThat(opened("ito", card, "contributions"))
        .contains("FAQにない質問への回答　社宅は借りられますか", "ほかに1件あります")
        .doesNotContain(SECRETS);
  }

  @Test
  void of_a_team_of_fewer_than_five_the_cases_are_shown_and_nothing_that_its_people_did() {
    JsonNode card = score("ito", "#ask-bpo", "経理チーム").ephemeral();
    assertThat(Company.text(card))
        .contains("経理チームのスコアカード", "初回応答時間 (経理)", "5人以上のチームだけに")
        .contains("まだ分からない項目：約束の期限を守った割合、改善提案、部門を越えた貢献")
        .doesNotContain("50 %", "提案・報告", "頼まれたアクション");
    assertThat(card.toString()).doesNotContain("score_open_promises", "score_open_contributions");
    for (String area : List.of("promises", "proposals", "contributions")) {
      assertThat(forged("ito", area, "team:accounting"))
          .contains("表示できる案件はありません")
          .doesNotContain("締め日", "入力を一度で", "件あります");
    }
  }

  @Test
  void members_see_their_own_teams_card_and_of_its_cases_only_what_they_may_read() {
    JsonNode card = score("takahashi", "#ask-bpo", "").ephemeral();
    assertThat(Company.text(card)).contains("委託推進チームのスコアカード", "50 %");
    // Neither the question of a colleague nor actions of others are theirs to read.
    assertThat(opened("takahashi", card, "promises"))
        .contains("ほかに2件あります")
        .doesNotContain("締め日", "名簿");
    assertThat(opened("takahashi", card, "contributions"))
        .contains("ほかに4件あります")
        .doesNotContain("社宅", "締め日", "名簿")
        .doesNotContain(SECRETS);
    assertThat(opened("takahashi", card, "communication")).contains("表示できる案件はありません");
    assertThat(Company.text(score("takahashi", "#ask-bpo", "ＢＰＯ").ephemeral())).contains("50 %");
    for (String area : List.of("promises", "proposals", "communication")) {
      assertThat(forged("takahashi", area, "team:accounting")).contains("見られるスコアはありません");
      assertThat(forged("takahashi", area, "sakura")).contains("見られるスコアはありません");
    }
  }

  @Test
  void nobody_else_sees_a_teams_card_neither_by_its_name_nor_by_a_button_that_is_not_theirs() {
    for (Map.Entry<String, String> other :
        Map.of("tanaka", "#ask-bpo", "kobayashi", "#sakura-midori", "nakamura", "#bpo-talk")
            .entrySet()) {
      for (String word : List.of("bpo", "accounting", "委託推進チーム")) {
        assertThat(score(other.getKey(), other.getValue(), word).json().toString())
            .doesNotContain("委託推進チームのスコアカード", "経理チーム", "締め日");
      }
      for (String area : List.of("promises", "proposals", "contributions", "communication")) {
        assertThat(forged(other.getKey(), area, "team:bpo"))
            .contains("見られるスコアはありません")
            .doesNotContain("締め日", "入力を一度で", "初回応答時間");
      }
    }
  }

  @Test
  void a_partner_opens_its_own_card_alone_and_reads_no_page_that_is_not_for_it() {
    JsonNode card = partner("kobayashi", "#sakura-midori");
    assertThat(opened("kobayashi", card, "contributions"))
        .contains("手順書を更新する", "ほかに1件あります")
        .doesNotContain("customer-complaint", "FAQの執筆・修正")
        .doesNotContain(SECRETS);
    assertThat(opened("kobayashi", card, "proposals")).contains("明細の様式").doesNotContain("入力を一度で");
    assertThat(opened("kobayashi", card, "communication"))
        .contains("sakura")
        .doesNotContain("kaede");
    for (String area : List.of("promises", "proposals", "contributions", "communication")) {
      assertThat(forged("kobayashi", area, "kaede")).contains("見られるスコアはありません");
      assertThat(forged("daniel", area, "sakura")).contains("There is no score you can see");
    }
  }

  @Test
  void the_list_names_partners_by_the_alphabet_and_teams_as_they_are_configured() {
    assertThat(Company.text(score("ito", "#ask-bpo", "").ephemeral()))
        .containsSubsequence("どの委託先・チームのスコアですか", "かえでデスク", "さくらBPO", "委託推進チーム", "経理チーム")
        .doesNotContain("総合");
  }

  @Test
  void weights_are_configured() {
    company.close();
    company =
        Company.open(
            data,
            sample ->
                config(sample, scorecard -> scorecard.putObject("weights").put("promises", 1)));
    assertThat(Company.text(score("ito", "#ask-bpo", "bpo").ephemeral()))
        .contains("総合：50点", "重み：コミュニケーション 0、約束の期限を守った割合 1");
  }

  @Test
  void what_a_quarter_was_like_does_not_change_any_more() {
    Mailbox.at(company, "2026-11-25T00:41:00+09:00");
    company.close();
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")))) {
      database.change(handle -> handle.execute("DELETE FROM action"));
    }
    company = Company.open(data, sample -> config(sample, scorecard -> {}));
    assertThat(Company.text(score("ito", "#ask-bpo", "bpo").ephemeral())).contains("50 %");
  }

  private JsonNode partner(String user, String channel) {
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
        .getFirst();
  }

  private Seen score(String user, String channel, String word) {
    return company.act(
        Map.of(
            "user",
            user,
            "type",
            "command",
            "channel",
            channel,
            "command",
            "/bpo-score",
            "text",
            word,
            "wait",
            "PT20S"));
  }

  private String opened(String user, JsonNode card, String area) {
    return Company.text(company.press(user, card, "score_open_" + area).message());
  }

  private String forged(String user, String area, String code) {
    String channel =
        switch (user) {
          case "kobayashi" -> "#sakura-midori";
          case "daniel" -> "#partners";
          case "nakamura" -> "#bpo-talk";
          default -> "#ask-bpo";
        };
    JsonNode message = company.say(user, channel, "@nezuku 領収書をなくした").json();
    JsonNode any =
        message.path("messages").isEmpty()
            ? message.path("ephemerals").path(0)
            : message.path("messages").path(0);
    return Company.text(company.forge(user, any, "score_open_" + area, code).message());
  }
}
