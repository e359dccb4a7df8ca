package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code /bpo-kpi} as the people of the company see it, on Tuesday, 24 November 2026. */
class KpiIT {
  private static final Instant MONDAY_NIGHT = Instant.parse("2026-11-23T18:00:00Z");

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    Numbers.fill(data, MONDAY_NIGHT, MONDAY_NIGHT);
    company = Company.open(data, Numbers.config(kpi -> Numbers.target(kpi, "rework", "5 %")));
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void a_manager_sees_the_last_week_at_a_glance() {
    JsonNode shown = ask("sato", "");

    assertThat(Company.text(shown))
        .contains("2026年第47週（11月16日〜11月22日）の指標：全体", "目標のある", "初回応答時間", "手戻り率")
        .contains("✓ 達成", "✕ 未達", "目標なし", "データの最終読み込み：sample-desk 11月24日 03:00")
        .contains("期間 2026年11月16日〜2026年11月22日（Asia/Tokyo）");
    assertThat(types(shown)).containsOnlyOnce("table").contains("data_visualization");
    assertThat(cells(shown, "リードタイム").toString()).contains("時間", "8時間以下", "▁");
  }

  @Test
  void an_english_manager_reads_english() {
    assertThat(Company.text(ask("emily", "last month")))
        .contains("Metrics of October 2026: all", "First response", "met");
  }

  @Test
  void whoever_is_no_manager_is_told_whom_to_ask() {
    for (String person : List.of("tanaka", "kobayashi", "daniel", "nakamura")) {
      String answer = Company.text(ask(person, ""));
      assertThat(answer).containsAnyOf("管理職の方です", "for managers").contains("佐藤 健");
      assertThat(answer).doesNotContain("手戻り率", "Rework", "sample-desk");
    }
  }

  @Test
  void words_in_any_order_and_width_choose_period_and_part() {
    assertThat(Company.text(ask("sato", "先月　経理"))).contains("2026年10月の指標：業務 経理");
    assertThat(Company.text(ask("sato", "ｓａｋｕｒａ last week"))).contains("第47週", "委託先 sakura");
    assertThat(Company.text(ask("sato", "リードタイム 2026-W46")))
        .contains("リードタイム：2026年第46週", "定義", "中央値（最近順位法）", "影響の大きい案件");
  }

  @Test
  void what_is_not_understood_is_asked_back_with_what_is_possible() {
    assertThat(Company.text(ask("sato", "先月 総務")))
        .contains("「総務」がわかりませんでした", "給与", "リードタイム", "前四半期");
    assertThat(Company.text(ask("sato", "FAQ"))).contains("もしかして", "FAQ：役に立った");
    assertThat(Company.text(ask("sato", "ヘルプ"))).contains("/bpo-kpi last week");
  }

  @Test
  void a_menu_leads_to_a_metric_and_a_button_back() {
    JsonNode glance = ask("sato", "");
    JsonNode metric = choose(glance, "kpi_look_metric_", "sla");
    assertThat(Company.text(metric)).contains("納期遵守率：2026年第47週", "sakura", "kaede");
    JsonNode week = choose(metric, "kpi_look_period_", "WEEK|2026-11-09");
    assertThat(Company.text(week)).contains("納期遵守率：2026年第46週");
    JsonNode part = choose(week, "kpi_look_part_", "PROCESS|給与");
    assertThat(Company.text(part)).contains("納期遵守率：2026年第46週", "業務 給与");
    JsonNode back = press(part, "kpi_look_glance");
    assertThat(Company.text(back)).contains("2026年第46週", "の指標：業務 給与");
  }

  @Test
  void why_shows_what_is_behind_a_number_and_leads_to_an_action() {
    JsonNode glance = ask("sato", "");
    JsonNode metric = choose(glance, "kpi_look_metric_", "rework");
    assertThat(Company.text(metric)).contains("✕ 未達", "未達です");

    JsonNode why = press(metric, "kpi_look_why");

    assertThat(Company.text(why))
        .contains("の背景", "影響の大きい案件", "FAQで答えられていない質問（0件）", "期限を過ぎたアクション（0件）");
    JsonNode form = company.press("sato", why, Seen.button(why, "action_new_again"), 1).modal();
    assertThat(form.toString()).contains("目標に届いていません", "原因と対策を決める");

    JsonNode idea = company.press("sato", why, Seen.button(why, "proposal_open"), 1).modal();
    assertThat(idea.toString()).contains("目標に届いていません");
    company.submit("sato", idea, Map.of("proposal_now", "手戻りが多いままです"), 1);
    assertThat(Company.text(company.command("ito", "#ask-bpo", "/bpo-idea", "list").ephemeral()))
        .contains("手戻りが多いままです");
  }

  @Test
  void a_csv_goes_to_whoever_asks_alone() {
    JsonNode glance = ask("sato", "");
    company.press("sato", glance, "kpi_look_export", 2);

    List<JsonNode> rooms = roomsWith("kpi-2026-W47.csv");
    assertThat(rooms).hasSize(1);
    assertThat(rooms.getFirst().path("id").asString("")).startsWith("D");
    assertThat(rooms.getFirst().path("members").toString()).contains("U0SATO");
  }

  @Test
  void a_value_that_is_typed_in_is_shown_back_and_counts() {
    JsonNode form = company.command("sato", "#ask-bpo", "/bpo-kpi", "入力").modal();
    Map<String, String> values =
        Map.of(
            "kpi_give_metric", "retraining",
            "kpi_give_period", "MONTH|2026-10-01",
            "kpi_give_value", "１２.5");

    JsonNode told = company.submit("sato", form, values, 1).message();

    assertThat(Company.text(told)).contains("2026年10月の「再教育の時間」を 12.5時間 として記録しました");
    assertThat(Company.text(ask("sato", "先月"))).contains("12.5時間");
    JsonNode again = company.command("sato", "#ask-bpo", "/bpo-kpi", "入力").modal();
    Map<String, String> other = new HashMap<>(values);
    other.put("kpi_give_value", "8");
    assertThat(Company.text(company.submit("sato", again, other, 1).message()))
        .contains("8時間 に改めました（以前は 12.5時間）");
    JsonNode wrong = company.command("sato", "#ask-bpo", "/bpo-kpi", "入力").modal();
    other.put("kpi_give_value", "たくさん");
    assertThat(Company.text(company.submit("sato", wrong, other, 1).message()))
        .contains("「たくさん」を値として読み取れませんでした");
  }

  @Test
  void the_home_tab_of_a_manager_has_the_same_and_that_of_others_does_not() {
    assertThat(home("sato")).contains("先週の指標：2026年第47週", "手戻り率", "n = ");
    assertThat(home("tanaka")).doesNotContain("先週の指標");
  }

  private String home(String user) {
    return Company.text(company.act(Map.of("user", user, "type", "home")).json().path("home"));
  }

  private JsonNode ask(String user, String text) {
    String channel =
        switch (user) {
          case "kobayashi" -> "#sakura-midori";
          case "daniel" -> "#partners";
          case "nakamura" -> "#bpo-talk";
          default -> "#ask-bpo";
        };
    return company.command(user, channel, "/bpo-kpi", text).ephemeral();
  }

  private JsonNode press(JsonNode message, String actionId) {
    return company.press("sato", message, actionId).ephemeral();
  }

  private JsonNode choose(JsonNode message, String menu, String value) {
    return company
        .act(
            Map.of(
                "user",
                "sato",
                "type",
                "action",
                "channel",
                message.path("channel").asString(""),
                "ts",
                message.path("ts").asString(""),
                "action_id",
                Seen.button(message, menu),
                "selected",
                value))
        .ephemeral();
  }

  private static List<String> cells(JsonNode message, String first) {
    for (JsonNode block : message.path("blocks")) {
      for (JsonNode row : block.path("rows")) {
        if (row.path(0).path("text").asString("").equals(first)) {
          return row.valueStream().map(cell -> cell.path("text").asString("")).toList();
        }
      }
    }
    throw new AssertionError("no row " + first);
  }

  private static List<String> types(JsonNode message) {
    return message.path("blocks").valueStream().map(b -> b.path("type").asString("")).toList();
  }

  private List<JsonNode> roomsWith(String name) {
    List<JsonNode> rooms = new ArrayList<>();
    for (JsonNode room : company.state().path("channels")) {
      if (room.path("messages").toString().contains(name)) {
        rooms.add(room);
      }
    }
    return rooms;
  }
}
