package nezuku.faq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.Gap;
import nezuku.faq.consultation.Pending;
import nezuku.faq.consultation.Rung;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a person's answer, in every database. */
abstract class ConsultationTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");
  private static final Instant LATER = NOW.plus(Duration.ofHours(4));
  private static final Gap GAP = new Gap("REF234", NOW, "U1", "U2", "領収書 😀", Language.JA, false);

  private Database database;
  private AskTable log;
  private ConsultationTable consultations;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(handle -> handle.execute("DELETE FROM ask"));
    log = new AskTable(database);
    consultations = new ConsultationTable(database);
    log.record(
        new Ask("REF234", NOW, "U1", "", "領収書 😀", Language.JA, "unknown", List.of(), "expenses"));
    log.record(GAP);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_passed_on_waits_with_its_owner_from_then_on() {
    assertThat(consultations.pending())
        .containsExactly(new Pending(GAP, Rung.OWNER, NOW, Optional.empty()));
  }

  @Test
  void a_reminder_a_promise_and_a_new_holder_are_remembered() {
    consultations.reminded("REF234", LATER);
    assertThat(consultations.pending())
        .containsExactly(new Pending(GAP, Rung.OWNER, NOW, Optional.of(LATER)));

    consultations.taken("REF234", LATER);
    assertThat(consultations.pending())
        .containsExactly(new Pending(GAP, Rung.OWNER, LATER, Optional.empty()));

    consultations.reminded("REF234", LATER);
    consultations.movedTo("REF234", "U3", Rung.DEPUTY, LATER);
    Gap moved = new Gap("REF234", NOW, "U1", "U3", "領収書 😀", Language.JA, false);
    assertThat(consultations.pending())
        .containsExactly(new Pending(moved, Rung.DEPUTY, LATER, Optional.empty()));
  }

  @Test
  void what_has_been_answered_does_not_wait_and_does_not_move() {
    assertThat(log.answered("REF234", LATER)).isTrue();
    consultations.movedTo("REF234", "U3", Rung.DEPUTY, LATER);
    assertThat(consultations.pending()).isEmpty();
    String owner =
        database.read(
            handle -> handle.createQuery("SELECT owner_id FROM gap").mapTo(String.class).one());
    assertThat(owner).isEqualTo("U2");
  }
}
