package nezuku.e2e;

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

/** What was promised is seen through. It is Tuesday, 24 November 2026, ten in Tokyo. */
class ActionIT {
  private static final String WHAT = "見積もりを送る";

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
  void what_was_understood_is_shown_before_it_counts() {
    JsonNode form = typed("ito", "add @hanako 12/1までに" + WHAT);
    assertThat(form.at("/title/text").asString("")).isEqualTo("新しいアクション");
    assertThat(initial(form, "action_what", "initial_value")).isEqualTo(WHAT);
    assertThat(initial(form, "action_owner", "initial_user")).isEqualTo("U0HANAKO");
    assertThat(initial(form, "action_due", "initial_date")).isEqualTo("2026-12-01");
    assertThat(Mailbox.all(company)).isEmpty();

    JsonNode english = typed("emily", "add send the quote by 4 December");
    assertThat(initial(english, "action_what", "initial_value")).isEqualTo("send the quote");
    assertThat(initial(english, "action_owner", "initial_user")).isEqualTo("U0EMILY");

    JsonNode noted = company.submit("emily", english, "action_what", "send it", 1).message();
    JsonNode done = company.press("emily", noted, Seen.button(noted, "action_done_")).modal();
    assertThat(Company.text(done)).contains("“send it”").doesNotContain("「");

    JsonNode vague = typed("ito", "add 来週" + WHAT);
    assertThat(Company.text(vague)).contains("「来週」は");
    assertThat(initial(vague, "action_due", "initial_date")).isEmpty();
  }

  @Test
  void an_owner_is_chased_step_by_step_until_it_is_done() {
    JsonNode asked = given("ito", "hanako", "2026-12-01");
    assertThat(Company.text(asked)).contains("伊藤 直子さんから依頼です：「見積もりを送る」", "期限 12月1日(火)", "お返事待ち");
    Seen accepted = company.press("hanako", asked, Seen.button(asked, "action_accept_"));
    assertThat(Company.text(accepted.message())).contains("引き受けました。期限は12月1日(火)です");
    // Pressed again it says the same, and the giver hears of it once.
    Seen again = company.press("hanako", asked, Seen.button(asked, "action_accept_"));
    assertThat(Company.text(again.message())).contains("引き受けました。期限は12月1日(火)です");

    assertThat(told("2026-11-25T09:30:00+09:00"))
        .containsExactly("ito: 11月25日：アクションのお知らせ（1件） お知らせ 鈴木 花子さんが「見積もりを送る」を引き受けました（期限 12月1日(火)）");
    assertThat(told("2026-11-26T09:30:00+09:00")).isEmpty();
    assertThat(told("2026-11-27T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("hanako: 11月27日：アクション（1件） 見積もりを送る 期限 12月1日(火)");
    assertThat(told("2026-11-30T09:30:00+09:00")).isEmpty();
    assertThat(told("2026-12-01T09:15:00+09:00")).isEmpty();
    assertThat(told("2026-12-01T09:30:00+09:00"))
        .singleElement()
        .asString()
        .contains("hanako: ", "・本日");
    assertThat(told("2026-12-02T09:30:00+09:00"))
        .singleElement()
        .asString()
        .contains("hanako: ", "1営業日超過");
    assertThat(told("2026-12-03T09:30:00+09:00")).isEmpty();
    assertThat(told("2026-12-04T09:30:00+09:00"))
        .singleElement()
        .asString()
        .contains("hanako: ", "3営業日超過");
    assertThat(told("2026-12-07T09:30:00+09:00")).isEmpty();
    assertThat(told("2026-12-08T09:30:00+09:00"))
        .hasSize(2)
        .anySatisfy(one -> assertThat(one).startsWith("hanako: ").contains("5営業日超過"))
        .anySatisfy(
            one ->
                assertThat(one)
                    .startsWith("sato: 12月8日：アクション（1件） 担当者のところで止まっているアクションです")
                    .contains("担当 鈴木 花子さん"));
    for (String day : List.of("09", "10", "11", "12", "13", "14")) {
      assertThat(told("2026-12-" + day + "T09:30:00+09:00")).as(day).isEmpty();
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
    assertThat(told("2026-12-22T09:30:00+09:00")).isEmpty();
    assertThat(told("2027-01-05T09:30:00+09:00")).isEmpty();
  }

  @Test
  void a_new_date_needs_a_reason_and_the_first_promise_stays() {
    JsonNode asked = given("ito", "hanako", "2026-12-01");
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_date_")).modal();
    Seen past = company.submit("hanako", form, moved("2026-11-20"), 1);
    assertThat(Company.text(past.message())).contains("期限は変わっていません", "入力された内容：部品の入荷が遅れています");

    JsonNode again =
        company
            .press("hanako", past.message(), Seen.button(past.message(), "action_date_"))
            .modal();
    Seen changed = company.submit("hanako", again, moved("2026-12-04"), 2);
    assertThat(texts(changed))
        .anyMatch(text -> text.contains("12月1日(火)から12月4日(金)に変えました（相手の対応を待っていた：部品の入荷が遅れています）"));
    Seen mine = company.command("hanako", "#ask-bpo", "/bpo-action", "");
    assertThat(Company.text(mine.ephemeral()))
        .contains("あなたのアクション（1件）", "期限 12月4日(金)", "最初の約束 12月1日(火)")
        .doesNotContain("お返事待ち");
    String id = id(asked);
    assertThat(Company.text(company.command("ito", "#ask-bpo", "/bpo-action", id).ephemeral()))
        .contains("伊藤 直子さんが鈴木 花子さんに依頼（期限 12月1日(火)）", "期限を12月1日(火)から12月4日(金)に変更");
  }

  @Test
  void who_cannot_do_it_gives_it_back_and_who_gave_it_decides() {
    JsonNode asked = given("ito", "hanako", "2026-12-01");
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_cannot_")).modal();
    Seen back = company.submit("hanako", form, "action_word", "決算で手が離せません", 2);
    JsonNode card = to(back, "ito");
    assertThat(Company.text(card)).startsWith("鈴木 花子さんが「見積もりを送る」を伊藤 直子さんに引き継ぎました（決算で手が離せません）");

    JsonNode hand = company.press("ito", card, Seen.button(card, "action_hand_")).modal();
    Seen handed =
        company.submit("ito", hand, Map.of("action_owner", "U0SATO", "action_word", "お願いします"), 2);
    assertThat(Company.text(to(handed, "sato"))).contains("佐藤 健さんに引き継ぎました", "お返事待ち");
    assertThat(told("2026-12-01T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("sato: ")
        .contains("・本日");
  }

  @Test
  void of_two_who_press_at_once_the_second_is_told() {
    JsonNode asked = given("ito", "hanako", "2026-12-01");
    JsonNode done = company.press("hanako", asked, Seen.button(asked, "action_done_")).modal();
    JsonNode list = company.command("ito", "#ask-bpo", "/bpo-action", "given").ephemeral();
    JsonNode hand = company.press("ito", list, Seen.button(list, "action_hand_")).modal();
    company.submit("hanako", done, "action_word", "済みました", 2);
    Seen late =
        company.submit("ito", hand, Map.of("action_owner", "U0SATO", "action_word", "お願い"), 1);
    assertThat(Company.text(late.message())).contains("「見積もりを送る」は鈴木 花子さんがすでに完了にしています（済みました）");
    assertThat(Mailbox.all(company)).noneMatch(letter -> letter.user().equals("sato"));
  }

  @Test
  void whoever_waits_is_left_alone_until_the_day() {
    JsonNode asked = given("ito", "hanako", "2026-11-26");
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_wait_")).modal();
    company.submit(
        "hanako", form, Map.of("action_word", "さくらBPOの返事", "action_due", "2026-12-02"), 1);
    assertThat(told("2026-11-26T09:30:00+09:00")).noneMatch(one -> one.startsWith("hanako"));
    assertThat(told("2026-12-01T09:30:00+09:00")).isEmpty();
    assertThat(told("2026-12-02T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("hanako: ")
        .contains("「さくらBPOの返事」を待っています");
  }

  @Test
  void who_is_away_is_not_chased_and_their_deputy_is() {
    given("ito", "hanako", "2026-11-26");
    JsonNode form = typed("hanako", "away until 11/27 @takahashi");
    assertThat(initial(form, "action_last", "initial_date")).isEqualTo("2026-11-27");
    Seen set = company.submit("hanako", form, Map.of(), 2);
    assertThat(Company.text(to(set, "takahashi"))).contains("鈴木 花子さんが11月24日(火)から11月27日(金)まで不在です");

    assertThat(told("2026-11-26T09:30:00+09:00"))
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
    given("ito", "hanako", "2026-12-01");
    company.act(Map.of("user", "hanako", "type", "deactivate", "expect", 0));
    assertThat(told("2026-11-25T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("ito: ")
        .contains("鈴木 花子さんは退職されました。ほかの方に引き継いでください");
    assertThat(told("2026-11-26T09:30:00+09:00")).singleElement().asString().startsWith("ito: ");
  }

  @Test
  void all_that_waits_for_somebody_comes_in_one_message() {
    given("ito", "hanako", "2026-11-25");
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
    given("ito", "hanako", "2026-11-27");
    for (String silent :
        List.of(
            "2026-11-27T08:00:00+09:00",
            "2026-11-28T09:30:00+09:00",
            "2026-11-29T12:00:00+09:00")) {
      List<String> told = told(silent);
      assertThat(told).as(silent).isEmpty();
    }
    assertThat(told("2026-11-30T09:30:00+09:00")).singleElement().asString().startsWith("hanako: ");
  }

  @Test
  void what_is_pressed_at_night_is_told_in_the_morning() {
    JsonNode asked = given("ito", "hanako", "2026-12-01");
    company.post("workspace/clock", Map.of("to", "2026-11-24T22:00:00+09:00"));
    company.settle();
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_done_")).modal();
    Seen done = company.submit("hanako", form, "action_word", "送りました", 1);
    assertThat(texts(done)).noneMatch(text -> text.contains("完了しました："));
    assertThat(told("2026-11-25T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("ito: 11月25日：アクションのお知らせ（1件）")
        .contains("鈴木 花子さんが「見積もりを送る」を完了しました：送りました");
  }

  @Test
  void partners_and_colleagues_see_nothing_that_is_not_theirs() {
    String id = id(given("ito", "hanako", "2026-12-01"));
    for (String other : List.of("tanaka", "kobayashi", "nakamura")) {
      String channel = other.equals("nakamura") ? "#bpo-talk" : "#sakura-midori";
      for (String words : List.of(id, "of @hanako", "overdue", "given", "waiting", "for 経理")) {
        Seen seen = company.command(other, channel, "/bpo-action", words);
        assertThat(seen.ephemerals()).as(other + " " + words).isNotEmpty();
        seen.ephemerals().forEach(one -> assertThat(Company.text(one)).doesNotContain(WHAT));
      }
      Seen own = company.command(other, channel, "/bpo-action", "");
      for (String button :
          List.of("accept", "done", "date", "hand", "wait", "cannot", "drop", "follow")) {
        Seen forged = company.forge(other, own.ephemeral(), "action_" + button + "_" + id, id);
        assertThat(forged.json().toString()).as(other + " " + button).doesNotContain(WHAT);
      }
    }
    assertThat(Company.text(company.command("sato", "#ask-bpo", "/bpo-action", id).ephemeral()))
        .contains(WHAT);
  }

  @Test
  void an_action_is_never_put_on_somebody_across_the_wall() {
    JsonNode form = typed("ito", "add 12/1まで" + WHAT);
    Seen guest = company.submit("ito", form, Map.of("action_owner", "U0NAKAMURA"), 1);
    assertThat(Company.text(guest.message())).contains("この件をお願いできない方でした", "入力された内容：" + WHAT);
    JsonNode again =
        company
            .press("ito", guest.message(), Seen.button(guest.message(), "action_new_again"))
            .modal();
    assertThat(initial(again, "action_what", "initial_value")).isEqualTo(WHAT);
    assertThat(company.submit("ito", again, Map.of("action_owner", "U0KOBAYASHI"), 2).messages())
        .hasSize(2);
  }

  @Test
  void a_message_becomes_an_action_with_a_link_to_it() {
    Seen said =
        company.act(
            Map.of(
                "user",
                "tanaka",
                "type",
                "message",
                "channel",
                "#ask-bpo",
                "text",
                "来週火曜までに請求書の控えをお願いします",
                "expect",
                0));
    JsonNode form =
        company
            .act(
                Map.of(
                    "user",
                    "ito",
                    "type",
                    "shortcut",
                    "callback_id",
                    "make_action",
                    "channel",
                    "#ask-bpo",
                    "ts",
                    said.ts()))
            .modal();
    assertThat(initial(form, "action_what", "initial_value")).isEqualTo("請求書の控えをお願いします");
    assertThat(initial(form, "action_due", "initial_date")).isEqualTo("2026-12-01");
    assertThat(initial(form, "action_link", "initial_value")).startsWith("http");
  }

  @Test
  void one_action_follows_from_another() {
    JsonNode asked = given("ito", "hanako", "2026-12-01");
    JsonNode done = company.press("hanako", asked, Seen.button(asked, "action_done_")).modal();
    Seen finished = company.submit("hanako", done, "action_word", "済みました", 2);
    JsonNode own = to(finished, "hanako");
    JsonNode form = company.press("hanako", own, Seen.button(own, "action_follow_")).modal();
    Seen next =
        company.submit(
            "hanako", form, Map.of("action_what", "請求書を送る", "action_due", "2026-12-08"), 1);
    assertThat(Company.text(next.message())).contains("登録しました：「請求書を送る」を12月8日(火)までに");
  }

  @Test
  void the_home_tab_shows_mine_those_i_gave_and_those_that_wait() {
    JsonNode asked = given("ito", "hanako", "2026-12-01");
    assertThat(home("hanako")).contains("あなたのアクション（1件）", WHAT);
    assertThat(home("ito")).contains("依頼したもの（1件）", WHAT);
    assertThat(home("tanaka")).doesNotContain(WHAT);
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_wait_")).modal();
    company.submit("hanako", form, "action_word", "さくらBPOの返事", 1);
    assertThat(home("hanako")).contains("待っているもの（1件）");
  }

  @Test
  void figures_tell_how_promises_are_kept_and_only_who_leads_sees_all() {
    JsonNode asked = given("ito", "hanako", "2026-11-25");
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_date_")).modal();
    company.submit("hanako", form, moved("2026-11-27"), 2);
    Mailbox.at(company, "2026-11-27T12:00:00+09:00");
    JsonNode done = company.press("hanako", asked, Seen.button(asked, "action_done_")).modal();
    company.submit("hanako", done, "action_word", "送りました", 2);

    assertThat(
            Company.text(company.command("sato", "#ask-bpo", "/bpo-action", "figures").ephemeral()))
        .contains("自社：1件中、最初の約束どおり0件、変更後の期限どおり1件、期限を過ぎて未完0件。遅れの中央値は2営業日。", "相手の対応を待っていた 1回")
        .doesNotContain("鈴木");
    assertThat(
            Company.text(
                company.command("tanaka", "#ask-bpo", "/bpo-action", "figures").ephemeral()))
        .contains("責任者と管理者だけ");
  }

  @Test
  void an_export_holds_what_its_reader_may_see() {
    given("ito", "hanako", "2026-12-01");
    Seen seen =
        company.act(
            Map.of(
                "user",
                "hanako",
                "type",
                "command",
                "channel",
                "#ask-bpo",
                "command",
                "/bpo-action",
                "text",
                "export",
                "expect",
                2));
    assertThat(seen.messages().toString()).contains("actions-2026-11-24.csv");
    assertThat(seen.ephemerals()).hasSize(1);
  }

  private String home(String user) {
    return Company.text(company.act(Map.of("user", user, "type", "home")).json().path("home"));
  }

  private static Map<String, String> moved(String to) {
    return Map.of("action_due", to, "action_reason", "others", "action_word", "部品の入荷が遅れています");
  }

  private JsonNode typed(String user, String words) {
    return company.command(user, "#ask-bpo", "/bpo-action", words).modal();
  }

  /** Somebody asks another for it; what the owner reads. */
  private JsonNode given(String giver, String owner, String due) {
    JsonNode form = typed(giver, "add @" + owner + " " + WHAT);
    return to(company.submit(giver, form, "action_due", due, 2), owner);
  }

  private JsonNode to(Seen seen, String user) {
    List<String> channels =
        Mailbox.all(company).stream()
            .filter(letter -> letter.user().equals(user))
            .map(letter -> letter.message().path("channel").asString(""))
            .toList();
    return seen.messages().stream()
        .filter(message -> channels.contains(message.path("channel").asString("")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing for " + user + " in " + seen.json()));
  }

  private static String id(JsonNode card) {
    return Seen.button(card, "action_date_").substring("action_date_".length());
  }

  private static List<String> texts(Seen seen) {
    return seen.messages().stream().map(Company::text).toList();
  }

  /** Who is told what by direct message at a time. */
  private List<String> told(String time) {
    return Mailbox.at(company, time).stream()
        .map(letter -> letter.user() + ": " + letter.text().replace('\n', ' ').strip())
        .toList();
  }

  private static String initial(JsonNode form, String input, String key) {
    return form.path("blocks")
        .valueStream()
        .map(block -> block.path("element"))
        .filter(element -> element.path("action_id").asString("").equals(input))
        .map(element -> element.path(key).asString(""))
        .findFirst()
        .orElse("");
  }
}
