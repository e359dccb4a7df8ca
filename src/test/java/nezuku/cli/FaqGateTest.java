package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nezuku.faq.Question;
import nezuku.faq.regression.Confirmed;
import nezuku.faq.store.ConfirmedTable;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a pull request would do to answers that people have confirmed. */
class FaqGateTest {
  private static final String CONFIRMED =
      "{\"question\":\"街灯の電球が切れた\",\"lang\":\"ja\",\"entry\":\"lamp\"}\n";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("building"));
    Files.writeString(
        folder.resolve("categories.yml"),
        "building: { ja: 建物, en: Building, owner: naoko.ito@midori.example }\n");
    page("lamp", "街灯の電球が切れたら、どうしますか？", "街灯 電球");
    page("gate", "正門は何時に開きますか？", "正門 開門時間");
    Files.writeString(folder.resolve("regression.jsonl"), CONFIRMED);
  }

  @Test
  void content_that_answers_as_confirmed_passes() {
    Terminal terminal = run("faq", "lint", "--gate", folder.toString(), "--json");
    assertThat(terminal.exit()).isZero();
    assertThat(terminal.json().path("problems").isEmpty()).isTrue();
  }

  @Test
  void each_flip_is_named_with_before_and_after() throws IOException {
    page("bulb", "街灯の電球が切れた", "街灯の電球が切れた場合");
    page("lamp", "外の明かりについて", "外灯");
    for (String named :
        new String[] {
          folder.toString(),
          folder.resolve("regression.jsonl").toString(),
          folder.resolve("building/bulb.ja.md").toString()
        }) {
      Terminal terminal = run("faq", "lint", "--gate", named, "--json");
      assertThat(terminal.exit()).isEqualTo(1);
      JsonNode problems = terminal.json().path("problems");
      assertThat(problems.size()).isEqualTo(1);
      assertThat(problems.path(0).path("where").stringValue()).isEqualTo("regression.jsonl:1");
      assertThat(problems.path(0).path("what").stringValue()).contains("街灯の電球が切れた", "lamp", "bulb");
      assertThat(problems.path(0).path("mend").stringValue()).contains("lamp");
      assertThat(problems.path(0).path("severity").stringValue()).isEqualTo("error");
    }
    assertThat(run("faq", "lint", folder.toString(), "--gate").out()).contains("lamp", "bulb");
  }

  @Test
  void words_that_turn_an_answer_around_are_named_with_before_and_after() throws IOException {
    Files.writeString(folder.resolve("regression.jsonl"), CONFIRMED.replace("街灯の電球が切れた", "提灯"));
    page("lamp", "街灯の電球が切れたら、どうしますか？", "街灯");
    page("gate", "正門は何時に開きますか？", "正門");
    Files.writeString(folder.resolve("dictionary.txt"), "提灯, チョウチン\n");
    Files.writeString(folder.resolve("synonyms.txt"), "街灯, 提灯\n");
    assertThat(run("faq", "lint", "--gate", folder.toString()).exit()).isZero();

    Files.writeString(folder.resolve("synonyms.txt"), "正門, 提灯\n");
    for (String named : new String[] {"", "synonyms.txt", "dictionary.txt"}) {
      Terminal terminal = run("faq", "lint", "--gate", folder.resolve(named).toString(), "--json");
      assertThat(terminal.exit()).as(named).isEqualTo(1);
      JsonNode problems = terminal.json().path("problems");
      assertThat(problems.size()).isEqualTo(1);
      assertThat(problems.path(0).path("where").stringValue()).isEqualTo("regression.jsonl:1");
      assertThat(problems.path(0).path("what").stringValue()).contains("提灯", "lamp", "gate");
    }
  }

  @Test
  void a_mistake_in_a_file_of_words_shuts_the_gate() throws IOException {
    Files.writeString(folder.resolve("synonyms.txt"), "a1 => b1\nb1 => a1\n");

    Terminal terminal = run("faq", "lint", "--gate", folder.toString());
    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.out()).contains("synonyms.txt:2", "a1 => b1 => a1");
  }

  @Test
  void an_answer_that_is_gone_is_named_too() throws IOException {
    Files.delete(folder.resolve("building/lamp.ja.md"));
    Terminal terminal = run("faq", "lint", "--gate", folder.toString());
    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.out()).contains("no answer");
  }

  @Test
  void a_line_that_is_no_question_is_named_and_a_file_that_is_missing_is_wrong_usage()
      throws IOException {
    Files.writeString(folder.resolve("regression.jsonl"), CONFIRMED + "{\"question\":\"x\"}\n");
    assertThat(run("faq", "lint", "--gate", folder.toString()).out())
        .contains("regression.jsonl:2");
    assertThat(run("faq", "lint", "--gate", folder.resolve("no.jsonl").toString()).exit())
        .isEqualTo(2);
    Files.delete(folder.resolve("regression.jsonl"));
    assertThat(run("faq", "lint", "--gate", folder.toString()).exit()).isZero();
  }

  @Test
  void pull_writes_what_is_confirmed_without_any_person_and_only_what_is_so() throws IOException {
    Path file = folder.resolve("nezuku.db");
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(file))) {
      ConfirmedTable table = new ConfirmedTable(database);
      table.confirm(known("正門は何時に開くの", new Clearance.Full(), "gate"), Instant.EPOCH);
      table.confirm(known("正門の開門時間", new Clearance.Public(), "gate"), Instant.EPOCH);
      table.confirm(known("正門は？", new Clearance.Full(), "nothing"), Instant.EPOCH);
    }
    Terminal pulled =
        Terminal.run(
            folder, Map.of("NEZUKU_DB", file.toString()), "faq", "pull", folder.toString());
    assertThat(pulled.exit()).isZero();
    assertThat(Files.readString(folder.resolve("regression.jsonl")))
        .isEqualTo(
            "{\"question\":\"正門の開門時間\",\"lang\":\"ja\",\"entry\":\"gate\",\"audience\":\"everyone\"}\n"
                + "{\"question\":\"正門は何時に開くの\",\"lang\":\"ja\",\"entry\":\"gate\"}\n"
                + CONFIRMED);
    assertThat(run("faq", "lint", "--gate", folder.toString()).exit()).isZero();
  }

  @Test
  void two_pages_that_answer_the_same_are_a_warning_with_both_files() throws IOException {
    page("again", "街灯の電球が切れたら、どうしますか", "電球の交換");
    Terminal terminal = run("faq", "lint", folder.toString(), "--json");
    assertThat(terminal.json().path("problems").toString())
        .contains("building/again.ja.md", "building/lamp.ja.md", "can hardly tell");
  }

  private static Confirmed known(String question, Clearance clearance, String entry) {
    return new Confirmed(new Question(question, Language.JA), clearance, entry);
  }

  private Terminal run(String... args) {
    return Terminal.run(args);
  }

  private void page(String id, String question, String alias) throws IOException {
    Files.writeString(
        folder.resolve("building/" + id + ".ja.md"),
        """
        ---
        question: %s
        aliases:
          - %s
        owner: naoko.ito@midori.example
        audience: everyone
        verified: 2026-11-02
        ---
        答え
        """
            .formatted(question, alias));
  }
}
