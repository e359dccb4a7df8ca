package nezuku.e2e;

import static nezuku.e2e.Ideas.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Another app is in Slack's lists of people, and is nobody: nothing is given to it. */
class AppIT {
  private static final String APP = "U0KEIHIAPP";

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
  void it_neither_decides_on_a_proposal_nor_does_what_comes_of_one() {
    String id = ideas.proposed("tanaka", "経理 申請が紙のまま");
    JsonNode review = ideas.form("hanako", ideas.one("hanako", id), "proposal_review_");
    assertThat(told(company.submit("hanako", review, "proposal_owner", APP, 1)))
        .contains("経費連携さんには決める役をお願いできません");
    ideas.accept(id);
    JsonNode add = ideas.form("hanako", ideas.one("hanako", id), "proposal_add_");
    Map<String, ?> work = Map.of("proposal_what", "直す", "proposal_owner", APP);
    assertThat(told(company.submit("hanako", add, work, 1))).contains("経費連携さんには頼めません", "直す");
  }

  @Test
  void it_owns_no_action_no_process_and_takes_part_in_no_meeting() {
    JsonNode action =
        company.command("ito", "#ask-bpo", "/bpo-action", "add 12/1まで見積もりを送る").modal();
    Seen given = company.submit("ito", action, Map.of("action_owner", APP), 1);
    assertThat(told(given)).contains("この件をお願いできない方でした");
    assertThat(Company.text(ideas.work("ito"))).doesNotContain("見積もりを送る");

    JsonNode card = company.command("hanako", "#ask-bpo", "/bpo-who", "経理").ephemeral();
    JsonNode process = company.press("hanako", card, Seen.button(card, "process_fill_")).modal();
    assertThat(told(company.submit("hanako", process, Map.of("process_owner", APP), 1)))
        .contains("経費連携さんは選べません");

    JsonNode series = company.command("hanako", Meetings.SAKURA, "/bpo-meeting", "new").modal();
    assertThat(
            told(
                company.submit(
                    "hanako",
                    series,
                    Map.of("meeting_name", "定例", "meeting_people", List.of("U0TANAKA", APP)),
                    1)))
        .contains("経費連携はアプリです。参加者から外してください");
  }

  @Test
  void where_it_reads_along_employees_are_still_told_what_is_internal() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    assertThat(seen.ephemerals()).isEmpty();
    assertThat(Company.text(seen.message())).contains("支払証明書");
  }
}
