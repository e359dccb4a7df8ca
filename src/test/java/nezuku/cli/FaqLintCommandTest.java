package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FaqLintCommandTest {
  @TempDir Path folder = Path.of("");

  @Test
  void content_without_mistakes_ends_with_0() {
    Terminal terminal = Terminal.run("faq", "lint", "--json");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out().strip()).startsWith("{").endsWith("}");
    assertThat(terminal.json().path("problems").isArray()).isTrue();
    assertThat(terminal.json().path("problems").isEmpty()).isTrue();
  }

  @Test
  void every_problem_says_where_it_is_and_how_to_mend_it() throws IOException {
    Files.createDirectories(folder.resolve("it"));
    Files.writeString(folder.resolve("it/vpn.ja.md"), "no front matter");

    Terminal terminal = Terminal.run("faq", "lint", folder.toString(), "--json");
    JsonNode problems = terminal.json().path("problems");

    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(problems.size()).isEqualTo(2);
    for (JsonNode problem : problems) {
      assertThat(problem.propertyNames()).contains("where", "what", "mend", "severity");
    }
    assertThat(problems.path(0).path("severity").stringValue()).isEqualTo("warning");
    assertThat(problems.path(1).path("severity").stringValue()).isEqualTo("error");
    assertThat(problems.path(1).path("where").stringValue()).isEqualTo("it/vpn.ja.md:1");
  }

  @Test
  void without_json_each_problem_is_a_line_and_the_last_line_counts_them() throws IOException {
    Files.createDirectories(folder.resolve("it"));
    Files.writeString(folder.resolve("it/vpn.ja.md"), "no front matter");

    Terminal terminal = Terminal.run("faq", "lint", folder.toString());

    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.out().lines()).hasSize(3);
    assertThat(terminal.out()).contains("error it/vpn.ja.md:1 ");
  }

  @Test
  void a_folder_that_is_missing_and_unknown_options_are_wrong_usage() {
    Terminal missing = Terminal.run("faq", "lint", "no/such/folder", "--json");

    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("no/such/folder").doesNotContain("Exception");
    assertThat(Terminal.run("faq", "lint", "--nonsense").exit()).isEqualTo(2);
  }
}
