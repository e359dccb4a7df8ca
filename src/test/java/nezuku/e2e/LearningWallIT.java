package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nezuku.e2e.Mailbox.Letter;
import nezuku.people.Clearance;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The leak test of courses: everybody tries to learn everything, in every way there is. Who may
 * know what is written down here once more, by hand.
 */
class LearningWallIT {
  private static final List<String> READERS =
      List.of("tanaka", "james", "hanako", "kobayashi", "daniel", "nakamura");

  /** Something that stands in one place alone, and who may read it. */
  private static final Map<String, Set<String>> MAY_READ =
      Map.ofEntries(
          // The name, a text and a question of the employees' course.
          Map.entry("経費精算の基本", Set.of("tanaka", "hanako")),
          Map.entry("本業に専念", Set.of("tanaka", "hanako")),
          Map.entry("Expenses basics", Set.of("james")),
          Map.entry("タクシーの領収書をなくしました", Set.of("tanaka", "hanako")),
          // Its entry.
          Map.entry("3万円", Set.of("tanaka", "hanako")),
          // The FAQ owners' course, and a question and an entry of it.
          Map.entry("FAQ担当者の確認", Set.of("hanako")),
          Map.entry("委託先に渡せないデータはどれ", Set.of("hanako")),
          Map.entry("5営業日以内に直します", Set.of("hanako")),
          // The course of one partner, and a question and an entry of it.
          Map.entry("差し戻しの実践", Set.of("kobayashi")),
          Map.entry("コメントに必ず書くこと", Set.of("kobayashi")),
          Map.entry("差し戻しの多くは", Set.of("kobayashi")),
          Map.entry("Sending back", Set.of()),
          // What employees asked, of an entry that everybody may read and of one that tanaka has
          // learnt, and what partners asked.
          Map.entry("社員の内輪の聞き方", Set.of()),
          Map.entry("社員の普段の聞き方", Set.of("tanaka")),
          Map.entry("さくらの普段の聞き方", Set.of("kobayashi")),
          Map.entry("さくらの内輪の聞き方", Set.of()),
          Map.entry("かえでの聞き方", Set.of()));

  @TempDir Path data;
  @TempDir Path content;
  Company company;

  @BeforeEach
  void open() throws IOException {
    Lesson.copyContent(content);
    kept("outsourcing/outsourcing-why", "社員の内輪の聞き方", new Clearance.Full());
    kept("expenses/receipt-lost", "社員の普段の聞き方", new Clearance.Full());
    kept("expenses/expense-sent-back", "さくらの普段の聞き方", new Clearance.OfPartner("sakura"));
    kept("expenses/receipt-lost", "さくらの内輪の聞き方", new Clearance.OfPartner("sakura"));
    kept("expenses/expense-sent-back", "かえでの聞き方", new Clearance.OfPartner("kaede"));
    company = Company.openWithCourses(data, content);
    Lesson.morning(company, "2026-11-25");
  }

  private void kept(String page, String wording, Clearance askers) throws IOException {
    Lesson.kept(data, content, page, wording, askers);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void nobody_is_taught_asked_or_told_what_is_not_for_them() {
    Lesson.read(company, "tanaka", 3);
    Lesson.read(company, "kobayashi", 2);
    Lesson.morning(company, "2026-11-26");
    Map<String, Set<String>> read = new HashMap<>();
    MAY_READ.keySet().forEach(secret -> read.put(secret, new TreeSet<>()));
    for (String reader : READERS) {
      String seen = everything(reader);
      MAY_READ.keySet().stream()
          .filter(seen::contains)
          .forEach(secret -> read.get(secret).add(reader));
    }
    assertThat(read).isEqualTo(MAY_READ);
  }

  @Test
  void who_becomes_a_guest_on_the_way_is_shown_nothing_more_and_goes_on_once_they_are_back() {
    JsonNode letter = Lesson.only("tanaka", Mailbox.all(company)).message();
    Lesson.read(company, "tanaka", 3);
    company.act(Map.of("user", "tanaka", "type", "restrict", "expect", 0));
    assertThat(Lesson.of("tanaka", Lesson.morning(company, "2026-11-26"))).isEmpty();
    assertThat(Company.text(Lesson.learn(company, "tanaka", "").ephemeral()))
        .contains("受けられる講座はまだありません");
    assertThat(pressed("tanaka", letter)).doesNotContain("本業", "3万円", "領収書", "聞き方");
    assertThat(teams()).contains("修了 5人未満（n=5）");
    company.act(Map.of("user", "tanaka", "type", "unrestrict", "expect", 0));
    assertThat(Lesson.only("tanaka", Lesson.morning(company, "2026-11-27")).text())
        .contains("経費精算の基本　4/6", "社員の普段の聞き方");
  }

  @Test
  void who_leaves_the_company_on_the_way_is_out_of_the_course_and_of_its_figures() {
    Lesson.read(company, "tanaka", 3);
    assertThat(teams()).contains("修了 5人未満（n=8）");
    company.act(Map.of("user", "tanaka", "type", "deactivate", "expect", 0));
    assertThat(Lesson.of("tanaka", Lesson.morning(company, "2026-11-26"))).isEmpty();
    assertThat(count("user_id = 'U0TANAKA' AND state = 'OPEN'")).isZero();
    assertThat(count("user_id = 'U0TANAKA' AND state = 'LEFT'")).isEqualTo(1);
    assertThat(teams()).contains("修了 5人未満（n=7）").doesNotContain("n=8");
    assertThat(Lesson.of("tanaka", Lesson.morning(company, "2026-11-30"))).isEmpty();
  }

  @Test
  void who_is_meant_twice_is_enrolled_once_and_learns_one_step_a_day() throws IOException {
    Path course = content.resolve("courses/expenses-basics.yml");
    String before = Files.readString(course);
    Files.writeString(
        course,
        before.replace(
            "for: {channels: [C0ASKBPO]}",
            "for: {channels: [C0ASKBPO, C0BPO], groups: [S0BPOMANAGERS], roles: [faq-owner]}"));
    List<Letter> thursday = Lesson.morning(company, "2026-11-26");
    for (String user : List.of("U0HANAKO", "U0ITO", "U0TANAKA")) {
      assertThat(count("course = 'expenses-basics' AND user_id = '" + user + "'")).isEqualTo(1);
    }
    Lesson.read(company, "hanako", 1);
    assertThat(Lesson.of("hanako", thursday)).hasSizeLessThan(2);
    assertThat(Lesson.only("hanako", Lesson.morning(company, "2026-11-27")).text())
        .containsOnlyOnce("経費精算の基本　2/6");
    assertThat(teams()).contains("委託業務の責任者 / BPO managers").doesNotContain("S0BPOMANAGERS");
  }

  @Test
  void a_forged_choice_tells_nobody_what_was_asked_or_where_it_is_answered() {
    for (String user : List.of("kobayashi", "daniel", "nakamura", "james")) {
      JsonNode mine = Lesson.learn(company, user, "").ephemeral();
      for (String value :
          List.of(
              "receipt-lost wording:receipt-lost/社員の普段の聞き方",
              "outsourcing-why wording:outsourcing-why/社員の内輪の聞き方",
              "x wording:receipt-lost",
              "x entry:receipt-lost",
              "x")) {
        assertThat(Company.text(company.forge(user, mine, "learn_match_x", value).message()))
            .as(user + " " + value)
            .containsAnyOf("今はありません", "no longer there")
            .doesNotContain("3万円", "領収書");
      }
    }
  }

  /** All that somebody can find of courses. */
  private String everything(String reader) {
    StringBuilder seen = new StringBuilder();
    Lesson.of(reader, Mailbox.all(company)).forEach(letter -> seen.append(letter.message()));
    JsonNode mine = Lesson.learn(company, reader, "").ephemeral();
    seen.append(mine).append(Lesson.learn(company, reader, "teams").json());
    seen.append(company.act(Map.of("user", reader, "type", "home")).json().path("home"));
    return seen.append(pressed(reader, mine)).toString();
  }

  /** What comes of every button of every step and card, forged. */
  private String pressed(String reader, JsonNode message) {
    StringBuilder seen = new StringBuilder();
    for (String course : List.of("expenses-basics", "faq-owners", "sakura-practice")) {
      for (String button : List.of("learn_next_", "learn_start_", "learn_next_")) {
        seen.append(forged(reader, message, button, course));
      }
    }
    for (String step :
        List.of(
            "expenses-basics/receipt",
            "expenses-basics/receipt-quiz",
            "faq-owners/manual",
            "faq-owners/share-quiz",
            "sakura-practice/sent-back",
            "sakura-practice/sent-back-quiz")) {
      for (String button : List.of("learn_known_", "learn_later_", "learn_done_")) {
        seen.append(forged(reader, message, button, step));
      }
      for (String button : List.of("learn_answer_", "learn_prove_")) {
        seen.append(forged(reader, message, button, step + " 1"));
      }
    }
    for (String entry : List.of("receipt-lost", "improvement-manual-update", "expense-sent-back")) {
      seen.append(forged(reader, message, "learn_reveal_", entry));
      seen.append(forged(reader, message, "learn_grade_", "GOOD " + entry));
      seen.append(forged(reader, message, "learn_understood_", "entry:" + entry));
    }
    return seen.toString();
  }

  private JsonNode forged(String reader, JsonNode message, String button, String value) {
    return company.forge(reader, message, button + "x", value).json().path("messages");
  }

  private String teams() {
    return Company.text(Lesson.learn(company, "sato", "teams").ephemeral());
  }

  private int count(String condition) {
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")))) {
      return database.read(
          handle ->
              handle
                  .createQuery("SELECT count(*) FROM course_member WHERE " + condition)
                  .mapTo(Integer.class)
                  .one());
    }
  }
}
