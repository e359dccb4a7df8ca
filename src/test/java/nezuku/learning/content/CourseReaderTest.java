package nezuku.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.learning.Admission;
import nezuku.learning.Course;
import nezuku.learning.Courses;
import nezuku.learning.Step;
import nezuku.people.Audience;
import nezuku.people.Language;
import nezuku.people.Role;
import nezuku.people.Worded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseReaderTest {
  private static final String GOOD =
      """
      name: {ja: 経理の基本, en: Expenses basics}
      kind: briefing
      process: expenses
      owner: hanako.suzuki@midori.example
      audience: internal
      for: {channels: [C0ASKBPO], groups: [S0NEW], roles: [manager]}
      steps:
        - id: purpose
          text: {ja: 目的, en: Purpose}
        - id: manual
          link: {url: "https://midori.example/m", title: {ja: 手順書, en: Manual}}
        - id: film
          video: {url: "https://midori.example/v", title: {ja: 動画, en: Video}}
        - id: lost
          entry: receipt-lost
        - id: lost-quiz
          quiz:
            question: {ja: 領収書は, en: The receipt}
            choices:
              - {ja: 要る, en: is needed, right: true}
              - {ja: 要らない, en: is not}
            why: {ja: 規程です, en: It is the rule}
            entry: receipt-lost
      """;

  @TempDir Path content;

  @Test
  void a_course_is_read_with_all_kinds_of_steps() {
    CourseReader.Read read = read(GOOD);
    assertThat(read.problems()).isEmpty();
    Course course = read.course().orElseThrow();
    assertThat(course.name()).isEqualTo(new Worded("経理の基本", "Expenses basics"));
    assertThat(course.admission())
        .isEqualTo(new Admission(Set.of("C0ASKBPO"), Set.of("S0NEW"), Set.of(Role.MANAGER), true));
    assertThat(course.steps())
        .extracting(Step::id)
        .containsExactly("purpose", "manual", "film", "lost", "lost-quiz");
    assertThat(course.step("lost")).contains(new Step.Known("lost", "receipt-lost"));
    assertThat(((Step.Quiz) course.step("lost-quiz").orElseThrow()).right(Language.EN))
        .containsExactly("is needed");
  }

  @Test
  void a_quiz_without_a_right_answer_is_named_by_its_line() {
    assertThat(problems(GOOD.replace(", right: true", ""))).containsExactly("16 none-right");
    assertThat(problems(GOOD.replace("en: is not}", "en: is not, right: true}")))
        .containsExactly("16 all-right");
    assertThat(problems(GOOD.replace("        - {ja: 要らない, en: is not}\n", "")))
        .containsExactly("16 bad-choices");
  }

  @Test
  void every_mistake_is_named_at_once() {
    String bad =
        GOOD.replace("kind: briefing", "kind: lesson")
            .replace("audience: internal", "audience: all")
            .replace("[manager]", "[boss]")
            .replace("[C0ASKBPO]", "['#ask-bpo']")
            .replace("{ja: 目的, en: Purpose}", "{ja: 目的}")
            .replace("id: manual", "id: purpose")
            .replace("https://midori.example/v", "javascript:alert(1)");
    assertThat(problems(bad))
        .containsExactly(
            "2 bad-kind",
            "5 bad-audience",
            "6 bad-id",
            "6 unknown-role",
            "8 one-language",
            "10 step-twice",
            "12 bad-url");
    assertThat(read(bad).course()).isEmpty();
  }

  @Test
  void what_is_no_course_at_all_says_so() {
    assertThat(problems("")).containsExactly("1 empty");
    assertThat(problems("name: [")).containsExactly("1 broken");
    assertThat(problems(GOOD.replace("process:", "proces:"))).containsExactly("3 broken");
    assertThat(problems(GOOD.replace("text: {ja: 目的, en: Purpose}", "entry: a\n    link: {}")))
        .containsExactly("8 one-content");
    assertThat(problems(GOOD.replaceAll("(?s)steps:.*", "steps: []")))
        .containsExactly("7 no-steps");
    assertThat(problems(GOOD.replace("目的", "目".repeat(2501)))).containsExactly("8 too-long");
  }

  @Test
  void a_repetition_has_nothing_but_questions() {
    assertThat(problems(GOOD.replace("kind: briefing", "kind: repetition")))
        .containsExactly("8 no-question", "10 no-question", "12 no-question");
  }

  @Test
  void partners_are_looked_for_somewhere() {
    String nowhere = GOOD.replaceAll("for: .*", "for: {roles: [partner]}");
    assertThat(problems(nowhere)).containsExactly("6 partner-where");
  }

  @Test
  void a_course_may_be_closed_to_all_but_those_for_whom_it_is_meant() {
    String closed = GOOD.replace("audience: internal\n", "audience: internal\nopen: false\n");
    assertThat(read(closed).course().orElseThrow().admission().open()).isFalse();
    assertThat(problems(closed.replace("open: false", "open: perhaps")))
        .containsExactly("6 broken");
    assertThat(problems(closed.replaceAll("for: .*\n", ""))).containsExactly("6 for-nobody");
    assertThat(problems(closed.replaceAll("for: .*", "for: {}"))).containsExactly("6 for-nobody");
  }

  @Test
  void a_missing_entry_a_narrower_one_and_an_unknown_process_are_named() {
    Course course = read(GOOD).course().orElseThrow();
    assertThat(checked(course, Optional.of(new Audience.Internal()), Set.of("expenses"))).isEmpty();
    assertThat(checked(course, Optional.empty(), Set.of("payroll")))
        .containsExactly("3 unknown-process", "14 no-entry", "16 no-entry");
    Course open =
        read(GOOD.replace("audience: internal", "audience: partner")).course().orElseThrow();
    assertThat(checked(open, Optional.of(new Audience.Internal()), Set.of("expenses")))
        .containsExactly("14 narrower-entry", "16 narrower-entry");
  }

  private static List<String> checked(
      Course course, Optional<Audience> audience, Set<String> processes) {
    CourseChecks.Around around = new CourseChecks.Around(entry -> audience, Optional.of(processes));
    return CourseChecks.check(course, GOOD, around).stream().map(CourseReaderTest::brief).toList();
  }

  @Test
  void a_broken_course_takes_no_other_down_and_is_not_gone() throws IOException {
    Path folder = Files.createDirectories(content.resolve("courses"));
    Files.writeString(folder.resolve("good.yml"), GOOD);
    Files.writeString(folder.resolve("bad.yml"), "name: [");
    CourseShelf shelf = new CourseShelf(content);
    Courses courses = shelf.get();
    assertThat(courses.all()).extracting(Course::id).containsExactly("good");
    assertThat(courses.isGone("bad")).isFalse();
    assertThat(courses.isGone("never")).isTrue();
    Files.delete(folder.resolve("good.yml"));
    assertThat(shelf.get().isGone("good")).isTrue();
  }

  @Test
  void every_problem_has_its_sentences_in_both_languages() throws IOException {
    Pattern kind =
        Pattern.compile(
            "(?:wrong|CourseProblem\\.of)\\((?:text\\.ofKey\\(\"\\w+\"\\))?[^\"]*?\"([a-z0-9-]+)\"");
    Set<String> kinds = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/nezuku/learning/content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        kind.matcher(Files.readString(file)).results().forEach(found -> kinds.add(found.group(1)));
      }
    }
    assertThat(kinds).contains("none-right", "no-entry", "unreadable", "bad-id");
    for (String one : kinds) {
      CourseProblem problem = CourseProblem.of("courses/a.yml", 1, one, "one", "two", "three");
      for (Language language : Language.values()) {
        assertThat(problem.what(language)).isNotBlank();
        assertThat(problem.mend(language)).isNotBlank();
      }
      assertThat(problem.what(Language.JA)).isNotEqualTo(problem.what(Language.EN));
    }
  }

  private static CourseReader.Read read(String yaml) {
    return CourseReader.read("courses/basics.yml", "basics", yaml);
  }

  private static List<String> problems(String yaml) {
    return read(yaml).problems().stream().map(CourseReaderTest::brief).toList();
  }

  private static String brief(CourseProblem problem) {
    return problem.line() + " " + problem.kind();
  }
}
