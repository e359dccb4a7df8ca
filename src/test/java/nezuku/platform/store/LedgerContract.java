package nezuku.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.outbox.Parked;
import nezuku.platform.outbox.Posted;
import nezuku.platform.outbox.Queued;
import nezuku.platform.outbox.Waiting;
import nezuku.platform.store.InboxTable.Accepted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database has to keep. */
abstract class LedgerContract {
  static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Outgoing HELLO = new Outgoing("C1/1.1", true, "hello");

  final AtomicLong nanos = new AtomicLong();
  Database database;
  Ledger ledger;

  abstract Database open();

  @BeforeEach
  void join() {
    database = open();
    database.change(
        handle -> {
          handle.execute("DELETE FROM outbox");
          handle.execute("DELETE FROM inbox");
          handle.execute("DELETE FROM instance");
        });
    ledger = Ledger.join(database, nanos::get);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_is_delivered_twice_is_taken_on_once() {
    assertThat(ledger.inbox().accept("Ev1", "{}", NOW)).isTrue();
    assertThat(ledger.inbox().accept("Ev1", "{}", NOW)).isFalse();
    ledger.inbox().done("Ev1");
    assertThat(ledger.inbox().accept("Ev1", "{}", NOW)).isFalse();
  }

  private List<String> bodies() {
    List<String> ids = ledger.outbox().ready(10).stream().map(Waiting::id).toList();
    List<Queued> claimed = ledger.outbox().claim(ids);
    claimed.forEach(ledger.outbox()::returned);
    return claimed.stream().map(message -> message.outgoing().body()).toList();
  }

  @Test
  void what_a_dead_program_was_handling_is_taken_over_once() {
    ledger.inbox().accept("Ev1", "{}", NOW);
    assertThat(ledger.inbox().takeOver(10)).isEmpty();

    ledger.instances().leave();
    InboxTable other = new InboxTable(database, another());
    assertThat(other.takeOver(10)).containsExactly(new Accepted("Ev1", "{}", 2));
    assertThat(other.takeOver(10)).isEmpty();
    assertThatThrownBy(() -> ledger.inbox().done("Ev1")).isInstanceOf(InboxTable.TakenOver.class);
    other.done("Ev1");
  }

  @Test
  void what_was_handled_is_forgotten_and_what_was_not_is_kept() {
    ledger.inbox().accept("Ev1", "{}", NOW);
    ledger.inbox().accept("Ev2", "{}", NOW);
    ledger.inbox().done("Ev1");
    assertThat(ledger.inbox().forgetBefore(NOW.plusSeconds(1))).isEqualTo(1);
    ledger.instances().leave();
    assertThat(new InboxTable(database, another()).takeOver(10))
        .extracting(Accepted::id)
        .containsExactly("Ev2");
  }

  @Test
  void changes_and_the_messages_they_cause_stay_or_go_together() {
    AtomicBoolean woken = new AtomicBoolean();
    ledger.outbox().onAdded(() -> woken.set(true));
    ledger.inbox().accept("Ev1", "{}", NOW);

    assertThatThrownBy(
            () ->
                database.transaction(
                    () -> {
                      ledger.outbox().add(HELLO, NOW);
                      ledger.inbox().done("Ev1");
                      throw new IllegalStateException("broken by a test");
                    }))
        .hasMessage("broken by a test");

    assertThat(ledger.outbox().ready(10)).isEmpty();
    assertThat(woken).isFalse();
    ledger.inbox().done("Ev1");
  }

  @Test
  void nobody_is_kept_waiting_before_the_first_change() {
    var unused =
        database.transaction(
            () -> {
              assertThat(database.isChanging()).isFalse();
              ledger.outbox().add(HELLO, NOW);
              assertThat(database.isChanging()).isTrue();
              assertThat(ledger.outbox().ready(10)).hasSize(1);
              return true;
            });
    assertThat(database.isChanging()).isFalse();
  }

  @Test
  void a_lane_is_sent_in_order_and_urgent_lanes_first() {
    String later = ledger.outbox().add(new Outgoing("C2", false, "summary"), NOW);
    String first = ledger.outbox().add(HELLO, NOW);
    ledger.outbox().add(new Outgoing("C1/1.1", true, "again"), NOW);

    assertThat(ledger.outbox().ready(10)).extracting(Waiting::id).containsExactly(first, later);
    Queued claimed = ledger.outbox().claim(List.of(first)).getFirst();
    assertThat(ledger.outbox().claim(List.of(first))).isEmpty();
    assertThat(ledger.outbox().ready(10)).extracting(Waiting::id).containsExactly(later);
    ledger.outbox().sent(claimed, Optional.of(new Posted("C1", "2.1")));
    assertThat(bodies()).containsExactly("again", "summary");
    assertThat(ledger.outbox().where(first)).contains(new Posted("C1", "2.1"));
  }

  @Test
  void what_a_dead_program_was_sending_is_in_doubt_and_an_old_doubt_changes_nothing() {
    String id = ledger.outbox().add(HELLO, NOW);
    Queued first = ledger.outbox().claim(List.of(id)).getFirst();
    ledger.outbox().doubtWhatTheDeadLeft();
    assertThat(ledger.outbox().doubtful(10)).isEmpty();

    ledger.instances().leave();
    ledger.outbox().doubtWhatTheDeadLeft();
    assertThat(ledger.outbox().doubtful(10)).containsExactly(first);
    ledger.outbox().sendAgain(first);
    OutboxTable other = new OutboxTable(database, another());
    Queued second = other.claim(List.of(id)).getFirst();
    other.doubted(second);
    ledger.outbox().sendAgain(first);
    assertThat(other.doubtful(10)).containsExactly(second);
  }

  @Test
  void what_can_t_be_sent_is_parked_with_its_reason_and_told_once() {
    String id = ledger.outbox().add(HELLO, NOW);
    Queued claimed = ledger.outbox().claim(List.of(id)).getFirst();
    ledger.outbox().parked(claimed, "is_archived", Optional.of(new Outgoing("U1", true, "sorry")));

    assertThat(bodies()).containsExactly("sorry");
    List<Parked> untold = ledger.report().untold();
    assertThat(untold).containsExactly(new Parked(id, "C1", "is_archived", NOW));
    ledger.report().told(untold);
    assertThat(ledger.report().untold()).isEmpty();
    assertThat(ledger.report().parked()).hasSize(1);
    assertThat(ledger.report().depth().messages()).isEqualTo(1);
    assertThat(ledger.report().depth().since()).contains(NOW);
  }

  @Test
  void somebody_else_s_place_is_a_conflict_and_not_a_mistake() {
    assertThatThrownBy(
            () ->
                database.change(
                    handle ->
                        handle.execute(
                            "INSERT INTO instance (id, beat) VALUES (?, 0)",
                            ledger.instances().id())))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void a_database_that_a_newer_program_has_used_is_refused() {
    database.change(
        handle ->
            handle.execute(
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type,"
                    + " script, checksum, installed_by, execution_time, success) SELECT 999, '999',"
                    + " 'later', type, 'V999__later.sql', 1, installed_by, 1, success FROM"
                    + " flyway_schema_history WHERE version = '1'"));
    try {
      assertThatThrownBy(this::open).isInstanceOf(NewerSchema.class).hasMessageContaining("999");
    } finally {
      database.change(
          handle -> handle.execute("DELETE FROM flyway_schema_history WHERE installed_rank = 999"));
    }
  }

  /** Another program on the same database, whose name nobody else has. */
  private String another() {
    database.change(
        handle -> handle.execute("INSERT INTO instance (id, beat) VALUES ('other', 0)"));
    return "other";
  }
}
