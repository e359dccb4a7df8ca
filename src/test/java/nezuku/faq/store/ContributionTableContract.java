package nezuku.faq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.Gap;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Fingerprint;
import nezuku.faq.store.ContributionTable.Deed;
import nezuku.faq.store.ContributionTable.Work;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people did for the FAQ, in every database. */
abstract class ContributionTableContract {
  private static final Instant FROM = Instant.parse("2026-07-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2026-10-01T00:00:00Z");

  private Database database;
  private ContributionTable table;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(handle -> handle.execute("DELETE FROM ask"));
    database.change(handle -> handle.execute("DELETE FROM draft"));
    table = new ContributionTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everybodys_work_of_a_span_is_told_once_with_who_did_it() {
    answered("ASK222", "U0EXPERT", FROM, false);
    answered("ASK333", "U0EXPERT", TO, false);
    published("D1", "it/a.ja.md", "U0WRITER", "U0READER", FROM.plusSeconds(1));
    published("D2", "it/b.ja.md", "U0WRITER", "U0WRITER", FROM.plusSeconds(2));
    published("D3", "it/c.ja.md", "U0WRITER", "U0READER", FROM.minusMillis(1));

    assertThat(table.all(FROM, TO))
        .containsExactly(
            new Work(Work.Kind.ANSWERED, "U0EXPERT", FROM, "ASK222"),
            new Work(Work.Kind.APPROVED, "U0READER", FROM.plusSeconds(1), "it/a.ja.md"),
            new Work(Work.Kind.WRITTEN, "U0WRITER", FROM.plusSeconds(1), "it/a.ja.md"),
            new Work(Work.Kind.WRITTEN, "U0WRITER", FROM.plusSeconds(2), "it/b.ja.md"));
    assertThat(table.written("U0WRITER", FROM, TO)).hasSize(2);
    assertThat(table.approved("U0READER", FROM, TO))
        .containsExactly(new Deed(FROM.plusSeconds(1), "it/a.ja.md"));
  }

  @Test
  void a_question_is_told_unless_its_asker_is_not_to_be_known_or_was_forgotten() {
    answered("ASK222", "U0EXPERT", FROM, false);
    answered("ASK333", "U0EXPERT", FROM, true);
    answered("ASK444", "U0EXPERT", FROM, false);
    database.change(
        handle ->
            handle.execute("UPDATE gap SET question = NULL, asker_id = NULL WHERE ask = 'ASK444'"));

    assertThat(table.question("ASK222")).contains("question ASK222");
    assertThat(table.question("ASK333")).isEmpty();
    assertThat(table.question("ASK444")).isEmpty();
    assertThat(table.question("ASK555")).isEmpty();
  }

  private void answered(String reference, String owner, Instant at, boolean anonymous) {
    AskTable asks = new AskTable(database);
    String question = "question " + reference;
    asks.record(
        new Ask(
            reference,
            FROM,
            "U0ASKER",
            "C1/1.1",
            question,
            Language.EN,
            "unknown",
            List.of(),
            "it"));
    asks.record(new Gap(reference, FROM, "U0ASKER", owner, question, Language.EN, anonymous));
    asks.answered(reference, at);
  }

  private void published(String id, String path, String author, String by, Instant at) {
    new DraftTable(database)
        .propose(
            new Draft(
                id, path, Optional.of("text"), Fingerprint.NONE, author, FROM, Optional.empty()));
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE draft SET state = 'published', decided_by = :by, decided_at = :at"
                        + " WHERE id = :id")
                .bind("by", by)
                .bind("at", at)
                .bind("id", id)
                .execute());
  }
}
