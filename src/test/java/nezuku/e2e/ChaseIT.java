package nezuku.e2e;

import static nezuku.e2e.Actions.initial;
import static nezuku.e2e.Actions.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Whoever promised something is told of it until it is done, and never out of hours. It is Tuesday,
 * 24 November 2026, ten in Tokyo.
 */
class ChaseIT {
  @TempDir Path data;
  Company company;
  Actions actions;

  @BeforeEach
  void open() {
    company = Company.open(data);
    actions = new Actions(company);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void an_owner_is_chased_step_by_step_until_it_is_done() {
    JsonNode asked = actions.given("ito", "hanako", "2026-12-01");
    assertThat(Company.text(asked)).contains("伊藤 直子さんから依頼です：「見積もりを送る」", "期限 12月1日(火)", "お返事待ち");
    Seen accepted = company.press("hanako", asked, Seen.button(asked, "action_accept_"));
    assertThat(Company.text(accepted.message())).contains("引き受けました。期限は12月1日(火)です");
    // Pressed again it says the same, and the giver hears of it once.
    Seen again = company.press("hanako", asked, Seen.button(asked, "action_accept_"));
    assertThat(Company.text(again.message())).contains("引き受けました。期限は12月1日(火)です");

    assertThat(actions.told("2026-11-25T09:30:00+09:00"))
        .containsExactly("ito: 11月25日：アクションのお知らせ（1件） お知らせ 鈴木 花子さんが「見積もりを送る」を引き受けました（期限 12月1日(火)）");
    assertThat(actions.told("2026-11-26T09:30:00+09:00")).isEmpty();
    assertThat(actions.told("2026-11-27T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("hanako: 11月27日：アクション（1件） 見積もりを送る 期限 12月1日(火)");
    assertThat(actions.told("2026-11-30T09:30:00+09:00")).isEmpty();
    assertThat(actions.told("2026-12-01T09:15:00+09:00")).isEmpty();
    assertThat(actions.told("2026-12-01T09:30:00+09:00"))
        .singleElement()
        .asString()
        .contains("hanako: ", "・本日");
    assertThat(actions.told("2026-12-02T09:30:00+09:00"))
        .singleElement()
        .asString()
        .contains("hanako: ", "1営業日超過");
    assertThat(actions.told("2026-12-03T09:30:00+09:00")).isEmpty();
    assertThat(actions.told("2026-12-04T09:30:00+09:00"))
        .singleElement()
        .asString()
        .contains("hanako: ", "3営業日超過");
    assertThat(actions.told("2026-12-07T09:30:00+09:00")).isEmpty();
    assertThat(actions.told("2026-12-08T09:30:00+09:00"))
        .hasSize(2)
        .anySatisfy(one -> assertThat(one).startsWith("hanako: ").contains("5営業日超過"))
        .anySatisfy(
            one ->
                assertThat(one)
                    .startsWith("sato: 12月8日：アクション（1件） 担当者のところで止まっているアクションです")
                    .contains("担当 鈴木 花子さん"));
    for (String day : List.of("09", "10", "11", "12", "13", "14")) {
      assertThat(actions.told("2026-12-" + day + "T09:30:00+09:00")).as(day).isEmpty();
    }
    List<Letter> week = Mailbox.at(company, "2026-12-15T09:30:00+09:00");
    assertThat(week).extracting(Letter::user).containsExactlyInAnyOrder("hanako", "sato");

    JsonNode digest =
        week.stream()
            .filter(one -> one.user().equals("hanako"))
            .findFirst()
            .orElseThrow()
            .message();
    JsonNode form = company.press("hanako", digest, Seen.button(digest, "action_done_")).modal();
    Seen done = company.submit("hanako", form, "action_word", "11万円で送りました", 2);
    assertThat(texts(done))
        .anyMatch(text -> text.contains("鈴木 花子さんが「見積もりを送る」を完了しました：11万円で送りました"))
        .anyMatch(text -> text.contains("完了にしました。お疲れさまでした"));
    assertThat(actions.told("2026-12-22T09:30:00+09:00")).isEmpty();
    assertThat(actions.told("2027-01-05T09:30:00+09:00")).isEmpty();
  }

  @Test
  void whoever_waits_is_left_alone_until_the_day() {
    JsonNode asked = actions.given("ito", "hanako", "2026-11-26");
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_wait_")).modal();
    company.submit(
        "hanako", form, Map.of("action_word", "さくらBPOの返事", "action_due", "2026-12-02"), 1);
    assertThat(actions.told("2026-11-26T09:30:00+09:00"))
        .noneMatch(one -> one.startsWith("hanako"));
    assertThat(actions.told("2026-12-01T09:30:00+09:00")).isEmpty();
    assertThat(actions.told("2026-12-02T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("hanako: ")
        .contains("「さくらBPOの返事」を待っています");
  }

  @Test
  void who_is_away_is_not_chased_and_their_deputy_is() {
    actions.given("ito", "hanako", "2026-11-26");
    JsonNode form = actions.typed("hanako", "away until 11/27 @takahashi");
    assertThat(initial(form, "action_last", "initial_date")).isEqualTo("2026-11-27");
    Seen set = company.submit("hanako", form, Map.of(), 2);
    assertThat(Company.text(actions.to(set, "takahashi")))
        .contains("鈴木 花子さんが11月24日(火)から11月27日(金)まで不在です");

    assertThat(actions.told("2026-11-26T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("takahashi: ")
        .contains("担当 鈴木 花子さん");
    Letter letter = Mailbox.all(company).getLast();
    JsonNode done =
        company
            .press("takahashi", letter.message(), Seen.button(letter.message(), "action_done_"))
            .modal();
    assertThat(texts(company.submit("takahashi", done, "action_word", "代理で送りました", 2)))
        .anyMatch(text -> text.contains("高橋 誠さんが「見積もりを送る」を完了しました"));
  }

  @Test
  void what_somebody_leaves_behind_is_given_to_who_asked_for_it() {
    actions.given("ito", "hanako", "2026-12-01");
    company.act(Map.of("user", "hanako", "type", "deactivate", "expect", 0));
    assertThat(actions.told("2026-11-25T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("ito: ")
        .contains("鈴木 花子さんは退職されました。ほかの方に引き継いでください");
    assertThat(actions.told("2026-11-26T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("ito: ");
  }

  @Test
  void all_that_waits_for_somebody_comes_in_one_message() {
    actions.given("ito", "hanako", "2026-11-25");
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    JsonNode form = company.press("tanaka", seen.message(), "faq_not_helped").modal();
    company.submit("tanaka", form, "faq_question", "宇宙旅行の経費を精算したい", 2);
    company.post("workspace/clock", Map.of("to", "2026-11-24T13:50:00+09:00"));

    List<Letter> morning = Mailbox.at(company, "2026-11-25T09:30:00+09:00");
    assertThat(morning).extracting(Letter::user).containsExactly("hanako");
    assertThat(morning.getFirst().text())
        .contains("11月25日：アクション（1件）", "お返事をお待ちしている質問（1件）", "宇宙旅行の経費を精算したい");
  }

  @Test
  void nobody_is_told_at_night_on_holidays_and_at_weekends() {
    actions.given("ito", "hanako", "2026-11-27");
    for (String silent :
        List.of(
            "2026-11-27T08:00:00+09:00",
            "2026-11-28T09:30:00+09:00",
            "2026-11-29T12:00:00+09:00")) {
      List<String> told = actions.told(silent);
      assertThat(told).as(silent).isEmpty();
    }
    assertThat(actions.told("2026-11-30T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("hanako: ");
  }

  @Test
  void what_is_pressed_at_night_is_told_in_the_morning() {
    JsonNode asked = actions.given("ito", "hanako", "2026-12-01");
    company.post("workspace/clock", Map.of("to", "2026-11-24T22:00:00+09:00"));
    company.settle();
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_done_")).modal();
    Seen done = company.submit("hanako", form, "action_word", "送りました", 1);
    assertThat(texts(done)).noneMatch(text -> text.contains("完了しました："));
    assertThat(actions.told("2026-11-25T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("ito: 11月25日：アクションのお知らせ（1件）")
        .contains("鈴木 花子さんが「見積もりを送る」を完了しました：送りました");
  }
}
