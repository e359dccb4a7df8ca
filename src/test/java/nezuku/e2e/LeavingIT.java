package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** People leave the company, and their questions go to somebody who is there. */
class LeavingIT {
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
  void the_deputy_of_an_owner_who_has_left_is_told_and_the_asker_reads_who() {
    deactivate("hanako");

    Seen asked = askThePerson("領収書をなくした");

    assertThat(Company.text(asked.ephemeral())).contains("高橋 誠さんにお尋ねしました");
    assertThat(asked.message().path("channel").asString("")).isEqualTo(directOf("takahashi"));
    assertThat(Company.text(asked.message()))
        .contains("領収書をなくした")
        .contains("担当者（hanako.suzuki@midori.example）が Slack に見つからないため");
  }

  @Test
  void the_deputy_is_told_too_where_the_owner_left_a_moment_ago() {
    askThePerson("領収書をなくした");
    deactivate("hanako");

    Seen asked = askThePerson("領収書をなくした");

    assertThat(Company.text(asked.ephemeral())).contains("高橋 誠さんにお尋ねしました");
    assertThat(asked.message().path("channel").asString("")).isEqualTo(directOf("takahashi"));
  }

  @Test
  void an_admin_is_told_where_the_owner_has_left_and_nobody_stands_in() {
    deactivate("watanabe");

    Seen asked = askThePerson("お客様から苦情を受けたときは、どうすればよいですか？");

    assertThat(Company.text(asked.ephemeral())).contains("伊藤 直子さんにお尋ねしました");
    assertThat(asked.message().path("channel").asString("")).isEqualTo(directOf("ito"));
  }

  @Test
  void the_next_admin_is_told_where_owner_deputies_and_the_first_admin_have_left() {
    List.of("hanako", "takahashi", "ito").forEach(this::deactivate);

    Seen asked = askThePerson("領収書をなくした");

    assertThat(Company.text(asked.ephemeral())).contains("Emily Wongさんにお尋ねしました");
    assertThat(Company.text(asked.message()))
        .contains("The owner (hanako.suzuki@midori.example) can’t be found in Slack");
  }

  @Test
  void an_owner_who_came_back_is_asked_again() {
    deactivate("hanako");
    company.act(Map.of("user", "hanako", "type", "reactivate", "expect", 0));

    Seen asked = askThePerson("領収書をなくした");

    assertThat(Company.text(asked.ephemeral())).contains("鈴木 花子さんにお尋ねしました");
    assertThat(Company.text(asked.message())).doesNotContain("見つからないため");
  }

  @Test
  void the_channels_of_somebody_who_has_left_are_still_answered_openly() {
    deactivate("hanako");

    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");

    assertThat(Company.text(seen.message())).contains("支払証明書");
  }

  private void deactivate(String user) {
    company.act(Map.of("user", user, "type", "deactivate", "expect", 0));
  }

  /** Asks, says that the answer did not help, and hands the question over. */
  private Seen askThePerson(String question) {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku " + question);
    JsonNode form = company.press("tanaka", seen.message(), "faq_not_helped").modal();
    return company.submit("tanaka", form, "faq_question", question, 2);
  }

  /** The direct messages that somebody has with the bot. */
  private String directOf(String user) {
    String id = "U0" + user.toUpperCase(java.util.Locale.ROOT);
    for (JsonNode channel : company.state().path("channels")) {
      List<String> members =
          channel.path("members").values().stream().map(m -> m.asString("")).toList();
      if (channel.path("type").asString("").equals("im")
          && members.contains(id)
          && members.contains("U0NEZUKU")) {
        return channel.path("id").asString("");
      }
    }
    throw new AssertionError(user + " has no direct messages with the bot");
  }
}
