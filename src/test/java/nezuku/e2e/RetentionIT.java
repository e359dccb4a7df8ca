package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.figure.AskFigures;
import nezuku.faq.figure.Fate;
import nezuku.faq.figure.Window;
import nezuku.faq.store.AskTraces;
import nezuku.faq.store.FigureTable;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who asked is forgotten after ninety days. It is Tuesday, 24 November 2026, ten in Tokyo. */
class RetentionIT {
  @TempDir Path data;

  @Test
  void after_ninety_days_nobody_can_be_found_and_the_figures_are_the_same() {
    try (Company company = Company.open(data)) {
      JsonNode answer = company.say("tanaka", "@nezuku", "領収書をなくした").message();
      company.press("tanaka", answer, "faq_helped");
      company.say("watanabe", "@nezuku", "領収書をなくした");
      company.say("watanabe", "@nezuku", "領収書をなくしました");
      Seen open = company.say("james", "@nezuku", "i lost a receipt");
      JsonNode form = company.press("james", open.message(), "faq_not_helped").modal();
      company.submit("james", form, "faq_question", "moon base travel", 2);
      AskFigures before = figures();
      assertThat(before.byFate())
          .isEqualTo(
              Map.of(Fate.CONFIRMED, 1, Fate.ASKED_AGAIN, 1, Fate.SILENT, 1, Fate.ESCALATED, 1));

      turn(company, "2027-02-22T03:21:00+09:00");
      assertThat(asks("U0TANAKA")).isEqualTo(1);
      turn(company, "2027-02-23T03:21:00+09:00");
      assertThat(asks("U0TANAKA")).isZero();
      assertThat(asks("U0WATANABE")).isZero();
      // Somebody still owes James an answer.
      assertThat(asks("U0JAMES")).isEqualTo(1);
      assertThat(figures()).isEqualTo(before);
    }
  }

  private static void turn(Company company, String time) {
    company.post("workspace/clock", Map.of("to", time));
    company.settle();
  }

  private AskFigures figures() {
    Window window =
        new Window(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z"));
    try (Database database = database()) {
      return new FigureTable(database).figures(window, Optional.empty());
    }
  }

  private int asks(String user) {
    try (Database database = database()) {
      List<Map<String, Object>> asks = AskTraces.asks(database).export(user);
      return asks.size();
    }
  }

  private Database database() {
    return Database.openExisting(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")));
  }
}
