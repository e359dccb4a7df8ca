package nezuku.e2e;

import static nezuku.e2e.Ideas.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nezuku.workspace.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Who agrees with what is proposed. It is Tuesday, 24 November 2026, ten in Tokyo; what a partner's
 * people say is posted where they and the company talk.
 */
class VoteIT {
  private static final String CHANNEL = "#sakura-midori";

  @TempDir Path data;
  Company company;
  Ideas ideas;
  String id;
  JsonNode posted;

  @BeforeEach
  void open() {
    company = Company.openWithProcesses(data);
    ideas = new Ideas(company);
    id = Ideas.id(told(ideas.propose("kobayashi", "経理 領収書の束", Map.of())));
    posted = ideas.posted("sakura-midori", "領収書の束");
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void who_agrees_reacts_to_the_message_in_the_channel_and_is_one_voice() {
    assertThat(Company.text(posted)).contains("改善提案", "お一人1票です");
    react("tanaka", "+1");
    react("tanaka", "heart");
    react("hanako", "raised_hands");
    react("ito", "eyes");
    react("kobayashi", "+1");
    assertThat(votes()).contains("賛成2");
    takeBack("tanaka", "+1");
    assertThat(votes()).contains("賛成2");
    takeBack("tanaka", "heart");
    assertThat(votes()).contains("賛成1");
  }

  @Test
  void by_button_and_by_reaction_together_it_is_one_vote_and_the_other_one_stays() {
    react("ito", "+1");
    assertThat(agree("ito")).contains("もう賛成しています（賛成1）");
    assertThat(agree("tanaka")).contains("賛成しました（賛成2）");
    react("tanaka", "heart");
    assertThat(votes()).contains("賛成2");
    takeBack("tanaka", "heart");
    assertThat(votes()).contains("賛成2");
  }

  @Test
  void an_apps_reaction_is_no_vote_and_takes_none_away() {
    react("tanaka", "+1");
    company.act(Map.of("user", "keihi-app", "type", "join", "channel", CHANNEL, "expect", 0));
    react("keihi-app", "+1");
    react("keihi-app", "heart");
    assertThat(votes()).contains("賛成1");
    takeBack("keihi-app", "heart");
    react("hanako", "heart");
    assertThat(votes()).contains("賛成2");
    JsonNode reactions = ideas.posted("sakura-midori", "領収書の束").path("reactions");
    assertThat(reactions.toString()).contains("U0KEIHIAPP");
  }

  @Test
  void on_the_page_a_press_on_the_thumb_is_a_vote_and_another_one_takes_it_back() {
    try (Browser browser = Browser.start()) {
      browser.size(1280, 860);
      browser.open(company.page() + "#tanaka/C0SAKURAMIDORI");
      String message = "[data-ts='" + posted.path("ts").asString("") + "']";
      browser.seeText(message, "領収書の束");
      browser.run("document.querySelector(\"" + message + " .tools [data-react='+1']\").click()");
      browser.see(message + " .reactions .mine[data-react='+1']");
      company.settle();
      assertThat(votes()).contains("賛成1");
      browser.screenshot("proposal-vote");
      browser.click(message + " .reactions [data-react='+1']");
      browser.gone(message + " .reactions .mine");
      company.settle();
      assertThat(votes()).contains("賛成0");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private String agree(String user) {
    JsonNode list = company.command(user, CHANNEL, "/bpo-idea", "list").ephemeral();
    return told(company.press(user, list, Seen.button(list, "proposal_agree_")));
  }

  private String votes() {
    return Company.text(ideas.one("tanaka", id));
  }

  private void react(String user, String name) {
    reaction(user, name, false);
  }

  private void takeBack(String user, String name) {
    reaction(user, name, true);
  }

  private void reaction(String user, String name, boolean remove) {
    company.act(
        Map.of(
            "user",
            user,
            "type",
            "reaction",
            "channel",
            CHANNEL,
            "ts",
            posted.path("ts").asString(""),
            "name",
            name,
            "remove",
            remove,
            "expect",
            0));
    company.settle();
  }
}
