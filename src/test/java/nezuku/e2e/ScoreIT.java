package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nezuku.platform.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A partner's outcome-linked score, from its simulation to both sides' yes. */
class ScoreIT {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    Numbers.fill(data, TUESDAY, TUESDAY);
    company =
        Company.open(
            data, sample -> withProcesses(sample, Numbers.config(kpi -> {}).apply(sample)));
  }

  private static Config withProcesses(Config sample, Config changed) {
    return changed.with("processes", sample.sections().of("processes").orElseThrow());
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void both_sides_see_it_simulated_on_past_quarters_and_agree() {
    JsonNode ours = agreement("ito", "#ask-bpo");
    assertThat(Company.text(ours))
        .contains("さくらBPO 成果連動スコア", "計算式：50 * MIN(1, lead_time_target / lead_time)")
        .contains("自社：まだ合意していません", "委託先：まだ合意していません", "それまでは試算です")
        .contains("リードタイム", "手戻り率", "納期遵守率", "(n=");
    Seen first = company.press("ito", ours, Seen.button(ours, "score_agree_"));
    assertThat(Company.text(first.message())).contains("相手方が合意すると有効になります");

    JsonNode theirs = agreement("kobayashi", "#sakura-midori");
    assertThat(Company.text(theirs)).contains("自社：伊藤 直子さんが合意（2026-11-24）");
    Seen second = company.press("kobayashi", theirs, Seen.button(theirs, "score_agree_"));
    assertThat(Company.text(second.message())).contains("双方が合意しました。この計算式が有効です");
    assertThat(Company.text(agreement("ito", "#ask-bpo")))
        .contains("この計算式が有効です", "委託先：小林 恵さんが合意")
        .doesNotContain("この計算式に合意する");
  }

  @Test
  void nobody_else_sees_it_neither_employees_nor_other_partners_nor_guests() {
    for (String user : new String[] {"tanaka", "hanako"}) {
      assertThat(Company.text(score(user, "#ask-bpo").ephemeral())).contains("見られるスコアはありません");
    }
    assertThat(Company.text(score("daniel", "#partners").ephemeral()))
        .contains("Whose score", "かえでデスク")
        .doesNotContain("さくら", "lead_time");
    assertThat(Company.text(score("nakamura", "#bpo-talk").ephemeral())).contains("見られるスコアはありません");

    JsonNode ours = agreement("ito", "#ask-bpo");
    String agree = Seen.button(ours, "score_agree_");
    JsonNode message = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした").message();
    assertThat(Company.text(company.forge("tanaka", message, agree, "sakura 0").message()))
        .contains("見られるスコアはありません");
  }

  @Test
  void who_agrees_agrees_to_what_they_saw() {
    JsonNode ours = agreement("ito", "#ask-bpo");
    String agree = Seen.button(ours, "score_agree_");
    JsonNode message = company.say("ito", "#ask-bpo", "@nezuku 領収書をなくした").message();
    assertThat(Company.text(company.forge("ito", message, agree, "sakura 0").message()))
        .contains("計算式が変わったか");
    assertThat(Company.text(agreement("ito", "#ask-bpo"))).contains("自社：まだ合意していません");
  }

  @Test
  void what_somebody_did_for_others_is_theirs_alone() {
    JsonNode form =
        company.command("ito", "#ask-bpo", "/bpo-action", "add @hanako 12/1までに見積もりを送る").modal();
    Seen given = company.submit("ito", form, "action_due", "2026-12-01", 2);
    JsonNode card =
        given.messages().stream()
            .filter(one -> Company.text(one).contains("依頼です"))
            .findFirst()
            .orElseThrow();
    JsonNode done = company.press("hanako", card, Seen.button(card, "action_done_")).modal();
    company.submit("hanako", done, "action_word", "送りました", 2);

    Seen mine = company.command("hanako", "#ask-bpo", "/bpo-score", "me");
    assertThat(mine.messages()).isEmpty();
    assertThat(Company.text(mine.ephemeral()))
        .contains("この1年の貢献（2025-11-24〜2026-11-24）", "頼まれたアクションの完了：1件")
        .contains("2026-11-24　頼まれたアクションの完了　見積もりを送る", "あなただけに表示しています");
    company.press("hanako", mine.ephemeral(), "score_export");
    assertThat(company.state().toString()).contains("貢献の記録_2026-11-24.txt");

    for (String user : new String[] {"ito", "tanaka"}) {
      assertThat(Company.text(company.command(user, "#ask-bpo", "/bpo-score", "me").ephemeral()))
          .contains("まだ記録がありません")
          .doesNotContain("見積もり");
    }
  }

  /** The second message, since a message can hold but one table. */
  private JsonNode agreement(String user, String channel) {
    List<JsonNode> page =
        company
            .act(
                Map.of(
                    "user", user,
                    "type", "command",
                    "channel", channel,
                    "command", "/bpo-score",
                    "text", "sakura",
                    "wait", "PT20S",
                    "expect", 2))
            .ephemerals();
    assertThat(page).hasSize(2);
    assertThat(Company.text(page.getFirst()))
        .contains("さくらBPOとの協働", "コミュニケーション：初回応答時間", "もたらした効果：完了件数");
    return page.getLast();
  }

  private Seen score(String user, String channel) {
    return company.command(user, channel, "/bpo-score", "sakura");
  }
}
