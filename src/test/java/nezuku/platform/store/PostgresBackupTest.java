package nezuku.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import nezuku.people.Language;
import nezuku.platform.store.BackupProblem.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresBackupTest extends BackupContract {
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
  DatabaseUrl url() {
    return new DatabaseUrl.Postgres(server.getJdbcUrl("postgres", "postgres"));
  }

  @Test
  void a_company_moves_from_a_file_to_a_server_and_back() throws IOException {
    DatabaseUrl file = new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db"));
    seed("moving");
    Backup.make(url(), backup);
    restore(backup, file);
    change("DELETE FROM ask");
    Path second = folder.resolve("second.db");
    Backup.make(file, second);
    restore(second, url());

    assertThat(rows("SELECT question FROM ask")).containsExactly("moving");
    assertThat(rows("SELECT entry FROM ask_entry ORDER BY place")).containsExactly("e1", "e2");
    assertThat(rows("SELECT CAST(created_at AS TEXT) FROM outbox")).contains("1795482000123");
  }

  @Test
  void a_new_server_numbers_on_from_what_was_restored() throws IOException {
    seed("one");
    Backup.make(url(), backup);
    change(
        "DELETE FROM ask",
        "ALTER TABLE ask ALTER COLUMN seq RESTART",
        "ALTER TABLE outbox ALTER COLUMN seq RESTART");
    for (int i = 0; i < 3; i++) {
      restore();
      seed("two");
    }

    assertThat(rows("SELECT question FROM ask ORDER BY seq")).containsExactly("one", "two");
  }

  @Test
  void nothing_is_restored_under_a_bot_that_lives() throws IOException {
    Backup.make(url(), backup);
    seed("here");
    try (Database running = Database.open(url())) {
      Ledger ledger = Ledger.join(running, () -> 0);
      Restore restore =
          new Restore(
              LOCAL_NOW,
              duration -> {
                waited.add(duration);
                if (waited.size() == 4) {
                  ledger.instances().beat();
                }
              });
      assertThatThrownBy(() -> restore.run(backup, url()))
          .isInstanceOfSatisfying(
              BackupProblem.class,
              e -> {
                assertThat(e.reason()).isEqualTo(Reason.STILL_RUNNING);
                assertThat(e.sentence(Language.EN))
                    .contains("Stop all")
                    .doesNotContain("postgres@");
              });
      assertThat(waited).hasSize(4);
    }
    assertThat(rows("SELECT question FROM ask")).containsExactly("here");
  }

  @Test
  void a_bot_that_has_died_is_no_hindrance_once_that_is_certain() throws IOException {
    Backup.make(url(), backup);
    change("INSERT INTO instance (id, beat) VALUES ('dead', 7)");

    restore();

    assertThat(waited.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Instances.DEAD);
    assertThat(rows("SELECT id FROM instance")).isEmpty();
  }

  @Test
  void a_bot_that_starts_at_the_last_moment_is_noticed() throws IOException {
    Backup.make(url(), backup);
    change("INSERT INTO instance (id, beat) VALUES ('dead', 7)");
    Restore restore =
        new Restore(
            LOCAL_NOW,
            duration -> {
              if (waited.isEmpty()) {
                change("INSERT INTO instance (id, beat) VALUES ('new', 0)");
              }
              waited.add(duration);
            });

    assertThatThrownBy(() -> restore.run(backup, url())).isInstanceOf(BackupProblem.class);
  }

  @Test
  void a_restore_that_breaks_in_the_middle_leaves_the_data() throws IOException {
    seed("one");
    Backup.make(url(), backup);
    try (LoneFile file = LoneFile.open(backup)) {
      // The server takes no text with a zero character; the tables before it are in by then.
      file.change(handle -> handle.execute("UPDATE outbox SET body = 'a' || char(0) || 'b'"));
    }
    change("DELETE FROM ask", "DELETE FROM outbox");
    seed("here");

    assertThatThrownBy(this::restore).hasStackTraceContaining("0x00");

    assertThat(rows("SELECT question FROM ask")).containsExactly("here");
    assertThat(rows("SELECT entry FROM ask_entry")).hasSize(2);
  }

  @Test
  void a_server_is_looked_at_without_being_changed() throws IOException {
    seed("waiting");
    DatabaseUrl unused = new DatabaseUrl.Postgres(server.getJdbcUrl("postgres", "template1"));

    Checkup checkup = Checkup.of(url()).orElseThrow();
    assertThat(checkup.ours()).isTrue();
    assertThat(checkup.writable()).isTrue();
    assertThat(checkup.free()).isEmpty();
    assertThat(checkup.waitingSince()).isPresent();
    assertThat(Checkup.of(unused).orElseThrow().ours()).isFalse();
    assertThat(Checkup.of(unused).orElseThrow().ours()).isFalse();
  }

  @Test
  void a_backup_of_a_server_that_was_never_used_is_refused() {
    DatabaseUrl unused = new DatabaseUrl.Postgres(server.getJdbcUrl("postgres", "template1"));

    assertThatThrownBy(() -> Backup.make(unused, backup))
        .isInstanceOfSatisfying(
            BackupProblem.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_DATABASE));
    assertThat(backup).doesNotExist();
  }
}
