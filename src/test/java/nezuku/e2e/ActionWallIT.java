package nezuku.e2e;

import static nezuku.e2e.Actions.WHAT;
import static nezuku.e2e.Actions.id;
import static nezuku.e2e.Actions.initial;
import static nezuku.e2e.Actions.moved;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who sees which actions. It is Tuesday, 24 November 2026, ten in Tokyo. */
class ActionWallIT {
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
  void partners_and_colleagues_see_nothing_that_is_not_theirs() {
    String id = id(actions.given("ito", "hanako", "2026-12-01"));
    for (String other : List.of("tanaka", "kobayashi", "nakamura")) {
      String channel = other.equals("nakamura") ? "#bpo-talk" : "#sakura-midori";
      for (String words : List.of(id, "of @hanako", "overdue", "given", "waiting", "for 経理")) {
        Seen seen = company.command(other, channel, "/bpo-action", words);
        assertThat(seen.ephemerals()).as(other + " " + words).isNotEmpty();
        seen.ephemerals().forEach(one -> assertThat(Company.text(one)).doesNotContain(WHAT));
      }
      Seen own = company.command(other, channel, "/bpo-action", "");
      for (String button :
          List.of("accept", "done", "date", "hand", "wait", "cannot", "drop", "follow")) {
        Seen forged = company.forge(other, own.ephemeral(), "action_" + button + "_" + id, id);
        assertThat(forged.json().toString()).as(other + " " + button).doesNotContain(WHAT);
      }
    }
    assertThat(Company.text(company.command("sato", "#ask-bpo", "/bpo-action", id).ephemeral()))
        .contains(WHAT);
  }

  @Test
  void an_action_is_never_put_on_somebody_across_the_wall() {
    JsonNode form = actions.typed("ito", "add 12/1まで" + WHAT);
    Seen guest = company.submit("ito", form, Map.of("action_owner", "U0NAKAMURA"), 1);
    assertThat(Company.text(guest.message())).contains("この件をお願いできない方でした", "入力された内容：" + WHAT);
    JsonNode again =
        company
            .press("ito", guest.message(), Seen.button(guest.message(), "action_new_again"))
            .modal();
    assertThat(initial(again, "action_what", "initial_value")).isEqualTo(WHAT);
    assertThat(company.submit("ito", again, Map.of("action_owner", "U0KOBAYASHI"), 2).messages())
        .hasSize(2);
  }

  @Test
  void an_export_holds_what_its_reader_may_see() {
    actions.given("ito", "hanako", "2026-12-01");
    Seen seen =
        company.act(
            Map.of(
                "user",
                "hanako",
                "type",
                "command",
                "channel",
                "#ask-bpo",
                "command",
                "/bpo-action",
                "text",
                "export",
                "expect",
                2));
    assertThat(seen.messages().toString()).contains("actions-2026-11-24.csv");
    assertThat(seen.ephemerals()).hasSize(1);
  }

  @Test
  void figures_tell_how_promises_are_kept_and_only_who_leads_sees_all() {
    JsonNode asked = actions.given("ito", "hanako", "2026-11-25");
    JsonNode form = company.press("hanako", asked, Seen.button(asked, "action_date_")).modal();
    company.submit("hanako", form, moved("2026-11-27"), 2);
    Mailbox.at(company, "2026-11-27T12:00:00+09:00");
    JsonNode done = company.press("hanako", asked, Seen.button(asked, "action_done_")).modal();
    company.submit("hanako", done, "action_word", "送りました", 2);

    assertThat(
            Company.text(company.command("sato", "#ask-bpo", "/bpo-action", "figures").ephemeral()))
        .contains("自社：1件中、最初の約束どおり0件、変更後の期限どおり1件、期限を過ぎて未完0件。遅れの中央値は2営業日。", "相手の対応を待っていた 1回")
        .doesNotContain("鈴木");
    assertThat(
            Company.text(
                company.command("tanaka", "#ask-bpo", "/bpo-action", "figures").ephemeral()))
        .contains("責任者と管理者だけ");
  }
}
