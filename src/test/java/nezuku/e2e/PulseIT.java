package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nezuku.adoption.pulse.Ballot;
import nezuku.adoption.pulse.Ballot.Voter;
import nezuku.adoption.pulse.Marks;
import nezuku.adoption.pulse.Quarter;
import nezuku.adoption.store.PulseTable;
import nezuku.e2e.Mailbox.Letter;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How both sides find working together: asked, answered, and never anybody's alone. */
class PulseIT {
  private static final Ballot BALLOT = new Ballot(new Quarter(2026, 4), "sakura", Voter.COMPANY);

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.openWithProcesses(data);
    Meetings.setUp(
        company,
        "週次定例",
        Map.of(
            "meeting_people", List.of("U0TANAKA", "U0SATO", "U0KOBAYASHI", "U0EMILY", "U0JAMES")));
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void who_works_together_is_asked_in_the_digest_and_only_while_the_quarter_ends() {
    assertThat(letters("2026-12-14T09:30:00+09:00")).isEmpty();
    List<Letter> asked = letters("2026-12-21T09:30:00+09:00");
    assertThat(asked)
        .extracting(Letter::user)
        .contains("tanaka", "sato", "hanako", "emily")
        .doesNotHaveDuplicates()
        // Of the partner's side there are too few to say anything.
        .doesNotContain("kobayashi", "daniel", "nakamura");
    JsonNode letter =
        asked.stream()
            .filter(one -> one.user().equals("tanaka"))
            .findFirst()
            .orElseThrow()
            .message();
    JsonNode form = company.press("tanaka", letter, Seen.button(letter, "score_pulse_")).modal();
    assertThat(Company.text(form)).contains("委託先には相談しやすい", "個々の回答は誰にも表示しません");
    Seen thanks =
        company.submit(
            "tanaka",
            form,
            Map.of("score_mark_1", "5", "score_mark_2", "4", "score_mark_3", "3"),
            1);
    assertThat(Company.text(thanks.message())).contains("回答を受け付けました");
    // Who has answered is not asked again; who has not is, once.
    assertThat(letters("2026-12-28T09:30:00+09:00"))
        .extracting(Letter::user)
        .contains("sato")
        .doesNotContain("tanaka");
    assertThat(letters("2027-01-04T09:30:00+09:00")).isEmpty();
  }

  @Test
  void below_five_nothing_is_shown_and_after_the_quarter_nobodys_answer_is_kept() {
    answer(4, "2026-12-21T10:00:00Z");
    assertThat(page("ito")).contains("まだ結果がありません", "5人以上").doesNotContain("4.");
    Mailbox.at(company, "2027-01-01T00:30:00+09:00");
    assertThat(page("ito")).contains("まだ結果がありません");
    try (Database database = database()) {
      assertThat(new PulseTable(database).answered(BALLOT)).isEmpty();
    }
  }

  @Test
  void from_five_on_both_sides_read_the_means_once_the_quarter_has_ended() {
    answer(5, "2026-12-21T10:00:00Z");
    assertThat(page("ito")).contains("まだ結果がありません");
    Mailbox.at(company, "2027-01-01T00:30:00+09:00");
    assertThat(page("ito")).contains("2026年10月〜12月　自社から見た委託先：4.0（n=5）", "委託先は約束を守っている：4.0");
    assertThat(
            Company.text(
                company.command("kobayashi", "#sakura-midori", "/bpo-score", "").ephemeral()))
        .contains("2026年10月〜12月　自社から見た委託先：4.0（n=5）");
    assertThat(page("tanaka")).contains("見られるスコアはありません").doesNotContain("4.0");
  }

  private void answer(int people, String at) {
    try (Database database = database()) {
      for (int person = 1; person <= people; person++) {
        new PulseTable(database)
            .answer(BALLOT, "U" + person, new Marks(List.of(5, 4, 3)), Instant.parse(at));
      }
    }
  }

  private Database database() {
    return Database.open(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")));
  }

  private String page(String user) {
    return Company.text(company.command(user, "#ask-bpo", "/bpo-score", "sakura").ephemeral());
  }

  private List<Letter> letters(String time) {
    return Mailbox.at(company, time).stream()
        .filter(one -> one.text().contains("協働アンケート") || one.text().contains("Working together"))
        .toList();
  }
}
