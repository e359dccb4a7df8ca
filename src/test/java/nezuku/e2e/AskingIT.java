package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AskingIT {
  @TempDir static Path data;
  static Company company;

  @BeforeAll
  static void open() {
    company = Company.open(data);
  }

  @AfterAll
  static void close() {
    MessageOracle.check(company.state());
    company.close();
  }

  @Test
  void a_mention_in_japanese_is_answered_in_its_thread() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 経費の領収書をなくした");
    assertThat(seen.message().path("thread_ts").stringValue()).isEqualTo(seen.ts());
    assertThat(Company.text(seen.message())).contains("支払証明書").contains("担当: 鈴木 花子");
  }

  @Test
  void a_mention_in_english_is_answered_in_english() {
    Seen seen = company.say("james", "#ask-bpo", "@nezuku i lost a receipt");
    assertThat(seen.message().path("thread_ts").stringValue()).isEqualTo(seen.ts());
    assertThat(Company.text(seen.message())).contains("I've lost a receipt").contains("Owner:");
  }

  @Test
  void the_asker_s_language_decides_and_not_the_question_s() {
    Seen seen = company.say("james", "#ask-bpo", "@nezuku 経費の領収書をなくした");
    assertThat(Company.text(seen.message())).contains("I've lost a receipt");
  }

  @Test
  void an_owner_who_was_named_to_others_is_still_answered_in_their_own_language() {
    Seen named = company.say("tanaka", "#ask-bpo", "@nezuku パスワードを忘れた");
    assertThat(Company.text(named.message())).contains("Emily Wong");
    Seen seen = company.say("emily", "#ask-bpo", "@nezuku i lost a receipt");
    assertThat(Company.text(seen.message())).contains("Owner:");
  }

  @Test
  void the_same_people_are_not_looked_up_for_every_answer() {
    company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    long before = calls("users.lookupByEmail") + calls("users.info");
    company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    assertThat(calls("users.lookupByEmail") + calls("users.info")).isEqualTo(before);
  }

  private static long calls(String method) {
    return company.state().path("calls").path(method).asLong(0);
  }

  @Test
  void a_direct_message_is_answered_in_its_thread() {
    Seen seen = company.say("tanaka", "@nezuku", "パスワードを忘れた");
    assertThat(seen.message().path("thread_ts").stringValue()).isEqualTo(seen.ts());
    assertThat(Company.text(seen.message())).contains("パスワード");
  }

  @Test
  void a_further_question_in_the_thread_needs_no_mention() {
    Seen first = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    Seen second = company.reply("tanaka", "#ask-bpo", first.ts(), "有給休暇はどう申請しますか");
    assertThat(second.message().path("thread_ts").stringValue()).isEqualTo(first.ts());
    assertThat(Company.text(second.message())).contains("有給");
  }

  @Test
  void thanks_in_the_thread_are_not_a_question() {
    Seen first = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    Seen thanks =
        company.act(
            Map.of(
                "user",
                "tanaka",
                "type",
                "message",
                "channel",
                "#ask-bpo",
                "text",
                "ありがとうございます！",
                "thread_ts",
                first.ts(),
                "expect",
                0));
    Seen next = company.say("james", "#ask-bpo", "@nezuku i lost a receipt");
    assertThat(thanks.messages()).isEmpty();
    assertThat(next.messages()).hasSize(1);
  }

  @Test
  void a_thread_without_the_bot_is_left_alone() {
    Seen talk =
        company.act(
            Map.of(
                "user",
                "tanaka",
                "type",
                "message",
                "channel",
                "#ask-bpo",
                "text",
                "お昼どうする?",
                "expect",
                0));
    Seen reply =
        company.act(
            Map.of(
                "user",
                "james",
                "type",
                "message",
                "channel",
                "#ask-bpo",
                "text",
                "領収書をなくした",
                "thread_ts",
                talk.ts(),
                "expect",
                0));
    company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    assertThat(reply.messages()).isEmpty();
    assertThat(repliesTo("#ask-bpo", talk.ts())).isEqualTo(1);
  }

  @Test
  void a_command_is_answered_in_private_and_can_be_shared() {
    Seen seen = company.command("tanaka", "#ask-bpo", "/bpo-faq", "領収書をなくした");
    assertThat(seen.messages()).isEmpty();
    JsonNode answer = seen.ephemeral();
    assertThat(Company.text(answer)).contains("支払証明書").contains("ここに共有");
    Seen shared = company.press("tanaka", answer, "faq_share");
    assertThat(Company.text(shared.message()))
        .contains("支払証明書")
        .contains("田中 美咲さんが共有しました")
        .doesNotContain("ここに共有");
  }

  @Test
  void an_empty_command_says_how_to_ask() {
    Seen seen = company.command("james", "#ask-bpo", "/bpo-faq", "");
    assertThat(Company.text(seen.ephemeral())).contains("Please write your question");
  }

  @Test
  void help_names_every_way_to_ask() {
    Seen seen = company.command("james", "#ask-bpo", "/bpo-help", "");
    assertThat(Company.text(seen.ephemeral())).contains("/bpo-faq").contains("Home tab");
  }

  @Test
  void the_shortcut_asks_what_a_message_says() {
    Seen talk =
        company.act(
            Map.of(
                "user",
                "james",
                "type",
                "message",
                "channel",
                "#ask-bpo",
                "text",
                "oh no, i lost my taxi receipt",
                "expect",
                0));
    Seen seen =
        company.act(
            Map.of(
                "user",
                "tanaka",
                "type",
                "shortcut",
                "callback_id",
                "ask_faq",
                "channel",
                "#ask-bpo",
                "ts",
                talk.ts()));
    assertThat(seen.messages()).isEmpty();
    assertThat(Company.text(seen.ephemeral())).contains("支払証明書");
  }

  @Test
  void the_home_tab_has_a_box_that_answers() {
    Seen home = company.act(Map.of("user", "tanaka", "type", "home"));
    assertThat(Company.text(home.json().path("home"))).contains("Nezuku に聞く");
    Seen asked =
        company.act(
            Map.of(
                "user", "tanaka",
                "type", "action",
                "view_id", home.json().path("home").path("id").asString(""),
                "action_id", "faq_home_ask",
                "value", "領収書をなくした"));
    assertThat(Company.text(asked.json().path("home"))).contains("支払証明書");
  }

  @Test
  void what_the_faq_does_not_know_is_said_and_a_person_is_asked() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 今日の東京の天気は?");
    assertThat(Company.text(seen.message())).contains("見つけられませんでした");
    Seen form = company.press("tanaka", seen.message(), "faq_ask_person");
    assertThat(form.modal().toString()).contains("今日の東京の天気は?");
    Seen asked = company.submit("tanaka", form.modal(), "faq_question", "明日の東京の天気は?", 2);
    assertThat(asked.messages())
        .anySatisfy(message -> assertThat(Company.text(message)).contains("さんにお尋ねしました"))
        .anySatisfy(message -> assertThat(Company.text(message)).contains("明日の東京の天気は?"));
  }

  @Test
  void an_answer_that_did_not_help_goes_to_its_owner() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    Seen form = company.press("tanaka", seen.message(), "faq_not_helped");
    Seen asked = company.submit("tanaka", form.modal(), "faq_question", "領収書をなくした", 2);
    assertThat(Company.text(asked.message())).contains("領収書をなくした");
    assertThat(Company.text(asked.ephemeral())).contains("鈴木 花子さんにお尋ねしました");
  }

  private static long repliesTo(String channel, String thread) {
    long replies = 0;
    for (JsonNode room : company.state().path("channels")) {
      for (JsonNode message : room.path("messages")) {
        boolean own = message.path("ts").asString("").equals(thread);
        if (("#" + room.path("name").asString("")).equals(channel)
            && !own
            && message.path("thread_ts").asString("").equals(thread)) {
          replies++;
        }
      }
    }
    return replies;
  }
}
