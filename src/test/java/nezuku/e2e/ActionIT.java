package nezuku.e2e;

import static nezuku.e2e.Actions.WHAT;
import static nezuku.e2e.Actions.id;
import static nezuku.e2e.Actions.initial;
import static nezuku.e2e.Actions.moved;
import static nezuku.e2e.Actions.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What was promised is written down, changed and done. It is Tuesday, 24 November 2026, ten in
 * Tokyo.
 */
class ActionIT {
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
  void what_was_understood_is_shown_before_it_counts() {
    JsonNode form = actions.typed("ito", "add @hanako 12/1までに" + WHAT);
    assertThat(form.at("/title/text").asString("")).isEqualTo("新しいアクション");
    assertThat(initial(form, "action_what", "initial_value")).isEqualTo(WHAT);
    assertThat(initial(form, "action_owner", "initial_user")).isEqualTo("U0HANAKO");
    assertThat(initial(form, "action_due", "initial_date")).isEqualTo("2026-12-01");
    assertThat(Mailbox.all(company)).isEmpty();

    JsonNode english = actions.typed("emily", "add send the quote by 4 December");
    assertThat(initial(english, "action_what", "initial_value")).isEqualTo("send the quote");
    assertThat(initial(english, "action_owner", "initial_user")).isEqualTo("U0EMILY");

    JsonNode noted = company.submit("emily", english, "action_what", "send it", 1).message();
    JsonNode done = company.press("emily", noted, Seen.button(noted, "action_done_")).modal();
    assertThat(Company.text(done)).contains("“send it”").doesNotContain("「");

    JsonNode vague = actions.typed("ito", "add 来週" + WHAT);
    assertThat(Company.text(vague)).contains("「来週」は");
    assertThat(initial(vague, "action_due", "initial_date")).isEmpty();
  }

  @Test
  void a_new_date_needs_a_reason_and_the_first_promise_stays() {
    JsonNode asked = actions.given("ito", "hanako", "2026-12-01");
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
    JsonNode asked = actions.given("ito", "hanako", "2026-12-01");
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_cannot_")).modal();
    Seen back = company.submit("hanako", form, "action_word", "決算で手が離せません", 2);
    JsonNode card = actions.to(back, "ito");
    assertThat(Company.text(card)).startsWith("鈴木 花子さんが「見積もりを送る」を伊藤 直子さんに引き継ぎました（決算で手が離せません）");

    JsonNode hand = company.press("ito", card, Seen.button(card, "action_hand_")).modal();
    Seen handed =
        company.submit("ito", hand, Map.of("action_owner", "U0SATO", "action_word", "お願いします"), 2);
    assertThat(Company.text(actions.to(handed, "sato"))).contains("佐藤 健さんに引き継ぎました", "お返事待ち");
    assertThat(actions.told("2026-12-01T09:30:00+09:00"))
        .singleElement()
        .asString()
        .startsWith("sato: ")
        .contains("・本日");
  }

  @Test
  void of_two_who_press_at_once_the_second_is_told() {
    JsonNode asked = actions.given("ito", "hanako", "2026-12-01");
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
    JsonNode asked = actions.given("ito", "hanako", "2026-12-01");
    JsonNode done = company.press("hanako", asked, Seen.button(asked, "action_done_")).modal();
    Seen finished = company.submit("hanako", done, "action_word", "済みました", 2);
    JsonNode own = actions.to(finished, "hanako");
    JsonNode form = company.press("hanako", own, Seen.button(own, "action_follow_")).modal();
    Seen next =
        company.submit(
            "hanako", form, Map.of("action_what", "請求書を送る", "action_due", "2026-12-08"), 1);
    assertThat(Company.text(next.message())).contains("登録しました：「請求書を送る」を12月8日(火)までに");
  }

  @Test
  void the_home_tab_shows_mine_those_i_gave_and_those_that_wait() {
    JsonNode asked = actions.given("ito", "hanako", "2026-12-01");
    assertThat(actions.home("hanako")).contains("あなたのアクション（1件）", WHAT);
    assertThat(actions.home("ito")).contains("依頼したもの（1件）", WHAT);
    assertThat(actions.home("tanaka")).doesNotContain(WHAT);
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_wait_")).modal();
    company.submit("hanako", form, "action_word", "さくらBPOの返事", 1);
    assertThat(actions.home("hanako")).contains("待っているもの（1件）");
  }
}
