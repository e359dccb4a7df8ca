package nezuku.e2e;

import static nezuku.e2e.Ideas.id;
import static nezuku.e2e.Ideas.letter;
import static nezuku.e2e.Ideas.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What could be better, and what becomes of it. It is Tuesday, 24 November 2026, ten in Tokyo. */
class ProposalIT {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

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
    Seen made = ideas().propose("tanaka", "経理 申請が紙のまま", Map.of("proposal_better", "オンラインで申請"));
    String sent = Company.text(letter(made, "受け付けました"));
    assertThat(sent).contains("「申請が紙のまま」", "鈴木 花子さんが2026-12-01までにお答えします");
    String id = id(sent);

    assertThat(Company.text(ideas().one("james", id)))
        .contains("申請が紙のまま", "Received; it waits", "田中 美咲");
    JsonNode card = ideas().one("hanako", id);
    assertThat(card.toString()).contains("proposal_review_", "proposal_decline_");
    assertThat(ideas().one("james", id).toString()).doesNotContain("proposal_review_");

    Seen reviewed =
        company.submit(
            "hanako",
            ideas().form("hanako", card, "proposal_review_"),
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
            "hanako",
            ideas().form("hanako", ideas().one("hanako", id), "proposal_accept_"),
            accepted,
            2);
    assertThat(told(taken)).contains("状況：採用されました（決めた人：鈴木 花子さん）", "（採用前）", "（2026-10、n=");
    assertThat(action("hanako")).doesNotContain("提案の採否を決める");

    assertThat(action("takahashi")).contains("申請フォームを作る");
    ideas().finish("takahashi");
    Mailbox.at(company, "2026-11-25T09:30:00+09:00");
    assertThat(action("hanako")).contains("提案の効果を伝える：" + id, "12月23日");

    JsonNode last = ideas().form("hanako", ideas().one("hanako", id), "proposal_done_");
    assertThat(Company.text(last)).contains("（2026-10、n=", "→");
    Seen done = company.submit("hanako", last, "proposal_word", "申請から支払いまで1日になった", 2);
    assertThat(told(done)).contains("状況：完了しました。効果：申請から支払いまで1日になった", "（2026-10、n=");
    assertThat(action("hanako")).doesNotContain("提案の効果を伝える");
    assertThat(Company.text(ideas().one("tanaka", id))).contains("検討中（鈴木 花子さん）", "完了（鈴木 花子さん）");
  }

  @Test
  void nobody_waits_unheard_whoever_answers_for_the_process_is_chased() {
    String id = ideas().proposed("tanaka", "経理 申請が紙のまま");
    List<Letter> morning = Mailbox.at(company, "2026-11-25T09:30:00+09:00");
    assertThat(to(morning, "hanako")).contains("提案に答える：" + id, "期限 12月1日(火)");
    List<Letter> late = Mailbox.at(company, "2026-12-02T09:30:00+09:00");
    assertThat(to(late, "hanako")).contains("提案に答える：" + id, "1営業日超過");
    assertThat(late).extracting(Letter::user).doesNotHaveDuplicates();
  }

  @Test
  void what_is_there_already_is_offered_while_typing_and_chosen_it_is_a_vote() {
    String id = ideas().proposed("tanaka", "経理 申請が紙のまま");
    JsonNode form = ideas().open("james", "expenses");
    JsonNode options = ideas().suggest("james", form, "申請 紙");
    assertThat(options.toString()).contains(id, "申請が紙のまま");
    Seen voted =
        company.submit(
            "james", form, Map.of("proposal_like", id, "proposal_now", "Paper again"), 2);
    assertThat(told(voted))
        .contains("This did not become a new proposal", "Paper again")
        .contains("You agree with " + id + " “申請が紙のまま” (agree: 1).");
    assertThat(list("james")).contains("Proposals and reports: 1");

    Seen second = ideas().propose("sato", "経理 申請が紙のままです", Map.of());
    assertThat(told(second)).contains("似た提案が、もうあります", id);
    assertThat(list("tanaka")).contains("提案と報告：2件", "賛成1");
  }

  @Test
  void what_is_declined_says_why_and_is_decided_once() {
    String id = ideas().proposed("tanaka", "経理 申請が紙のまま");
    JsonNode card = ideas().one("hanako", id);
    JsonNode first = ideas().form("hanako", card, "proposal_decline_");
    JsonNode second = ideas().form("sato", ideas().one("sato", id), "proposal_review_");
    Seen declined = company.submit("hanako", first, "proposal_word", "来月の新しい仕組みで変わります", 2);
    assertThat(told(declined)).contains("見送りになりました。理由：来月の新しい仕組みで変わります");
    Seen late = company.submit("sato", second, Map.of("proposal_due", "2026-12-04"), 1);
    assertThat(told(late)).contains("いまこの操作はできません", "見送りになりました");
    assertThat(action("hanako")).doesNotContain("提案に答える");
    assertThat(
            Company.text(
                company
                    .forge("sato", ideas().one("sato", id), "proposal_decline_" + id, id)
                    .message()))
        .contains("いまこの操作はできません");
  }

  @Test
  void an_unnamed_author_is_shown_to_admins_alone() {
    Seen made =
        ideas().propose("tanaka", "経理 申請が紙のまま", Map.of("proposal_anonymous", List.of("yes")));
    assertThat(told(made)).contains("管理者以外には出ません");
    String id = id(told(made));
    for (String reader : List.of("hanako", "james", "sato")) {
      assertThat(ideas().one(reader, id).toString() + list(reader))
          .doesNotContain("田中", "U0TANAKA");
    }
    assertThat(Company.text(ideas().one("ito", id))).contains("田中 美咲さん（匿名）");
    Seen declined =
        company.submit(
            "hanako",
            ideas().form("hanako", ideas().one("hanako", id), "proposal_decline_"),
            "proposal_word",
            "仕組みが変わります",
            2);
    assertThat(Mailbox.all(company))
        .filteredOn(letter -> letter.user().equals("tanaka"))
        .last()
        .extracting(Letter::text)
        .asString()
        .contains("見送りになりました");
    assertThat(Company.text(ideas().one("hanako", id))).doesNotContain("田中");
    assertThat(declined.messages()).hasSize(2);
  }

  @Test
  void only_who_may_decide_does_and_only_with_what_can_stand() {
    String id = ideas().proposed("tanaka", "経理 申請が紙のまま");
    JsonNode card = ideas().one("james", id);
    assertThat(Company.text(company.forge("james", card, "proposal_review_x", id).message()))
        .contains("It is for whoever reviews this proposal");
    JsonNode form = ideas().form("hanako", ideas().one("hanako", id), "proposal_review_");
    assertThat(told(company.submit("hanako", form, Map.of("proposal_owner", "U0KOBAYASHI"), 1)))
        .contains("小林 恵さんには決める役をお願いできません");
    JsonNode again = ideas().form("hanako", ideas().one("hanako", id), "proposal_review_");
    company.submit("hanako", again, Map.of(), 2);
    Map<String, Object> partner =
        Map.of("proposal_what", "直す", "proposal_owner", "U0KOBAYASHI", "proposal_metric", "-");
    JsonNode accept = ideas().form("hanako", ideas().one("hanako", id), "proposal_accept_");
    // An employee's proposal is not for the partner, nor is what is done of it.
    assertThat(told(company.submit("hanako", accept, partner, 1))).contains("小林 恵さんには頼めません", "直す");
  }

  private Ideas ideas() {
    return new Ideas(company);
  }

  private String list(String user) {
    return Company.text(ideas().list(user));
  }

  private String action(String user) {
    return Company.text(ideas().work(user));
  }

  private static String to(List<Letter> letters, String user) {
    return letters.stream()
        .filter(one -> one.user().equals(user))
        .map(Letter::text)
        .reduce("", String::concat);
  }
}
