package nezuku.faq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
  private static final Pattern KIND =
      Pattern.compile(
          "(?:Problem\\.(?:error|warning)\\(\\s*[^\"]*?|Mistake\\.of\\(\\s*[^\"]*?|unusable\\(\\s*\"?[\\w-]+\"?,\\s*)"
              + "\"([a-z0-9-]+)\"");

  @Test
  void every_problem_has_its_sentences_in_both_languages() throws IOException {
    Set<String> kinds = kinds();

    assertThat(kinds)
        .contains(
            "bad-audience", "audiences-differ", "not-an-entry", "no-categories", "rules-in-circle");
    for (String kind : kinds) {
      Problem problem = Problem.error("a.md", 1, kind, "one", "two", "three");
      for (Language language : Language.values()) {
        assertThat(problem.what(language)).isNotBlank();
        assertThat(problem.mend(language)).isNotBlank();
      }
      assertThat(problem.what(Language.JA)).isNotEqualTo(problem.what(Language.EN));
    }
  }

  private static Set<String> kinds() throws IOException {
    Set<String> kinds = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/nezuku/faq/content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        KIND.matcher(Files.readString(file)).results().forEach(match -> kinds.add(match.group(1)));
      }
    }
    return kinds;
  }
}
