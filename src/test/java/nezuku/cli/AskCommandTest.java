package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AskCommandTest {
  @TempDir Path folder = Path.of("");

  private static final String SURE = "繁忙期はいつですか？ 何を早めに出せばよいですか？";

  @Test
  void a_sure_answer_names_its_entry() {
    Terminal terminal = Terminal.run("ask", SURE, "--json");
    JsonNode json = terminal.json();

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(json.propertyNames()).contains("outcome", "entry", "lang", "choices", "reference");
    assertThat(json.path("outcome").stringValue()).isEqualTo("confident");
    assertThat(json.path("entry").stringValue()).isEqualTo("continuity-busy-season");
    assertThat(json.path("lang").stringValue()).isEqualTo("ja");
    assertThat(json.path("reference").stringValue()).matches("[2-9A-Z]{6}");
    JsonNode choice = json.path("choices").path(0);
    assertThat(choice.propertyNames()).contains("entry", "question", "score");
    assertThat(choice.path("score").doubleValue()).isBetween(0.75, 1.0);
  }

  @Test
  void words_that_an_admin_explains_are_understood() {
    for (String text : List.of("交際費の稟議", "ringi for entertainment expenses")) {
      JsonNode json = Terminal.run("ask", text, "--json").json();
      assertThat(json.path("entry").stringValue()).as(text).isEqualTo("expense-entertainment");
    }
  }

  @Test
  void an_unsure_answer_has_choices_and_no_entry() throws IOException {
    JsonNode json = unsure("--json").json();

    assertThat(json.path("outcome").stringValue()).isEqualTo("choices");
    assertThat(json.path("entry").isNull()).isTrue();
    assertThat(json.path("lang").stringValue()).isEqualTo("ja");
    assertThat(json.findValuesAsString("entry").subList(1, 3))
        .containsExactlyInAnyOrder("first", "second");
  }

  /** Asks what two entries answer alike. */
  private Terminal unsure(String... options) throws IOException {
    Files.createDirectories(folder.resolve("it"));
    for (String id : List.of("first", "second")) {
      Files.writeString(
          folder.resolve("it/" + id + ".ja.md"),
          """
          ---
          question: 締切はいつですか
          owner: a@midori.example
          audience: everyone
          verified: 2026-11-01
          ---
          月末です。
          """);
    }
    List<String> line = new ArrayList<>(List.of("ask", "締切はいつ", "--content", folder.toString()));
    line.addAll(List.of(options));
    return Terminal.run(line.toArray(String[]::new));
  }

  @Test
  void no_answer_is_unknown() {
    Terminal terminal = Terminal.run("ask", "What is the capital of France?", "--json");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.json().path("outcome").stringValue()).isEqualTo("unknown");
    assertThat(terminal.json().path("entry").isNull()).isTrue();
    assertThat(terminal.json().path("choices").isEmpty()).isTrue();
    assertThat(terminal.json().path("lang").stringValue()).isEqualTo("en");
  }

  @Test
  void the_language_is_the_questions_own_unless_another_is_named() {
    assertThat(
            Terminal.run("ask", SURE, "--lang", "en", "--json").json().path("lang").stringValue())
        .isEqualTo("en");
    assertThat(Terminal.run("ask", SURE).out()).contains("繁忙期", "2026-10-26");
  }

  @Test
  void without_json_a_person_can_read_it() throws IOException {
    assertThat(unsure().out()).contains("\n- 締切はいつですか (first)").doesNotContain("\"outcome\"");
    assertThat(Terminal.run("ask", "What is the capital of France?").out())
        .contains("the FAQ has no answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "😀", "?"})
  void what_is_no_question_is_wrong_usage(String text) {
    assertUsage(Terminal.run("ask", text, "--json"));
  }

  @Test
  void a_question_too_long_a_language_and_an_audience_that_do_not_exist_are_wrong_usage() {
    assertUsage(Terminal.run("ask", "あ".repeat(1001)));
    assertUsage(Terminal.run("ask", SURE, "--lang", "de"));
    assertUsage(Terminal.run("ask", SURE, "--audience", "boss"));
    assertUsage(Terminal.run("ask", SURE, "--content", "no/such/folder"));
    assertThat(Terminal.run("ask", SURE, "--content", "no/such/folder").err())
        .contains("no/such/folder");
  }

  @Test
  void unknown_options_and_missing_questions_are_wrong_usage() {
    assertUsage(Terminal.run("ask", SURE, "--nonsense"));
    assertUsage(Terminal.run("ask"));
    assertUsage(Terminal.run("nonsense"));
  }

  private static void assertUsage(Terminal terminal) {
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).isNotBlank().doesNotContain("\tat ", "Exception");
  }

  @Test
  void help_is_no_mistake() {
    for (String command : new String[] {"ask", "start", "faq"}) {
      assertThat(Terminal.run(command, "--help").exit()).isZero();
      assertThat(Terminal.run(command, "--help").out()).contains("nezuku " + command);
    }
    assertThat(Terminal.run("--version").out()).startsWith("Nezuku");
  }

  @Test
  void without_a_command_the_bot_starts() {
    assertThat(Terminal.run().exit()).isEqualTo(42);
    assertThat(Terminal.run("start").exit()).isEqualTo(42);
    assertUsage(Terminal.run("faq"));
  }
}
