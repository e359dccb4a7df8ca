package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nezuku.faq.Ask;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;
import nezuku.faq.store.AskTable;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code nezuku faq figures}. */
class FaqFiguresCommandTest {
  private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");

  @TempDir Path root;

  @BeforeEach
  void ask() {
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(file()))) {
      AskTable log = new AskTable(database);
      log.record(ask("ONEE22", "confident", "it"));
      log.record(new Feedback("ONEE22", NOON, "U1", true));
      log.record(ask("TWOO22", "confident", "it"));
      log.record(ask("THRE22", "unknown", "hr"));
      log.record(new Gap("THRE22", NOON, "U1", "U2", "q", Language.EN, false));
      assertThat(log.answered("THRE22", NOON.plus(Duration.ofMinutes(150)))).isTrue();
    }
  }

  @Test
  void the_figures_of_a_window_in_words() {
    Terminal terminal = run("faq", "figures", "--from", "2026-11-01", "--to", "2026-11-30");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains(
            "Questions from 2026-11-01 to 2026-11-30",
            "     3  asked",
            "     1  somebody said it helped",
            "     1  answered, nobody said anything",
            "     0  passed on to a person, not answered yet",
            "     1  answered by a person",
            "(50 %, 90 %): 2 h 30 min, 2 h 30 min (answers: 1)");
  }

  @Test
  void the_same_as_one_json_document() {
    JsonNode document =
        run("faq", "figures", "--from", "2026-11-01", "--to", "2026-11-30", "--json").json();

    assertThat(document.path("from").stringValue()).isEqualTo("2026-11-01");
    assertThat(document.path("category").isNull()).isTrue();
    assertThat(document.path("asked").intValue()).isEqualTo(3);
    assertThat(document.path("confirmed").intValue()).isEqualTo(1);
    assertThat(document.path("silent").intValue()).isEqualTo(1);
    assertThat(document.path("asked_again").intValue()).isZero();
    assertThat(document.path("escalated").intValue()).isZero();
    assertThat(document.path("answered_by_person").intValue()).isEqualTo(1);
    assertThat(document.path("unanswered").intValue()).isZero();
    assertThat(document.at("/time_to_answer/n").intValue()).isEqualTo(1);
    assertThat(document.at("/time_to_answer/p50_seconds").doubleValue()).isEqualTo(9000);
  }

  @Test
  void one_category_and_another_window() {
    JsonNode hr =
        run(
                "faq",
                "figures",
                "--from",
                "2026-11-01",
                "--to",
                "2026-11-30",
                "--category",
                "hr",
                "--json")
            .json();
    assertThat(hr.path("asked").intValue()).isEqualTo(1);
    JsonNode later =
        run("faq", "figures", "--from", "2026-11-12", "--to", "2026-11-30", "--json").json();
    assertThat(later.path("asked").intValue()).isZero();
    assertThat(later.at("/time_to_answer/p90_seconds").isNull()).isTrue();
    assertThat(run("faq", "figures", "--from", "2026-11-12", "--to", "2026-11-30").out())
        .contains("No person has answered.");
  }

  @Test
  void a_window_that_is_none_is_refused() {
    assertThat(run("faq", "figures", "--from", "2026-11-30", "--to", "2026-11-01").exit())
        .isEqualTo(2);
    assertThat(run("faq", "figures", "--from", "yesterday").exit()).isEqualTo(2);
  }

  private static Ask ask(String reference, String outcome, String category) {
    return new Ask(reference, NOON, "U1", "", "q", Language.EN, outcome, List.of("x"), category);
  }

  private Terminal run(String... args) {
    return Terminal.run(root, Map.of("NEZUKU_DB", file().toString()), args);
  }

  private Path file() {
    return root.resolve("nezuku.db");
  }
}
