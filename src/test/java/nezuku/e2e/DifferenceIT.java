package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nezuku.adoption.pulse.Ballot;
import nezuku.adoption.pulse.Ballot.Voter;
import nezuku.adoption.pulse.Marks;
import nezuku.adoption.pulse.Quarter;
import nezuku.adoption.store.AdoptionTable;
import nezuku.adoption.store.PulseTable;
import nezuku.learning.Enrolment;
import nezuku.learning.store.LearningTable;
import nezuku.platform.config.Config;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Whoever asks twice learns no more of one person than whoever asks once. */
class DifferenceIT {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");

  /** Three of the eight to whom the sample's course on expenses is taught. */
  private static final String FEW =
      """
      name: {ja: 経理部の手引き, en: For accounting}
      kind: briefing
      process: expenses
      audience: internal
      for: {channels: [C0KEIRI]}
      steps:
        - id: purpose
          text: {ja: 目的, en: The purpose}
      """;

  @TempDir Path data;
  @TempDir Path content;
  Company company;

  @BeforeEach
  void open() throws IOException {
    LastQuarter.fill(data);
    Lesson.copyContent(content);
    Files.writeString(content.resolve("courses/accounting.yml"), FEW);
    company = Company.open(data, this::config);
  }

  @AfterEach
  void close() {
    company.close();
  }

  /** With a team of the eight, of whom six are the outsourcing team. */
  private Config config(Config sample) {
    ObjectNode adoption = (ObjectNode) sample.sections().of("adoption").orElseThrow().deepCopy();
    ObjectNode teams = (ObjectNode) adoption.path("scorecard").path("teams");
    teams
        .putObject("wider")
        .put("channel", "C0ASKBPO")
        .putObject("name")
        .put("ja", "広")
        .put("en", "w");
    return Marked.config(sample).withFaq(faq -> faq.with(content)).with("adoption", adoption);
  }

  @Test
  void who_has_read_the_purpose_is_not_told_by_looking_before_and_after() {
    List<String> pages = new ArrayList<>();
    for (int people = 0; people <= 10; people++) {
      int reader = people;
      change(database -> readBy(database, reader));
      pages.add(asked("tanaka", "/bpo-adoption", "expenses"));
    }
    assertThat(new HashSet<>(pages.subList(0, 5))).hasSize(1);
    assertThat(new HashSet<>(pages.subList(5, 10))).hasSize(1);
    assertThat(pages.get(4)).contains("5人に満たないため");
    assertThat(pages.get(9)).contains("5人以上（");
    assertThat(pages.get(10)).contains("10人以上（");
  }

  private static void readBy(Database database, int reader) {
    if (reader > 0) {
      new AdoptionTable(database).read("expenses", "U" + reader, TUESDAY);
    }
  }

  @Test
  void who_has_finished_a_training_is_not_told_by_looking_before_and_after() {
    Lesson.morning(company, "2026-11-25");
    List<String> teams = new ArrayList<>();
    List<String> process = new ArrayList<>();
    for (int finished = 0; finished <= 7; finished++) {
      change(DifferenceIT::oneFinishes);
      teams.add(asked("sato", "/bpo-learn", "teams"));
      process.add(asked("sato", "/bpo-adoption", "expenses"));
    }
    assertThat(new HashSet<>(teams.subList(0, 4))).hasSize(1);
    assertThat(new HashSet<>(teams.subList(4, 8))).hasSize(1);
    assertThat(new HashSet<>(process.subList(0, 4))).hasSize(1);
    assertThat(teams.get(0)).contains("修了 5人未満（n=8）");
    assertThat(teams.get(7)).contains("修了 5人以上（n=8）").doesNotContain("8人以上", "100");
    assertThat(process.get(4)).contains("修了 5人以上（n=8");
  }

  private static void oneFinishes(Database database) {
    LearningTable table = new LearningTable(database);
    table.enrolments().stream()
        .filter(one -> one.course().equals("expenses-basics") && one.isOpen())
        .findFirst()
        .ifPresent(one -> table.move(one.with(Enrolment.State.DONE)));
  }

  @Test
  void a_course_of_few_is_not_told_by_a_process_less_its_other_courses() {
    Lesson.morning(company, "2026-11-25");
    assertThat(asked("sato", "/bpo-learn", "teams"))
        .contains("経理部の手引き", "修了 5人未満（n=8）", "人数が少ないため表示しません")
        .doesNotContain("n=3");
    assertThat(asked("sato", "/bpo-adoption", "expenses")).contains("（n=8").doesNotContain("（n=11");
  }

  @Test
  void of_two_teams_that_differ_in_few_people_one_is_not_shown() {
    assertThat(asked("ito", "/bpo-score", "bpo")).contains("score_open_promises");
    assertThat(asked("ito", "/bpo-score", "wider"))
        .contains("5人以上のチームだけに")
        .doesNotContain("score_open_promises", "score_open_contributions");
  }

  @Test
  void a_teams_card_is_the_same_before_and_after_somebody_leaves_or_joins() {
    String before = asked("ito", "/bpo-score", "bpo");
    company.act(Map.of("user", "hanako", "type", "deactivate", "expect", 0));
    assertThat(asked("ito", "/bpo-score", "bpo")).isEqualTo(before);
    company.act(Map.of("user", "tanaka", "type", "join", "channel", "#bpo", "expect", 0));
    assertThat(asked("ito", "/bpo-score", "bpo")).isEqualTo(before);
  }

  @Test
  void a_pulse_moves_with_nobodys_answer_and_one_side_does_not_tell_the_other() {
    Set<String> pages = new HashSet<>();
    for (int people = 1; people <= 6; people++) {
      String user = "U" + people;
      change(database -> answer(database, Voter.COMPANY, user));
      pages.add(asked("ito", "/bpo-score", "sakura"));
    }
    change(database -> answer(database, Voter.PARTNER, "U0KOBAYASHI"));
    pages.add(asked("ito", "/bpo-score", "sakura"));
    assertThat(pages).hasSize(1);
    Mailbox.at(company, "2027-01-01T00:30:00+09:00");
    assertThat(asked("ito", "/bpo-score", "sakura"))
        .contains("自社から見た委託先：4.0（n=6）")
        .doesNotContain("委託先から見た");
  }

  private static void answer(Database database, Voter side, String user) {
    Ballot ballot = new Ballot(new Quarter(2026, 4), "sakura", side);
    new PulseTable(database).answer(ballot, user, new Marks(List.of(5, 4, 3)), TUESDAY);
  }

  @Test
  void an_answer_that_helped_is_not_told_until_there_are_five() {
    for (String user : List.of("tanaka", "ito", "hanako", "watanabe")) {
      var answer = company.say(user, "@nezuku", "領収書をなくした").message();
      company.press(user, answer, Seen.button(answer, "faq_helped"));
    }
    Mailbox.at(company, "2026-12-01T10:00:00+09:00");
    assertThat(asked("ito", "/bpo-adoption", "saves"))
        .contains("5件に満たないため表示しません")
        .doesNotContain("0.7時間");
    String numbers = asked("ito", "/bpo-kpi", "先月");
    assertThat(numbers).contains("FAQ：役に立った").doesNotContain("100 %");
  }

  private void change(Consumer<Database> change) {
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")))) {
      change.accept(database);
    }
  }

  /** What is shown, without what differs by itself each time. */
  private String asked(String user, String command, String words) {
    return company
        .act(
            Map.of(
                "user",
                user,
                "type",
                "command",
                "channel",
                Marked.channel(user),
                "command",
                command,
                "text",
                words,
                "wait",
                "PT20S",
                // The formula comes as a second message.
                "expect",
                words.equals("sakura") ? 2 : 1))
        .ephemerals()
        .getFirst()
        .path("blocks")
        .toString()
        .replaceAll("\"block_id\":\"[^\"]*\"", "");
  }
}
