package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Why it is done, and who answers for it. It is Tuesday, 24 November 2026, ten in Tokyo. */
class ProcessIT {
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
  void who_asks_reads_why_to_what_end_by_whom_where_and_when() {
    JsonNode expenses = who("tanaka", "経理").ephemeral();
    assertThat(Company.text(expenses))
        .contains("経理", "委託の目的", "本業に専念", "目指す成果", "3営業日以内")
        .contains("対応時間", "平日 9:00〜18:00", "まだ書かれていないこと：委託先の代理")
        .contains("https://midori.example/manuals/expenses");
    assertThat(expenses.toString())
        .contains("\"user_id\":\"U0HANAKO\"", "\"user_id\":\"U0KOBAYASHI\"", "C0SAKURAMIDORI")
        .doesNotContain("process_fill_");

    assertThat(Company.text(who("james", "service desk").ephemeral()))
        .contains("Help desk", "Why we outsource it", "IT problems are solved on the same day.");
    assertThat(Company.text(who("james", "").ephemeral()))
        .contains("Which process would you like to know about?", "Payroll");
    assertThat(Company.text(who("james", "cleaning").ephemeral()))
        .contains("There is no process called “cleaning”.");
  }

  @Test
  void a_partner_reads_of_the_processes_it_does_and_guests_of_none() {
    assertThat(Company.text(who("kobayashi", "").ephemeral()))
        .contains("経理", "給与", "請求書")
        .doesNotContain("ヘルプデスク");
    assertThat(Company.text(who("kobayashi", "helpdesk").ephemeral()))
        .contains("見つかりませんでした")
        .doesNotContain("その日のうちに");
    assertThat(Company.text(who("nakamura", "経理").ephemeral()))
        .contains("まだ登録されていません")
        .doesNotContain("給与");
  }

  @Test
  void what_is_missing_is_chased_as_an_action_until_it_is_written() {
    assertThat(Mailbox.at(company, "2026-11-25T08:45:00+09:00")).isEmpty();
    List<Letter> morning = Mailbox.at(company, "2026-11-25T09:30:00+09:00");
    assertThat(morning)
        .extracting(Letter::user)
        .containsExactlyInAnyOrder("hanako", "takahashi", "emily");
    assertThat(letter(morning, "takahashi"))
        .contains("ご担当の件です", "業務「給与」の説明を書く：委託の目的、目指す成果", "期限 12月2日(水)");
    assertThat(letter(morning, "emily")).contains("Describe the process “Help desk”: ");
    assertThat(Mailbox.at(company, "2026-11-26T09:30:00+09:00")).isEmpty();

    JsonNode card = who("hanako", "経理").ephemeral();
    JsonNode form = company.press("hanako", card, Seen.button(card, "process_fill_")).modal();
    JsonNode unfit =
        company.submit("hanako", form, Map.of("process_partner-deputy", "U0DANIEL"), 1).message();
    assertThat(Company.text(unfit)).contains("委託先の代理にDaniel Brownさんは選べません", "0項目");

    Map<String, Object> values = new HashMap<>();
    values.put("process_goal_ja", "申請から2営業日以内の支払い");
    values.put("process_goal_en", "Paid within two working days");
    values.put("process_partner-deputy", "U0KOBAYASHI");
    JsonNode again = company.press("hanako", card, Seen.button(card, "process_fill_")).modal();
    JsonNode saved = company.submit("hanako", again, values, 1).message();
    assertThat(Company.text(saved)).contains("「経理」の説明を保存しました（2項目）", "2営業日以内");
    assertThat(Company.text(who("james", "expenses").ephemeral()))
        .contains("Paid within two working days")
        .doesNotContain("Not written down yet");
    // What followed from it is done, and is not asked for again.
    assertThat(action("hanako")).doesNotContain("業務「経理」").contains("業務「請求書」");
    Mailbox.at(company, "2026-11-27T09:30:00+09:00");
    assertThat(action("hanako")).doesNotContain("業務「経理」");
  }

  @Test
  void only_who_answers_for_a_process_may_write_and_a_partner_only_what_is_its_own() {
    JsonNode card = who("kobayashi", "経理").ephemeral();
    JsonNode form = company.press("kobayashi", card, Seen.button(card, "process_fill_")).modal();
    assertThat(Company.text(form)).contains("委託先の代理", "対応時間").doesNotContain("委託の目的");
    company.submit("kobayashi", form, Map.of("process_hours_ja", "平日 8:00〜17:00"), 1);
    assertThat(Company.text(who("tanaka", "経理").ephemeral())).contains("平日 8:00〜17:00");

    // A button that was made up opens nothing.
    JsonNode message = company.say("tanaka", "@nezuku", "領収書をなくした").message();
    Seen forged = company.forge("tanaka", message, "process_fill_expenses", "expenses");
    assertThat(Company.text(forged.message())).contains("責任者・代理と、委託業務の管理職が書けます");
  }

  private Seen who(String user, String words) {
    return company.command(user, channel(user), "/bpo-who", words);
  }

  /** Where somebody can type. */
  static String channel(String user) {
    return switch (user) {
      case "kobayashi" -> "#sakura-midori";
      case "nakamura" -> "#bpo-talk";
      default -> "#ask-bpo";
    };
  }

  private String action(String user) {
    return Company.text(company.command(user, "#ask-bpo", "/bpo-action", "").ephemeral());
  }

  private static String letter(List<Letter> letters, String user) {
    return letters.stream()
        .filter(one -> one.user().equals(user))
        .map(Letter::text)
        .reduce("", String::concat);
  }
}
