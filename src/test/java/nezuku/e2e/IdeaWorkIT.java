package nezuku.e2e;

import static nezuku.e2e.Ideas.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How an accepted proposal is seen through. It is Tuesday, 24 November 2026, ten in Tokyo. */
class IdeaWorkIT {
  private static final Map<String, String> SECOND =
      Map.of(
          "proposal_what", "部内に案内する",
          "proposal_owner", "U0WATANABE",
          "proposal_due", "2026-12-18");

  @TempDir Path data;
  Company company;
  Ideas ideas;

  @BeforeEach
  void open() {
    company = Company.openWithProcesses(data);
    ideas = new Ideas(company);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void an_action_is_added_to_what_was_accepted_and_the_effect_waits_for_it() {
    String id = ideas.proposed("tanaka", "経理 申請が紙のまま");
    ideas.accept(id);
    JsonNode add = ideas.form("hanako", ideas.one("hanako", id), "proposal_add_");
    assertThat(told(company.submit("hanako", add, SECOND, 1))).contains(id + "にアクションを追加しました");
    assertThat(Company.text(ideas.work("watanabe"))).contains("部内に案内する", "12月18日");

    ideas.finish("takahashi");
    Mailbox.at(company, "2026-11-25T09:30:00+09:00");
    assertThat(Company.text(ideas.work("hanako"))).doesNotContain("提案の効果を伝える");
    ideas.finish("watanabe");
    Mailbox.at(company, "2026-11-26T09:30:00+09:00");
    assertThat(Company.text(ideas.work("hanako"))).contains("提案の効果を伝える：" + id);
  }

  @Test
  void nothing_is_added_to_what_is_over_by_then_and_what_was_typed_can_be_read() {
    String id = ideas.proposed("tanaka", "経理 申請が紙のまま");
    ideas.accept(id);
    JsonNode add = ideas.form("hanako", ideas.one("hanako", id), "proposal_add_");
    company.submit(
        "sato",
        ideas.form("sato", ideas.one("sato", id), "proposal_decline_"),
        "proposal_word",
        "予算がつきませんでした",
        2);
    assertThat(told(company.submit("hanako", add, SECOND, 1)))
        .contains("いまこの操作はできません", "予算がつきませんでした", "部内に案内する");
    assertThat(Company.text(ideas.work("watanabe"))).doesNotContain("部内に案内する");
  }

  @Test
  void what_it_brought_is_told_to_who_proposed_it_and_where_those_talk_who_have_to_do_with_it() {
    String id =
        Ideas.id(
            told(company.submit("kobayashi", ideas.open("kobayashi", "経理 領収書の束"), Map.of(), 3)));
    ideas.accept(id);
    done(id);
    assertThat(Mailbox.all(company))
        .filteredOn(letter -> letter.user().equals("kobayashi"))
        .last()
        .extracting(Mailbox.Letter::text)
        .asString()
        .contains("あなたの提案 " + id, "効果：1日で支払えるようになった");
    assertThat(Company.text(ideas.posted("sakura-midori", "実を結びました")))
        .contains(id, "領収書の束", "1日で支払えるようになった");
  }

  @Test
  void what_employees_proposed_is_told_to_them_and_not_where_a_partner_reads() {
    String id = ideas.proposed("tanaka", "経理 社内の申請");
    ideas.accept(id);
    done(id);
    assertThat(Mailbox.all(company))
        .filteredOn(letter -> letter.user().equals("tanaka"))
        .last()
        .extracting(Mailbox.Letter::text)
        .asString()
        .contains("あなたの提案 " + id, "1日で支払えるようになった");
    for (JsonNode channel : company.state().path("channels")) {
      if (channel.path("name").asString("").equals("sakura-midori")) {
        assertThat(channel.path("messages").toString()).doesNotContain("実を結びました", "社内の申請");
      }
    }
  }

  private void done(String id) {
    JsonNode form = ideas.form("hanako", ideas.one("hanako", id), "proposal_done_");
    company.submit("hanako", form, "proposal_word", "1日で支払えるようになった", 2);
    company.settle();
  }
}
