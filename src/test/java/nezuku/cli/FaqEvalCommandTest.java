package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FaqEvalCommandTest {
  private static final String[] FIGURES = {
    "p_at_1",
    "mrr_at_10",
    "ndcg_at_10",
    "recall_at_5",
    "auroc",
    "confident",
    "confident_wrong",
    "r10",
    "p50_ms",
    "p99_ms"
  };

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    Files.writeString(
        folder.resolve("faq.jsonl"),
        "{\"id\":\"a\",\"lang\":\"en\",\"question\":\"I lost a receipt\"}\n");
    Files.writeString(
        folder.resolve("queries.jsonl"),
        """
        {"query":"lost receipt","lang":"en","relevant":["a"]}
        {"query":"weather","lang":"en","relevant":[]}
        """);
  }

  @Test
  void both_retrievers_have_all_figures() {
    Terminal terminal = Terminal.run("faq", "eval", folder.toString(), "--json");
    JsonNode json = terminal.json();

    assertThat(terminal.exit()).isZero();
    assertThat(json.path("set").stringValue()).isEqualTo(String.valueOf(folder.getFileName()));
    assertThat(json.path("entries").intValue()).isEqualTo(1);
    assertThat(json.path("queries").intValue()).isEqualTo(2);
    for (String who : new String[] {"nezuku", "plain"}) {
      assertThat(json.path(who).propertyNames()).contains(FIGURES);
      assertThat(json.path(who)).allSatisfy(figure -> assertThat(figure.isNumber()).isTrue());
    }
  }

  @Test
  void words_beside_the_entries_count_and_a_mistake_in_them_is_named() throws IOException {
    Files.writeString(
        folder.resolve("queries.jsonl"),
        "{\"query\":\"zettel\",\"lang\":\"en\",\"relevant\":[\"a\"]}\n");
    assertThat(pAt1()).isZero();
    Files.writeString(folder.resolve("synonyms.txt"), "zettel => receipt\n");
    assertThat(pAt1()).isEqualTo(1);

    Files.writeString(folder.resolve("synonyms.txt"), "zettel =>\n");
    Terminal terminal = Terminal.run("faq", "eval", folder.toString());
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("synonyms.txt:1");
  }

  private double pAt1() {
    return Terminal.run("faq", "eval", folder.toString(), "--json")
        .json()
        .path("nezuku")
        .path("p_at_1")
        .doubleValue();
  }

  @Test
  void a_figure_that_does_not_exist_is_null_and_no_text() throws IOException {
    Files.writeString(
        folder.resolve("queries.jsonl"),
        "{\"query\":\"lost receipt\",\"lang\":\"en\",\"relevant\":[\"a\"]}\n");

    JsonNode figures =
        Terminal.run("faq", "eval", folder.toString(), "--json").json().path("nezuku");

    assertThat(figures.path("auroc").isNull()).isTrue();
  }

  @Test
  void without_json_it_is_a_table() {
    Terminal terminal = Terminal.run("faq", "eval", folder.toString());

    assertThat(terminal.out().lines()).hasSize(4);
    assertThat(terminal.out()).contains("P@1", "nezuku", "plain", "1.000");
  }

  @Test
  void a_folder_without_a_data_set_is_wrong_usage() {
    Terminal missing = Terminal.run("faq", "eval", "no/such/folder", "--json");

    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("no/such/folder").doesNotContain("Exception");
    assertThat(Terminal.run("faq", "eval").exit()).isEqualTo(2);
    assertThat(Terminal.run("faq", "eval", folder.toString(), "--nonsense").exit()).isEqualTo(2);
  }

  @Test
  void a_broken_data_set_is_a_problem_with_a_sentence() throws IOException {
    Files.writeString(folder.resolve("faq.jsonl"), "{broken\n");

    Terminal broken = Terminal.run("faq", "eval", folder.toString(), "--json");

    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).isNotBlank().doesNotContain("\tat ");
  }
}
