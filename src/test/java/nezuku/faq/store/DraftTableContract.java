package nezuku.faq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Drafts.Outcome;
import nezuku.faq.edit.Edition;
import nezuku.faq.edit.Fingerprint;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write into the FAQ, in every database. */
abstract class DraftTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");
  private static final String PAGE = "expenses/lost-receipt.ja.md";
  private static final String FILE = Fingerprint.of(Optional.of("the file"));

  private Database database;
  private DraftTable drafts;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(
        handle -> {
          handle.execute("DELETE FROM page");
          handle.execute("DELETE FROM draft");
        });
    drafts = new DraftTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_published_wins_from_then_on_and_after_a_restart() {
    long before = drafts.number();
    Draft draft = draft("D1", Optional.of("new text 😀"), FILE);
    drafts.propose(draft);
    assertThat(drafts.find("D1")).contains(draft);
    assertThat(drafts.isOpen("D1")).isTrue();
    assertThat(drafts.newest().pages()).isEmpty();

    assertThat(drafts.publish("D1", "U2", NOW, FILE)).isEqualTo(Outcome.PUBLISHED);
    try (Database again = open()) {
      Edition edition = new DraftTable(again).newest();
      assertThat(edition.pages()).isEqualTo(Map.of(PAGE, Optional.of("new text 😀")));
      assertThat(edition.number()).isEqualTo(before + 1);
    }
    assertThat(drafts.isOpen("D1")).isFalse();
  }

  @Test
  void a_draft_is_decided_on_once() {
    drafts.propose(draft("D1", Optional.of("text"), FILE));
    assertThat(drafts.decline("D1", "U2", NOW)).isTrue();
    assertThat(drafts.decline("D1", "U2", NOW)).isFalse();
    assertThat(drafts.publish("D1", "U2", NOW, FILE)).isEqualTo(Outcome.DECIDED);
    assertThat(drafts.publish("unknown", "U2", NOW, FILE)).isEqualTo(Outcome.DECIDED);
    assertThat(drafts.newest().pages()).isEmpty();
  }

  @Test
  void what_somebody_else_changed_meanwhile_is_not_overwritten() {
    drafts.propose(draft("D1", Optional.of("one"), FILE));
    drafts.propose(draft("D2", Optional.of("two"), FILE));
    assertThat(drafts.publish("D1", "U2", NOW, FILE)).isEqualTo(Outcome.PUBLISHED);

    assertThat(drafts.publish("D2", "U2", NOW, FILE)).isEqualTo(Outcome.OUTDATED);
    assertThat(drafts.isOpen("D2")).isTrue();
    assertThat(drafts.newest().pages()).containsValue(Optional.of("one"));

    drafts.propose(draft("D3", Optional.of("three"), Fingerprint.of(Optional.of("one"))));
    assertThat(drafts.publish("D3", "U2", NOW, FILE)).isEqualTo(Outcome.PUBLISHED);
  }

  @Test
  void a_file_that_was_changed_meanwhile_counts_too() {
    drafts.propose(draft("D1", Optional.of("one"), FILE));
    assertThat(drafts.publish("D1", "U2", NOW, Fingerprint.of(Optional.of("another file"))))
        .isEqualTo(Outcome.OUTDATED);
  }

  @Test
  void a_retired_page_is_gone_and_may_be_written_anew() {
    drafts.propose(draft("D1", Optional.empty(), FILE));
    assertThat(drafts.publish("D1", "U2", NOW, FILE)).isEqualTo(Outcome.PUBLISHED);
    assertThat(drafts.newest().pages()).isEqualTo(Map.of(PAGE, Optional.empty()));

    drafts.propose(draft("D2", Optional.of("again"), Fingerprint.NONE));
    assertThat(drafts.publish("D2", "U2", NOW, FILE)).isEqualTo(Outcome.PUBLISHED);
  }

  @Test
  void what_has_become_a_file_is_forgotten_unless_it_was_changed_again() {
    drafts.propose(draft("D1", Optional.of("one"), FILE));
    drafts.publish("D1", "U2", NOW, FILE);
    drafts.settled(PAGE, Optional.of("another"));
    drafts.settled(PAGE, Optional.empty());
    assertThat(drafts.only(PAGE).pages()).hasSize(1);
    drafts.settled(PAGE, Optional.of("one"));
    assertThat(drafts.only(PAGE).pages()).isEmpty();
  }

  @Test
  void of_two_who_publish_at_once_one_is_first() throws Exception {
    drafts.propose(draft("D1", Optional.of("one"), FILE));
    drafts.propose(draft("D2", Optional.of("two"), FILE));
    try (ExecutorService people = Executors.newFixedThreadPool(2)) {
      List<Callable<Outcome>> both =
          List.of(
              () -> drafts.publish("D1", "U1", NOW, FILE),
              () -> drafts.publish("D2", "U2", NOW, FILE));
      List<Outcome> outcomes =
          people.invokeAll(both).stream().map(future -> future.resultNow()).toList();
      assertThat(outcomes).containsExactlyInAnyOrder(Outcome.PUBLISHED, Outcome.OUTDATED);
    }
  }

  private static Draft draft(String id, Optional<String> text, String base) {
    return new Draft(id, PAGE, text, base, "U1", NOW, Optional.empty());
  }
}
