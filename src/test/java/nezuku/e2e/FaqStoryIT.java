package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A question that nobody has answered becomes a page of the FAQ. It is Tuesday, 24 November 2026,
 * ten in Tokyo.
 */
class FaqStoryIT {
  private static final String QUESTION = "駐輪場の申請はどうすればいいですか";
  private static final String ANSWER = "総務の**受付**で駐輪シールを受け取ってください。";

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
  void an_answer_reaches_the_asker_becomes_a_page_and_earlier_askers_are_told() {
    Seen earlier = company.say("watanabe", "@nezuku", "駐輪場の申請をしたい");
    assertThat(Company.text(earlier.message())).contains("見つけられませんでした");

    JsonNode asked = handOver("tanaka", "#ask-bpo");
    JsonNode card = answer("hanako", asked, true);
    assertThat(Company.text(card)).contains("FAQの下書き", QUESTION, "総務の", "社員のみ");

    Seen published = company.press("hanako", card, "edit_publish");
    assertThat(published.message().toString()).contains("を公開しました");
    company.await(() -> knows("hanako", "@nezuku", "駐輪場の申請はどうしたらよいのでしょう"));

    Seen news = company.turn("2026-11-24T10:05:00+09:00", 1);
    assertThat(news.message().path("channel").asString("")).startsWith("D");
    assertThat(Company.text(news.message())).contains("以前のご質問「駐輪場の申請をしたい」", "駐輪シール");
    assertThat(news.messages()).hasSize(1);
  }

  @Test
  void without_the_tick_the_answer_stays_between_the_two() {
    JsonNode asked = handOver("tanaka", "#ask-bpo");
    assertThat(answer("hanako", asked, false)).isNull();
    assertThat(knows("watanabe", "@nezuku", QUESTION)).isFalse();
  }

  @Test
  void a_page_for_employees_is_not_told_to_the_partner_who_asked_the_same() {
    company.say("kobayashi", "@nezuku", "駐輪場の申請をしたい");
    JsonNode card = answer("hanako", handOver("tanaka", "#ask-bpo"), true);
    company.press("hanako", card, "edit_publish");
    company.await(() -> knows("hanako", "@nezuku", QUESTION));

    int before = company.messages();
    company.post("workspace/clock", Map.of("to", "2026-11-24T10:05:01+09:00"));
    company.settle();
    assertThat(company.messages()).isEqualTo(before);
    assertThat(knows("kobayashi", "@nezuku", QUESTION)).isFalse();
  }

  @Test
  void nobody_but_who_was_asked_can_answer() {
    JsonNode asked = handOver("tanaka", "#ask-bpo");
    Seen own = company.command("tanaka", "#ask-bpo", "/bpo-faq", "領収書をなくした");
    String reference = Seen.button(asked, "edit_reply_").replace("edit_reply_", "");
    Seen forged =
        company.forge("tanaka", own.ephemeral(), Seen.button(asked, "edit_reply_"), reference);
    assertThat(forged.message().toString()).contains("回答済みか、あなた宛てではありません");
  }

  @Test
  void what_the_owner_declines_changes_nothing() {
    JsonNode card = answer("hanako", handOver("tanaka", "#ask-bpo"), true);
    assertThat(company.press("hanako", card, "edit_decline").message().toString())
        .contains("見送りました");
    Seen late = company.forge("hanako", card, "edit_publish", value(card));
    assertThat(late.json().toString()).contains("処理済み");
    assertThat(knows("watanabe", "@nezuku", QUESTION)).isFalse();
  }

  @Test
  void two_people_who_edit_one_page_do_not_overwrite_each_other() {
    Seen list = company.command("hanako", "#ask-bpo", "/bpo-faq-edit", "領収書をなくした");
    JsonNode first = company.press("hanako", list.ephemeral(), "edit_page_0").modal();
    Seen other = company.command("takahashi", "#ask-bpo", "/bpo-faq-edit", "領収書をなくした");
    JsonNode second = company.press("takahashi", other.ephemeral(), "edit_page_0").modal();

    assertThat(edit("hanako", first, "経理の窓口で再発行できます。").message().toString()).contains("を公開しました");
    company.await(() -> said("watanabe", "@nezuku", "領収書をなくした").contains("経理の窓口で再発行"));

    Seen late = edit("takahashi", second, "人事の窓口です。");
    assertThat(Company.text(late.message())).contains("ほかの方が先に", "人事の窓口です。");
    JsonNode again = company.press("takahashi", late.message(), "edit_again").modal();
    assertThat(edit("takahashi", again, "経理と人事の窓口です。").message().toString()).contains("を公開しました");
    company.await(() -> said("watanabe", "@nezuku", "領収書をなくした").contains("経理と人事の窓口"));
  }

  @Test
  void a_page_with_a_broken_link_is_not_published_and_not_lost() {
    Seen list = company.command("hanako", "#ask-bpo", "/bpo-faq-edit", "領収書をなくした");
    JsonNode form = company.press("hanako", list.ephemeral(), "edit_page_0").modal();
    Seen seen = edit("hanako", form, "[手順](javascript:alert(1)) を見てください。");
    assertThat(Company.text(seen.message())).contains("「javascript:alert(1」は開けない形です", "を見てください");
  }

  @Test
  void who_may_not_publish_proposes_and_hears_of_it() {
    Seen list = company.command("tanaka", "#ask-bpo", "/bpo-faq-edit", "領収書をなくした");
    JsonNode form = company.press("tanaka", list.ephemeral(), "edit_page_0").modal();
    Seen seen = submit("tanaka", form, "経理にご連絡ください。", 2);
    JsonNode card =
        seen.messages().stream().filter(m -> has(m, "edit_publish")).findFirst().orElseThrow();
    assertThat(Company.text(card)).contains("さんがFAQのページを書きました", "+経理にご連絡ください。");

    Seen stranger = company.forge("tanaka", list.ephemeral(), "edit_publish", value(card));
    assertThat(stranger.ephemerals().toString()).contains("判断の対象外");
    Seen done = company.press("hanako", card, "edit_publish", 2);
    assertThat(done.messages().toString()).contains("を公開しました", "あなたのページ");
  }

  /** Somebody asks what the FAQ does not know; what the owner sees. */
  private JsonNode handOver(String user, String channel) {
    Seen seen = company.say(user, channel, "@nezuku 領収書をなくした");
    JsonNode form = company.press(user, seen.message(), "faq_not_helped").modal();
    return company.submit(user, form, "faq_question", QUESTION, 2).message();
  }

  /** The owner answers; the draft's card, or null if there is none. */
  private JsonNode answer(String owner, JsonNode asked, boolean keep) {
    JsonNode form = company.press(owner, asked, Seen.button(asked, "edit_reply_")).modal();
    Map<String, Object> kept =
        keep ? Map.of() : Map.of("edit_keep", Map.of("edit_keep", java.util.List.of()));
    java.util.HashMap<String, Object> values = new java.util.HashMap<>(kept);
    values.put("edit_answer", Map.of("edit_answer", ANSWER));
    Seen seen =
        company.act(
            Map.of(
                "user",
                owner,
                "type",
                "submit",
                "view_id",
                form.path("id").asString(""),
                "values",
                values,
                "expect",
                keep ? 3 : 2));
    assertThat(seen.messages().toString()).contains("さんから回答が届きました", "に回答しました");
    return seen.messages().stream().filter(m -> has(m, "edit_publish")).findFirst().orElse(null);
  }

  private Seen edit(String user, JsonNode form, String answer) {
    return submit(user, form, answer, 1);
  }

  private Seen submit(String user, JsonNode form, String answer, int expect) {
    return company.submit(user, form, "edit_answer", answer, expect);
  }

  private boolean knows(String user, String channel, String question) {
    return said(user, channel, question).contains("駐輪シール");
  }

  private String said(String user, String channel, String question) {
    return Company.text(company.say(user, channel, question).message());
  }

  private static boolean has(JsonNode message, String actionId) {
    return message.toString().contains("\"" + actionId + "\"");
  }

  private static String value(JsonNode card) {
    for (JsonNode block : card.path("blocks")) {
      for (JsonNode element : block.path("elements")) {
        if (element.path("action_id").asString("").equals("edit_publish")) {
          return element.path("value").asString("");
        }
      }
    }
    throw new AssertionError("no button in " + card);
  }
}
