package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was typed is shown, kept and given back. It is Tuesday, 24 November 2026, ten in Tokyo. */
class ActionFormsIT {
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
  void several_owners_get_one_action_each() {
    JsonNode form = typed("ito", "add @hanako @tanaka 12/1までに手順書を直す");
    assertThat(form.toString()).contains("お一人に1件ずつ", "\"U0HANAKO\",\"U0TANAKA\"");

    Seen made = Meetings.submit(company, "ito", form, Map.of(), 4);
    List<String> texts = made.messages().stream().map(Company::text).toList();
    assertThat(texts).filteredOn(text -> text.contains("伊藤 直子さんから依頼です")).hasSize(2);
    assertThat(texts)
        .anyMatch(text -> text.contains("鈴木 花子"))
        .anyMatch(text -> text.contains("田中 美咲"));
    assertThat(list("hanako", "")).contains("手順書を直す");
    assertThat(list("tanaka", "")).contains("手順書を直す");
  }

  @Test
  void a_day_that_does_not_exist_is_said_to_be_none() {
    assertThat(Company.text(typed("ito", "add 2/30までに見積もりを送る"))).contains("「2/30」という日はありません");
    assertThat(Company.text(typed("ito", "add 2/30 見積もりを送る"))).contains("「2/30」という日はありません");
    assertThat(Company.text(typed("ito", "add 2/28 見積もりを送る"))).doesNotContain("という日はありません");
  }

  @Test
  void an_absence_that_can_not_be_kept_comes_back_with_its_form() {
    JsonNode form = typed("hanako", "away until 12/3 @kobayashi");
    JsonNode refused = Meetings.submit(company, "hanako", form, Map.of(), 1).message();
    assertThat(Company.text(refused)).contains("登録していません", "同じ会社の方");
    JsonNode again =
        company.press("hanako", refused, Seen.button(refused, "action_away_again")).modal();
    assertThat(again.toString()).contains("2026-12-03", "U0KOBAYASHI");
    JsonNode late =
        Meetings.submit(company, "hanako", again, Map.of("action_last", "2026-11-01"), 1).message();
    assertThat(Company.text(late)).contains("登録していません", "終わりの日");
    assertThat(late.toString()).contains("action_away_again");
  }

  @Test
  void a_deputy_reads_how_late_it_is_although_the_owner_is_away() {
    made("hanako", "鍵を返す", "2026-11-25");
    Meetings.submit(company, "hanako", typed("hanako", "away until 12/3 @takahashi"), Map.of(), 2);
    assertThat(Mailbox.at(company, "2026-11-26T09:30:00+09:00"))
        .filteredOn(letter -> letter.user().equals("takahashi"))
        .singleElement()
        .extracting(Letter::text)
        .asString()
        .contains("鍵を返す", "1営業日超過");
  }

  @Test
  void a_day_until_which_somebody_waited_is_not_shown_once_it_has_passed() {
    JsonNode card = made("hanako", "鍵を返す", "2026-12-10");
    JsonNode form = company.press("hanako", card, Seen.button(card, "action_wait_")).modal();
    Map<String, String> until = Map.of("action_word", "返事", "action_due", "2026-11-26");
    Meetings.submit(company, "hanako", form, until, 1);
    assertThat(list("hanako", "")).contains("「返事」を待っています（11月26日(木)まで）");
    Mailbox.at(company, "2026-11-27T12:00:00+09:00");
    assertThat(list("hanako", "")).contains("「返事」を待つ予定の日を過ぎました").doesNotContain("11月26日(木)まで");
  }

  @Test
  void figures_call_a_partner_as_people_do() {
    Meetings.setUp(company, "月次定例", Map.of());
    JsonNode pasted = Meetings.paste(company, "hanako", "## 宿題\n- 手順書を直す（小林、11/25まで）\n");
    Meetings.submit(company, "hanako", Meetings.check(company, "hanako", pasted), Map.of(), 4);
    Mailbox.at(company, "2026-11-27T12:00:00+09:00");
    assertThat(list("sato", "figures")).contains("さくらBPO：1件中").doesNotContain("sakura");
  }

  private JsonNode typed(String user, String words) {
    return company.command(user, "#ask-bpo", "/bpo-action", words).modal();
  }

  private String list(String user, String words) {
    return Company.text(company.command(user, "#ask-bpo", "/bpo-action", words).ephemeral());
  }

  private JsonNode made(String user, String what, String due) {
    return company.submit(user, typed(user, "add " + what), "action_due", due, 1).message();
  }
}
