package nezuku.faq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nezuku.faq.Ask;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesAskLogTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  @TempDir Path folder = Path.of("");

  @Test
  void what_was_asked_is_there_after_a_restart() throws IOException {
    Ask ask = ask("REF234", "C1/1.1", "領収書を\n「なくした」");
    open().record(ask);

    assertThat(open().find("REF234")).contains(ask);
    assertThat(open().firstIn("C1/1.1")).contains(ask);
    assertThat(open().find("OTHER2")).isEmpty();
  }

  @Test
  void the_first_question_of_a_thread_stays_the_first() throws IOException {
    JsonLinesAskLog log = open();
    log.record(ask("FIRST2", "C1/1.1", "一"));
    log.record(ask("SECND2", "C1/1.1", "二"));
    log.record(ask("OTHER2", "", "三"));

    assertThat(log.firstIn("C1/1.1").orElseThrow().reference()).isEqualTo("FIRST2");
    assertThat(open().firstIn("C1/1.1").orElseThrow().reference()).isEqualTo("FIRST2");
    assertThat(open().firstIn("")).isEmpty();
    assertThat(open().find("SECND2")).isPresent();
  }

  @Test
  void a_person_is_asked_once_also_after_a_restart() throws IOException {
    JsonLinesAskLog log = open();

    assertThat(log.isHandedOver("REF234")).isFalse();
    log.record(gap("REF234"));
    assertThat(log.isHandedOver("REF234")).isTrue();
    assertThat(open().isHandedOver("REF234")).isTrue();
    assertThat(open().isHandedOver("OTHER2")).isFalse();
    log.record(new Gap("OTHER2", NOW, "U1", "", "質問", Language.JA));
    assertThat(open().isHandedOver("OTHER2")).isFalse();
    assertThat(Files.readAllLines(folder.resolve("gaps.jsonl"))).hasSize(2);
  }

  @Test
  void a_crash_in_the_middle_of_a_line_costs_that_line_only() throws IOException {
    JsonLinesAskLog log = open();
    log.record(ask("FIRST2", "C1/1.1", "最初の質問"));
    log.record(ask("SECND2", "C1/2.2", "次の質問"));
    Path file = folder.resolve("asks.jsonl");
    byte[] whole = Files.readAllBytes(file);
    int firstLine =
        new String(whole, StandardCharsets.UTF_8)
            .lines()
            .findFirst()
            .orElse("")
            .getBytes(StandardCharsets.UTF_8)
            .length;

    for (int cut = firstLine; cut < whole.length - 1; cut++) {
      Files.write(file, Arrays.copyOf(whole, cut));
      open().record(ask("THIRD2", "C1/3.3", "その後の質問"));

      assertThat(open().find("FIRST2")).isPresent();
      assertThat(open().find("SECND2")).isEmpty();
      assertThat(open().find("THIRD2")).isPresent();
    }
  }

  @Test
  void a_line_that_only_lacks_its_end_is_not_lost() throws IOException {
    open().record(ask("FIRST2", "C1/1.1", "質問"));
    Path file = folder.resolve("asks.jsonl");
    Files.writeString(file, Files.readString(file).stripTrailing());
    open().record(ask("SECND2", "C1/2.2", "質問"));

    assertThat(open().find("FIRST2")).isPresent();
    assertThat(open().find("SECND2")).isPresent();
  }

  @Test
  void feedback_after_a_crash_stands_on_a_line_of_its_own() throws IOException {
    open().record(new Feedback("REF234", NOW, "U1", true));
    Files.writeString(folder.resolve("feedback.jsonl"), "{\"reference\":\"CUT");
    open().record(new Feedback("REF235", NOW, "U1", false));

    List<String> lines = Files.readAllLines(folder.resolve("feedback.jsonl"));
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast()).startsWith("{").contains("REF235", "false").endsWith("}");
  }

  @Test
  void the_folder_is_made_if_it_is_missing() throws IOException {
    new JsonLinesAskLog(folder.resolve("a/b")).record(ask("REF234", "", "質問"));

    assertThat(folder.resolve("a/b/asks.jsonl")).isNotEmptyFile();
  }

  private JsonLinesAskLog open() throws IOException {
    return new JsonLinesAskLog(folder);
  }

  private static Ask ask(String reference, String thread, String question) {
    return new Ask(
        reference,
        NOW,
        "U1",
        thread,
        question,
        Language.JA,
        "choices",
        List.of("receipt", "invoice"),
        "expenses");
  }

  private static Gap gap(String reference) {
    return new Gap(reference, NOW, "U1", "U2", "質問", Language.JA);
  }
}
