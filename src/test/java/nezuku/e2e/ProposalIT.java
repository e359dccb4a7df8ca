package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What could be better, and what becomes of it. It is Tuesday, 24 November 2026, ten in Tokyo. */
class ProposalIT {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Pattern ID = Pattern.compile("\\b([2-9A-HJKMNP-Z]{6})(として|:|\\b)");

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.openWithProcesses(data);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void a_proposal_is_weighed_accepted_done_and_its_effect_told_to_whoever_made_it() {
    company.close();
    Numbers.fill(data, NOW, NOW);
    company = Company.openWithProcesses(data);
    Seen made = propose("tanaka", "経理 申請が紙のまま", Map.of("proposal_better", "オンラインで申請"));
    String sent = Company.text(letter(made, "受け付けました"));
    assertThat(sent).contains("「申請が紙のまま」", "鈴木 花子さんが2026-12-01までにお答えします");
    String id = id(sent);

    assertThat(Company.text(idea("james", id))).contains("申請が紙のまま", "Received; it waits", "田中 美咲");
    JsonNode card = idea("hanako", id);
    assertThat(card.toString()).contains("proposal_review_", "proposal_decline_");
    assertThat(idea("james", id).toString()).doesNotContain("proposal_review_");

    Seen reviewed =
        company.submit(
            "hanako",
            form("hanako", card, "proposal_review_"),
            Map.of("proposal_owner", "U0HANAKO", "proposal_due", "2026-12-04"),
            2);
    assertThat(told(reviewed)).contains("あなたの提案 " + id, "鈴木 花子さんが検討しています。2026-12-04までに決めます");
    assertThat(action("hanako")).contains("提案の採否を決める：" + id).doesNotContain("提案に答える");

    Map<String, Object> accepted = new HashMap<>();
    accepted.put("proposal_what", "申請フォームを作る");
    accepted.put("proposal_owner", "U0TAKAHASHI");
    accepted.put("proposal_due", "2026-12-10");
    accepted.put("proposal_metric", "lead-time");
    Seen taken =
        company.submit(
            "hanako", form("hanako", idea("hanako", id), "proposal_accept_"), accepted, 2);
    assertThat(told(taken)).contains("状況：採用されました（決めた人：鈴木 花子さん）", "（採用前）", "（2026-10、n=");
    assertThat(action("hanako")).doesNotContain("提案の採否を決める");

    JsonNode work = company.command("takahashi", "#ask-bpo", "/bpo-action", "").ephemeral();
    assertThat(Company.text(work)).contains("申請フォームを作る");
    finish("takahashi", work);
    Mailbox.at(company, "2026-11-25T09:30:00+09:00");
    assertThat(action("hanako")).contains("提案の効果を伝える：" + id, "12月23日");

    JsonNode last = form("hanako", idea("hanako", id), "proposal_done_");
    assertThat(Company.text(last)).contains("（2026-10、n=", "→");
    Seen done = company.submit("hanako", last, "proposal_word", "申請から支払いまで1日になった", 2);
    assertThat(told(done)).contains("状況：完了しました。効果：申請から支払いまで1日になった", "（2026-10、n=");
    assertThat(action("hanako")).doesNotContain("提案の効果を伝える");
    assertThat(Company.text(idea("tanaka", id))).contains("検討中（鈴木 花子さん）", "完了（鈴木 花子さん）");
  }

  @Test
  void nobody_waits_unheard_whoever_answers_for_the_process_is_chased() {
    String id = id(Company.text(letter(propose("tanaka", "経理 申請が紙のまま", Map.of()), "受け付け")));
    List<Letter> morning = Mailbox.at(company, "2026-11-25T09:30:00+09:00");
    assertThat(to(morning, "hanako")).contains("提案に答える：" + id, "期限 12月1日(火)");
    List<Letter> late = Mailbox.at(company, "2026-12-02T09:30:00+09:00");
    assertThat(to(late, "hanako")).contains("提案に答える：" + id, "1営業日超過");
    assertThat(late).extracting(Letter::user).doesNotHaveDuplicates();
  }

  @Test
  void what_is_there_already_is_offered_while_typing_and_chosen_it_is_a_vote() {
    String id = id(Company.text(letter(propose("tanaka", "経理 申請が紙のまま", Map.of()), "受け付け")));
    JsonNode form = open("james", "expenses");
    JsonNode options = suggest("james", form, "申請 紙");
    assertThat(options.toString()).contains(id, "申請が紙のまま");
    Seen voted =
        company.submit(
            "james", form, Map.of("proposal_like", id, "proposal_now", "Paper again"), 2);
    assertThat(told(voted))
        .contains("This did not become a new proposal", "Paper again")
        .contains("You agree with " + id + " “申請が紙のまま” (agree: 1).");
    assertThat(list("james")).contains("Proposals and reports: 1");

    Seen second = propose("sato", "経理 申請が紙のままです", Map.of());
    assertThat(told(second)).contains("似た提案が、もうあります", id);
    assertThat(list("tanaka")).contains("提案と報告：2件", "賛成1");
  }

  @Test
  void what_is_declined_says_why_and_is_decided_once() {
    String id = id(Company.text(letter(propose("tanaka", "経理 申請が紙のまま", Map.of()), "受け付け")));
    JsonNode card = idea("hanako", id);
    JsonNode first = form("hanako", card, "proposal_decline_");
    JsonNode second = form("sato", idea("sato", id), "proposal_review_");
    Seen declined = company.submit("hanako", first, "proposal_word", "来月の新しい仕組みで変わります", 2);
    assertThat(told(declined)).contains("見送りになりました。理由：来月の新しい仕組みで変わります");
    Seen late = company.submit("sato", second, Map.of("proposal_due", "2026-12-04"), 1);
    assertThat(told(late)).contains("いまこの操作はできません", "見送りになりました");
    assertThat(action("hanako")).doesNotContain("提案に答える");
    assertThat(
            Company.text(
                company.forge("sato", idea("sato", id), "proposal_decline_" + id, id).message()))
        .contains("いまこの操作はできません");
  }

  @Test
  void an_unnamed_author_is_shown_to_admins_alone() {
    Seen made = propose("tanaka", "経理 申請が紙のまま", Map.of("proposal_anonymous", List.of("yes")));
    assertThat(told(made)).contains("管理者以外には出ません");
    String id = id(told(made));
    for (String reader : List.of("hanako", "james", "sato")) {
      assertThat(idea(reader, id).toString() + list(reader)).doesNotContain("田中", "U0TANAKA");
    }
    assertThat(Company.text(idea("ito", id))).contains("田中 美咲さん（匿名）");
    Seen declined =
        company.submit(
            "hanako",
            form("hanako", idea("hanako", id), "proposal_decline_"),
            "proposal_word",
            "仕組みが変わります",
            2);
    assertThat(Mailbox.all(company))
        .filteredOn(letter -> letter.user().equals("tanaka"))
        .last()
        .extracting(Letter::text)
        .asString()
        .contains("見送りになりました");
    assertThat(Company.text(idea("hanako", id))).doesNotContain("田中");
    assertThat(declined.messages()).hasSize(2);
  }

  @Test
  void a_message_becomes_a_report_with_a_link_and_what_is_too_long_is_cut_or_given_back() {
    String text = "遅い".repeat(2_000);
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
                text,
                "expect",
                0));
    JsonNode form =
        company
            .act(
                Map.of(
                    "user",
                    "james",
                    "type",
                    "shortcut",
                    "callback_id",
                    "propose",
                    "channel",
                    "#ask-bpo",
                    "ts",
                    said.ts()))
            .modal();
    assertThat(Company.text(form)).contains("The message is long (4,000 characters)", "http");
    JsonNode empty = open("tanaka", "");
    assertThat(told(company.submit("tanaka", empty, "proposal_hours", "10", 1)))
        .contains("空欄だったため", "10");
  }

  @Test
  void only_who_may_decide_does_and_only_with_what_can_stand() {
    String id = id(Company.text(letter(propose("tanaka", "経理 申請が紙のまま", Map.of()), "受け付け")));
    JsonNode card = idea("james", id);
    assertThat(Company.text(company.forge("james", card, "proposal_review_x", id).message()))
        .contains("It is for whoever reviews this proposal");
    JsonNode form = form("hanako", idea("hanako", id), "proposal_review_");
    assertThat(told(company.submit("hanako", form, Map.of("proposal_owner", "U0KOBAYASHI"), 1)))
        .contains("小林 恵さんには決める役をお願いできません");
    JsonNode again = form("hanako", idea("hanako", id), "proposal_review_");
    company.submit("hanako", again, Map.of(), 2);
    Map<String, Object> partner =
        Map.of("proposal_what", "直す", "proposal_owner", "U0KOBAYASHI", "proposal_metric", "-");
    JsonNode accept = form("hanako", idea("hanako", id), "proposal_accept_");
    // An employee's proposal is not for the partner, nor is what is done of it.
    assertThat(told(company.submit("hanako", accept, partner, 1))).contains("小林 恵さんには頼めません", "直す");
  }

  @Test
  void who_agrees_reacts_to_the_message_in_the_channel_and_is_one_voice() {
    String id = id(told(company.submit("kobayashi", open("kobayashi", "経理 領収書の束"), Map.of(), 2)));
    JsonNode posted = posted("領収書の束");
    assertThat(Company.text(posted)).contains("改善提案", "お一人1票です");
    react("tanaka", posted, "+1", false);
    react("tanaka", posted, "heart", false);
    react("hanako", posted, "raised_hands", false);
    react("ito", posted, "eyes", false);
    react("kobayashi", posted, "+1", false);
    assertThat(Company.text(idea("tanaka", id))).contains("賛成2");
    react("tanaka", posted, "+1", true);
    assertThat(Company.text(idea("tanaka", id))).contains("賛成2");
    react("tanaka", posted, "heart", true);
    assertThat(Company.text(idea("tanaka", id))).contains("賛成1");
    JsonNode card = idea("ito", id);
    assertThat(told(company.press("ito", card, Seen.button(card, "proposal_agree_"))))
        .contains("賛成しました（賛成2）");
  }

  private void react(String user, JsonNode message, String name, boolean remove) {
    company.act(
        Map.of(
            "user",
            user,
            "type",
            "reaction",
            "channel",
            "#sakura-midori",
            "ts",
            message.path("ts").asString(""),
            "name",
            name,
            "remove",
            remove,
            "expect",
            0));
    company.settle();
  }

  private JsonNode posted(String words) {
    for (JsonNode channel : company.state().path("channels")) {
      for (JsonNode message : channel.path("messages")) {
        if (channel.path("name").asString("").equals("sakura-midori")
            && message.toString().contains(words)) {
          return message;
        }
      }
    }
    throw new AssertionError("not posted: " + words);
  }

  private void finish(String user, JsonNode list) {
    String accept = button(list, "action_accept_");
    if (!accept.isEmpty()) {
      company.press(user, list, accept);
    }
    JsonNode fresh = company.command(user, "#ask-bpo", "/bpo-action", "").ephemeral();
    JsonNode form = company.press(user, fresh, button(fresh, "action_done_")).modal();
    company.submit(user, form, "action_word", "作りました", 1);
  }

  private static String button(JsonNode message, String prefix) {
    Matcher matcher = Pattern.compile("\"(" + prefix + "[^\"]*)\"").matcher(message.toString());
    return matcher.find() ? matcher.group(1) : "";
  }

  private JsonNode form(String user, JsonNode card, String button) {
    return company.press(user, card, Seen.button(card, button)).modal();
  }

  private JsonNode idea(String user, String id) {
    return company.command(user, ProcessIT.channel(user), "/bpo-idea", id).ephemeral();
  }

  private String list(String user) {
    return Company.text(
        company.command(user, ProcessIT.channel(user), "/bpo-idea", "list").ephemeral());
  }

  private String action(String user) {
    return Company.text(company.command(user, "#ask-bpo", "/bpo-action", "").ephemeral());
  }

  private JsonNode open(String user, String words) {
    return company.command(user, ProcessIT.channel(user), "/bpo-idea", words).modal();
  }

  private Seen propose(String user, String words, Map<String, ?> values) {
    return company.submit(user, open(user, words), values, 2);
  }

  private JsonNode suggest(String user, JsonNode form, String typed) {
    return company
        .act(
            Map.of(
                "user",
                user,
                "type",
                "suggest",
                "view_id",
                form.path("id").asString(""),
                "action_id",
                "proposal_like",
                "value",
                typed))
        .json()
        .path("options");
  }

  private static JsonNode letter(Seen seen, String words) {
    return seen.messages().stream()
        .filter(one -> Company.text(one).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(seen.json().toPrettyString()));
  }

  private static String told(Seen seen) {
    return seen.messages().stream().map(Company::text).reduce("", String::concat);
  }

  private static String id(String text) {
    Matcher matcher = ID.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }

  private static String to(List<Letter> letters, String user) {
    return letters.stream()
        .filter(one -> one.user().equals(user))
        .map(Letter::text)
        .reduce("", String::concat);
  }
}
