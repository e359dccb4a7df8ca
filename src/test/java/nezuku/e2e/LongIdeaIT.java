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

/** Much is said, and nothing of it is lost. */
class LongIdeaIT {
  private static final int LONGEST = 3_000;
  private static final String LONG = "遅いです。".repeat(4_000);

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
  void of_a_message_of_20_000_characters_the_form_holds_the_beginning_and_a_link_to_the_whole() {
    String text = LONG.substring(0, LONG.length() - 2) + "終わり";
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
    assertThat(Company.text(form)).contains("The message is long (20,001 characters)", "http");
    assertThat(typed(form)).hasSize(LONGEST).startsWith("遅いです。");

    String id = Ideas.id(told(company.submit("james", form, Map.of(), 2)));
    String link = said.ts().replace(".", "");
    assertThat(Company.text(ideas.one("hanako", id))).contains("遅いです。", link);
  }

  @Test
  void what_is_too_long_after_the_command_comes_back_as_a_file_and_its_beginning_in_the_form() {
    Seen seen = ideas.command("tanaka", "経理 " + LONG, 2);
    JsonNode form = seen.modal();
    assertThat(Company.text(form)).contains("文が長いため（20,000文字）", "ファイルにしてダイレクトメッセージで");
    assertThat(typed(form)).hasSize(LONGEST);
    assertThat(ideas.file("tanaka", "proposal.txt")).isEqualTo(LONG);

    String id = Ideas.id(told(company.submit("tanaka", form, Map.of(), 2)));
    assertThat(Company.text(ideas.one("hanako", id))).contains("遅いです。", "経理");
  }

  @Test
  void the_form_takes_no_20_000_characters_and_keeps_what_was_typed() {
    JsonNode form = ideas.open("tanaka", "経理 遅い");
    Seen refused = company.submit("tanaka", form, "proposal_now", LONG, 1);
    assertThat(refused.json().path("errors").toString()).contains("proposal_now", "3000");
    JsonNode open = company.state().path("modals").path("tanaka").path(0);
    assertThat(open.path("state").toString()).contains(LONG);
    assertThat(Company.text(ideas.list("tanaka"))).contains("提案と報告：0件");

    Seen sent = company.submit("tanaka", open, "proposal_now", LONG.substring(0, LONGEST), 2);
    assertThat(told(sent)).contains("受け付けました");
  }

  @Test
  void whoever_looks_for_very_much_is_told_that_there_is_none_of_it() {
    assertThat(Company.text(ideas.command("tanaka", "list " + LONG).ephemeral()))
        .contains("提案と報告：0件");
  }

  @Test
  void what_says_nothing_is_given_back() {
    JsonNode empty = ideas.open("tanaka", "");
    assertThat(told(company.submit("tanaka", empty, "proposal_hours", "10", 1)))
        .contains("空欄だったため", "10");
  }

  /** What stands in the form at first. */
  private static String typed(JsonNode form) {
    return form.path("blocks")
        .valueStream()
        .filter(block -> block.path("block_id").asString("").equals("proposal_now"))
        .map(block -> block.path("element").path("initial_value").asString(""))
        .findFirst()
        .orElseThrow();
  }
}
