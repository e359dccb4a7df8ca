package nezuku.faq.content;

import static nezuku.faq.content.ContentFolder.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.faq.Vocabulary;
import nezuku.faq.edit.Edition;
import nezuku.faq.edit.Editions;
import nezuku.people.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of words, beside the pages. */
class WordFilesTest {
  private static final Editions NOTHING_PUBLISHED =
      new Editions() {
        @Override
        public long number() {
          return 0;
        }

        @Override
        public Edition newest() {
          return new Edition(0, Map.of());
        }

        @Override
        public void settled(String path, Optional<String> text) {}

        @Override
        public Edition only(String path) {
          return newest();
        }
      };

  @TempDir Path temp = Path.of("");
  private ContentFolder folder = new ContentFolder(Path.of("target/unused-content"));

  @BeforeEach
  void fill() {
    folder = new ContentFolder(temp.resolve("faq")).write("expenses/good.ja.md", GOOD);
  }

  @Test
  void content_without_files_of_words_has_none() {
    assertThat(folder.read().content().vocabulary()).isEqualTo(Vocabulary.NONE);
  }

  @Test
  void both_files_are_read_with_the_content() {
    folder.write("synonyms.txt", "稟議 => 承認\n").write("dictionary.txt", "根付会議室, ネヅケカイギシツ\n");
    Vocabulary words = folder.read().content().vocabulary();

    assertThat(words.synonyms().rules()).hasSize(1);
    assertThat(words.dictionary()).hasSize(1);
  }

  @Test
  void a_mistake_is_a_problem_of_the_file_and_its_line_and_says_what_becomes_of_the_rest() {
    folder
        .write("synonyms.txt", "a1 => b1\n経費, 立替\nb1 => a1\n")
        .write("dictionary.txt", "\n根付会議室, x\n");

    assertThat(folder.problems())
        .contains(
            "synonyms.txt:3 rules-in-circle",
            "synonyms.txt:1 words-not-taken",
            "dictionary.txt:2 dictionary-reading",
            "dictionary.txt:1 words-not-taken");
    assertThat(folder.read().content().vocabulary().synonyms().groups()).hasSize(1);
    assertThat(folder.ids()).containsExactly("good");
    Problem circle =
        folder.read().problems().stream()
            .filter(problem -> problem.kind().equals("rules-in-circle"))
            .findFirst()
            .orElseThrow();
    assertThat(circle.what(Language.EN))
        .isEqualTo("The rules lead in a circle: a1 => b1 => a1 (lines 1, 3).");
    assertThat(circle.what(Language.JA)).contains("a1 => b1 => a1", "1, 3 行目");
  }

  @Test
  void a_file_that_is_not_in_utf_8_is_named() throws IOException {
    Files.write(
        folder.path().resolve("synonyms.txt"), "稟議 => 承認".getBytes(Charset.forName("windows-31j")));

    assertThat(folder.problems()).contains("synonyms.txt:1 not-utf-8");
  }

  @Test
  void words_count_as_soon_as_their_file_has_changed_and_a_broken_file_keeps_the_old_ones()
      throws IOException {
    List<Vocabulary> read = new ArrayList<>();
    try (ContentWatcher watcher = watcher(read)) {
      watcher.check();
      folder.write("synonyms.txt", "稟議 => 承認\n");
      watcher.check();
      assertThat(read.getLast().synonyms().rules()).hasSize(1);

      folder.write("synonyms.txt", "稟議 => 承認\n根付 => 定着\n定着 => 根付\n");
      folder.write("dictionary.txt", "根付会議室, ネヅケカイギシツ\n");
      watcher.check();
      assertThat(read.getLast().synonyms()).isEqualTo(read.get(1).synonyms());
      assertThat(read.getLast().dictionary()).hasSize(1);

      folder.write("dictionary.txt", "根付会議室\n");
      folder.write("synonyms.txt", "稟議 => 承認\n根付 => 定着\n");
      watcher.check();
      assertThat(read.getLast().synonyms().rules()).hasSize(2);
      assertThat(read.getLast().dictionary()).hasSize(1);

      Files.delete(folder.path().resolve("dictionary.txt"));
      Files.delete(folder.path().resolve("synonyms.txt"));
      watcher.check();
      assertThat(read.getLast()).isEqualTo(Vocabulary.NONE);
      assertThat(read).hasSize(5);
    }
  }

  @Test
  void a_file_that_was_broken_from_the_start_gives_its_good_lines() throws IOException {
    folder.write("synonyms.txt", "稟議 => 承認\n根付 =>\n");
    List<Vocabulary> read = new ArrayList<>();
    try (ContentWatcher watcher = watcher(read)) {
      assertThat(watcher.start().content().vocabulary().synonyms().rules()).hasSize(1);
    }
  }

  @Test
  void every_mistake_has_its_sentences_in_both_languages() throws IOException {
    Set<String> kinds = new TreeSet<>();
    Pattern kind = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    try (Stream<Path> files = Files.list(Path.of("src/main/java/nezuku/faq/content/words"))) {
      for (Path file : files.toList()) {
        kind.matcher(Files.readString(file)).results().forEach(m -> kinds.add(m.group(1)));
      }
    }

    assertThat(kinds).contains("rules-in-circle", "dictionary-reading", "bad-character");
    for (String one : kinds) {
      Problem problem = Problem.error("synonyms.txt", 1, one, "eins", "zwei", "drei");
      assertThat(problem.what(Language.JA)).isNotEqualTo(problem.what(Language.EN));
      for (Language language : Language.values()) {
        assertThat(problem.what(language)).isNotBlank().doesNotContain("{");
        assertThat(problem.mend(language)).isNotBlank().doesNotContain("{");
      }
    }
  }

  @Test
  void the_examples_of_the_guide_are_without_mistakes() throws IOException {
    List<String> examples =
        Pattern.compile("```\\n(.*?)```", Pattern.DOTALL)
            .matcher(
                Files.readString(Path.of("docs/faq.md")).split("## The company's own words", -1)[1])
            .results()
            .limit(2)
            .map(match -> match.group(1))
            .toList();
    folder.write("synonyms.txt", examples.getFirst()).write("dictionary.txt", examples.getLast());
    Vocabulary words = folder.read().content().vocabulary();

    assertThat(folder.problems()).noneMatch(problem -> problem.contains(".txt"));
    assertThat(words.synonyms().groups()).hasSize(1);
    assertThat(words.synonyms().rules()).hasSize(2);
    assertThat(words.dictionary()).hasSize(2);
  }

  private ContentWatcher watcher(List<Vocabulary> read) {
    return new ContentWatcher(
        folder.path(),
        NOTHING_PUBLISHED,
        InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")),
        result -> read.add(result.content().vocabulary()));
  }
}
