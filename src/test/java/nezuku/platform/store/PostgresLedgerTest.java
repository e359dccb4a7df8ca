package nezuku.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same on a real PostgreSQL. */
class PostgresLedgerTest extends LedgerContract {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  Database open() {
    return Database.open(new DatabaseUrl.Postgres(server.getJdbcUrl("postgres", "postgres")));
  }

  @Test
  void a_replica_that_falls_silent_is_taken_for_dead_and_a_slow_one_is_not() {
    Ledger silent = Ledger.join(database, nanos::get);
    ledger.instances().beat();
    silent.inbox().accept("Ev1", "{}", NOW);

    nanos.addAndGet(10_000_000_000L);
    silent.instances().beat();
    ledger.instances().beat();
    nanos.addAndGet(10_000_000_000L);
    ledger.instances().beat();
    assertThat(ledger.inbox().takeOver(10)).isEmpty();

    nanos.addAndGet(10_000_000_000L);
    ledger.instances().beat();
    assertThat(ledger.inbox().takeOver(10)).hasSize(1);
  }

  @Test
  void a_server_that_takes_no_changes_is_told_from_one_that_is_away() {
    assertThatThrownBy(
            () ->
                database.change(
                    handle -> {
                      handle.execute("SET TRANSACTION READ ONLY");
                      handle.execute("DELETE FROM inbox");
                    }))
        .isInstanceOfSatisfying(
            StoreUnavailable.class,
            e -> assertThat(e.reason()).isEqualTo(StoreUnavailable.Reason.READ_ONLY));
    assertThat(ledger.inbox().accept("Ev1", "{}", NOW)).isTrue();
  }
}
