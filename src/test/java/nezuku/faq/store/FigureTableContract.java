package nezuku.faq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;
import nezuku.faq.figure.AskFigures;
import nezuku.faq.figure.Earlier;
import nezuku.faq.figure.Fate;
import nezuku.faq.figure.Window;
import nezuku.faq.gap.Dismissal;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures, in every database. */
abstract class FigureTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");
  private static final Window ALL = new Window(NOW, NOW.plusSeconds(60));

  private Database database;
  private AskTable log;
  private FigureTable figures;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(
        handle -> {
          handle.execute("DELETE FROM gap");
          handle.execute("DELETE FROM ask");
        });
    log = new AskTable(database);
    figures = new FigureTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void each_question_has_one_fate() {
    record();
    AskFigures all = figures.figures(ALL, Optional.empty());

    assertThat(all.byFate())
        .isEqualTo(
            Map.of(
                Fate.CONFIRMED, 1,
                Fate.SILENT, 2,
                Fate.ASKED_AGAIN, 1,
                Fate.ESCALATED, 1,
                Fate.ANSWERED_BY_PERSON, 2,
                Fate.UNANSWERED, 4));
    assertThat(all.asked()).isEqualTo(11);
    assertThat(all.answerTimes()).containsExactly(Duration.ofMillis(1_500), Duration.ofHours(30));
  }

  @Test
  void a_category_has_its_own() {
    record();
    assertThat(figures.figures(ALL, Optional.of("hr")).byFate())
        .isEqualTo(Map.of(Fate.UNANSWERED, 1));
    assertThat(figures.figures(ALL, Optional.of("nothing")).asked()).isZero();
  }

  @Test
  void a_window_has_its_first_moment_and_not_the_one_after_it() {
    log.record(ask("REF234", NOW, "confident", "it"));
    assertThat(asked(NOW, NOW.plusMillis(1))).isEqualTo(1);
    assertThat(asked(NOW.plusMillis(1), NOW.plusMillis(2))).isZero();
    assertThat(asked(NOW.minusMillis(1), NOW)).isZero();
  }

  @Test
  void they_stay_the_same_when_everybody_is_forgotten() {
    record();
    AskFigures before = figures.figures(ALL, Optional.empty());
    for (var kept :
        List.of(
            AskTraces.asks(database),
            AskTraces.feedback(database),
            AskTraces.gapsAsked(database),
            AskTraces.gapsOwned(database))) {
      for (String user : List.of("U1", "U2")) {
        assertThat(kept.forget(user)).isNotNegative();
      }
    }
    assertThat(figures.askedBy("U1", NOW, 99)).isEmpty();
    assertThat(figures.figures(ALL, Optional.empty())).isEqualTo(before);
  }

  @Test
  void they_stay_the_same_when_all_of_it_is_old() {
    record();
    AskFigures before = figures.figures(ALL, Optional.empty());

    assertThat(new AgedTraces(database).before(NOW)).isZero();
    assertThat(figures.askedBy("U1", NOW, 99)).hasSize(11);
    // What waits for a person's answer stays as it is.
    assertThat(new AgedTraces(database).before(NOW.plusMillis(1))).isEqualTo(10);
    assertThat(figures.askedBy("U1", NOW, 99)).hasSize(1);
    assertThat(figures.figures(ALL, Optional.empty())).isEqualTo(before);
  }

  @Test
  void nothing_tells_who_asked_what_is_old_and_what_waits_is_still_answered() {
    record();
    new GapTable(database).dismiss(List.of("UNKN22"), new Dismissal("U9", NOW, 1));
    assertThat(new AgedTraces(database).before(NOW.plusMillis(1))).isPositive();

    assertThat(AskTraces.asks(database).export("U1")).hasSize(1);
    assertThat(AskTraces.feedback(database).export("U1")).isEmpty();
    assertThat(AskTraces.gapsAsked(database).export("U1")).hasSize(1);
    assertThat(AskTraces.gapsOwned(database).export("U2")).hasSize(1);
    assertThat(AskTraces.dismissed(database).export("U9")).isEmpty();
    assertThat(log.unanswered()).extracting(Gap::question).containsExactly("質問");
    assertThat(log.answered("ESCA22", NOW)).isTrue();
    assertThat(new AgedTraces(database).before(NOW.plusMillis(1))).isEqualTo(1);
    assertThat(AskTraces.asks(database).export("U1")).isEmpty();
    assertThat(AskTraces.gapsOwned(database).export("U2")).isEmpty();
  }

  @Test
  void who_asks_is_known_for_a_while() {
    log.record(ask("OLDD22", NOW.minusMillis(1), "confident", "it"));
    log.record(new Ask("NEWW22", NOW, "U1", "C1/1.1", "質問", Language.JA, "unknown", List.of(), ""));
    assertThat(figures.askedBy("U1", NOW, 99))
        .containsExactly(new Earlier("NEWW22", "C1/1.1", "質問"));
    assertThat(figures.askedBy("U2", NOW, 99)).isEmpty();
    assertThat(figures.askedBy("U1", NOW.minusMillis(1), 99))
        .extracting(Earlier::reference)
        .containsExactly("NEWW22", "OLDD22");
    assertThat(figures.askedBy("U1", NOW.minusMillis(1), 1)).hasSize(1);
  }

  @Test
  void that_it_was_asked_again_is_noted_once() {
    log.record(ask("REF234", NOW, "confident", "it"));
    figures.askedAgain("REF234", NOW.plusMillis(1));
    figures.askedAgain("REF234", NOW.plusMillis(2));
    Instant again =
        database.read(
            handle -> handle.createQuery("SELECT again_at FROM ask").mapTo(Instant.class).one());
    assertThat(again).isEqualTo(NOW.plusMillis(1));
  }

  /** Of every fate at least one, and of several more than one way to it. */
  private void record() {
    asked("CONF22", "confident");
    log.record(new Feedback("CONF22", NOW, "U1", false));
    log.record(new Feedback("CONF22", NOW, "U2", true));
    asked("SILN22", "confident");
    asked("CHOS22", "choices");
    log.chosen("CHOS22", "x", NOW);
    log.chosen("CHOS22", "y", NOW);
    asked("AGAI22", "confident");
    figures.askedAgain("AGAI22", NOW);
    asked("ESCA22", "unknown");
    log.record(gap("ESCA22", "U2"));
    asked("PERS22", "confident");
    log.record(new Feedback("PERS22", NOW, "U1", false));
    log.record(gap("PERS22", ""));
    log.record(gap("PERS22", "U2"));
    assertThat(log.answered("PERS22", NOW.plusMillis(1_500))).isTrue();
    asked("SLOW22", "unknown");
    log.record(gap("SLOW22", "U2"));
    assertThat(log.answered("SLOW22", NOW.plus(Duration.ofHours(30)))).isTrue();
    asked("UNKN22", "unknown");
    figures.askedAgain("UNKN22", NOW);
    asked("NONE22", "choices");
    asked("BADD22", "confident");
    log.record(new Feedback("BADD22", NOW, "U1", false));
    log.record(ask("NOBO22", NOW, "unknown", "hr"));
    log.record(gap("NOBO22", ""));
  }

  private int asked(Instant from, Instant to) {
    return figures.figures(new Window(from, to), Optional.empty()).asked();
  }

  private void asked(String reference, String outcome) {
    log.record(ask(reference, NOW, outcome, "it"));
  }

  private static Ask ask(String reference, Instant at, String outcome, String category) {
    return new Ask(
        reference, at, "U1", "", "質問", Language.JA, outcome, List.of("x", "y"), category);
  }

  private static Gap gap(String reference, String owner) {
    return new Gap(reference, NOW, "U1", owner, "質問", Language.JA, false);
  }
}
