package nezuku.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.outbox.Queued;
import nezuku.platform.store.BackupProblem.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator gets of backups, whatever the database. */
abstract class BackupContract {
  static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  static final LocalDateTime LOCAL_NOW = LocalDateTime.of(2026, 11, 24, 10, 0, 5);

  @TempDir Path folder;
  final List<Duration> waited = new ArrayList<>();
  Path backup;

  abstract DatabaseUrl url();

  @BeforeEach
  void fresh() {
    backup = folder.resolve("backup.db");
    change("DELETE FROM ask", "DELETE FROM outbox", "DELETE FROM inbox", "DELETE FROM instance");
  }

  @AfterEach
  void nothing_half_written_stays() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(".part"));
    }
  }

  @Test
  void what_was_changed_after_the_backup_is_as_it_was_before() throws IOException {
    seed("before");
    Backup.make(url(), backup);
    change("UPDATE outbox SET body = 'after'", "DELETE FROM ask");

    restore();

    assertThat(rows("SELECT body FROM outbox")).containsExactly("before 😀 'quoted'\n");
    assertThat(rows("SELECT question FROM ask")).containsExactly("before");
    assertThat(rows("SELECT entry FROM ask_entry ORDER BY place")).containsExactly("e1", "e2");
    assertThat(rows("SELECT thread FROM ask")).containsExactly((String) null);
  }

  @Test
  void new_rows_are_numbered_on_after_a_restore() throws IOException {
    seed("one");
    Backup.make(url(), backup);
    restore();

    seed("two");

    assertThat(rows("SELECT question FROM ask ORDER BY seq")).containsExactly("one", "two");
  }

  @Test
  void a_backup_under_load_is_of_one_moment() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    CountDownLatch busy = new CountDownLatch(50);
    try (Database database = Database.open(url());
        ExecutorService load = Executors.newFixedThreadPool(2)) {
      Future<?> first = load.submit(() -> changeUntil(enough, busy, database, "a"));
      Future<?> second = load.submit(() -> changeUntil(enough, busy, database, "b"));
      try {
        busy.await();
        for (int i = 0; i < 5; i++) {
          Path file = folder.resolve("load" + i + ".db");
          Backup.make(url(), file);
          Path other = folder.resolve("restored" + i + ".db");
          restore(file, new DatabaseUrl.SqliteFile(other));
          assertConsistent(new DatabaseUrl.SqliteFile(other));
        }
      } finally {
        enough.set(true);
      }
      first.get();
      second.get();
    }
    restore(folder.resolve("load4.db"), url());
    assertConsistent(url());
  }

  /** Each transaction adds to both tables. */
  private static void changeUntil(
      AtomicBoolean enough, CountDownLatch busy, Database database, String name) {
    for (int i = 0; !enough.get(); i++) {
      String id = name + i;
      database.change(
          handle -> {
            handle.execute(
                "INSERT INTO inbox (id, received_at, state, attempts, act)"
                    + " VALUES (?, 0, 'accepted', 1, '{}')",
                id);
            handle.execute(
                "INSERT INTO outbox (id, lane, urgent, state, attempts, created_at, body)"
                    + " VALUES (?, 'C1', 0, 'waiting', 0, 0, 'x')",
                id);
          });
      busy.countDown();
    }
  }

  private static void assertConsistent(DatabaseUrl url) {
    List<String> inbox = rows(url, "SELECT id FROM inbox ORDER BY id");
    assertThat(inbox).hasSizeGreaterThanOrEqualTo(50);
    assertThat(rows(url, "SELECT id FROM outbox ORDER BY id")).isEqualTo(inbox);
  }

  @Test
  void what_was_under_way_when_the_backup_was_made_counts_as_left_by_the_dead() throws IOException {
    try (Database database = Database.open(url())) {
      Ledger ledger = Ledger.join(database, () -> 0);
      ledger.inbox().accept("Ev1", "{}", NOW);
      String id = ledger.outbox().add(new Outgoing("C1", true, "hello"), NOW);
      ledger.outbox().claim(List.of(id));
      Backup.make(url(), backup);
      ledger.instances().leave();
    }
    restore();

    assertThat(rows("SELECT id FROM instance")).isEmpty();
    try (Database database = Database.open(url())) {
      Ledger ledger = Ledger.join(database, () -> 0);
      assertThat(ledger.inbox().takeOver(10)).hasSize(1);
      ledger.outbox().doubtWhatTheDeadLeft();
      assertThat(ledger.outbox().doubtful(10))
          .extracting(Queued::outgoing)
          .containsExactly(new Outgoing("C1", true, "hello"));
    }
  }

  @Test
  void a_job_that_was_running_when_the_backup_was_made_is_not_running_afterwards()
      throws IOException {
    change(
        "DELETE FROM job",
        "DELETE FROM scheduled_task",
        "INSERT INTO job (name, plan, known_since, last_slot) VALUES ('digest', 'p', 1, 2)",
        "INSERT INTO scheduled_task (task_name, task_instance, execution_time, picked, version)"
            + " VALUES ('digest', 'i', 1, true, 1)");
    Backup.make(url(), backup);
    restore();

    assertThat(rows("SELECT name FROM job WHERE last_slot = 2")).containsExactly("digest");
    assertThat(rows("SELECT task_name FROM scheduled_task")).isEmpty();
  }

  @Test
  void a_backup_of_an_older_version_is_brought_up_to_date() throws IOException {
    seed("now");
    try (LoneFile old = LoneFile.open(backup)) {
      old.bringTo("1");
      old.change(
          handle ->
              handle.execute(
                  "INSERT INTO inbox (id, received_at, state, attempts, act)"
                      + " VALUES ('Ev1', 0, 'accepted', 1, '{}')"));
    }

    restore();

    assertThat(rows("SELECT id FROM inbox")).containsExactly("Ev1");
    assertThat(rows("SELECT question FROM ask")).isEmpty();
  }

  @Test
  void a_file_that_is_there_is_never_overwritten() throws IOException {
    Files.writeString(backup, "dear");

    assertThatThrownBy(() -> Backup.make(url(), backup))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readString(backup)).isEqualTo("dear");
  }

  @Test
  void only_its_owner_may_read_a_backup() throws IOException {
    Backup.make(url(), backup);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
  }

  @Test
  void what_is_no_backup_is_refused_and_the_data_stays() throws IOException {
    Path letter = folder.resolve("letter.db");
    Files.writeString(letter, "Dear reader, this is a letter and no database. ".repeat(200));
    assertRefused(letter, Reason.DAMAGED);
    Path empty = Files.createFile(folder.resolve("empty.db"));
    assertRefused(empty, Reason.NOT_OURS);
    Path foreign = folder.resolve("foreign.db");
    try (LoneFile file = LoneFile.open(foreign)) {
      file.change(handle -> handle.execute("CREATE TABLE song (title TEXT)"));
    }
    assertRefused(foreign, Reason.NOT_OURS);
    assertThatThrownBy(() -> restore(folder.resolve("nothing.db"), url()))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> restore(folder, url())).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_backup_with_other_migrations_than_ours_is_refused() throws IOException {
    Backup.make(url(), backup);
    try (LoneFile file = LoneFile.open(backup)) {
      file.change(handle -> handle.execute("UPDATE flyway_schema_history SET checksum = 1"));
    }
    assertRefused(backup, Reason.NOT_OURS);
  }

  @Test
  void a_backup_that_a_newer_program_made_is_refused_and_the_data_stays() throws IOException {
    Backup.make(url(), backup);
    try (LoneFile file = LoneFile.open(backup)) {
      file.change(
          handle ->
              handle.execute(
                  "INSERT INTO flyway_schema_history SELECT 999, '999', 'later', type,"
                      + " 'V999__later.sql', 1, installed_by, installed_on, 1, success FROM"
                      + " flyway_schema_history WHERE version = '1'"));
    }
    seed("here");

    assertThatThrownBy(() -> restore(backup, url())).isInstanceOf(NewerSchema.class);

    assertThat(rows("SELECT question FROM ask")).containsExactly("here");
  }

  @Test
  void a_damaged_backup_is_refused_and_the_data_stays() throws IOException {
    for (int i = 0; i < 50; i++) {
      seed("number " + i);
    }
    Backup.make(url(), backup);
    byte[] whole = Files.readAllBytes(backup);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
    Files.write(backup, cut);
    assertRefused(backup, Reason.DAMAGED);

    byte[] hit = whole.clone();
    for (int page = 2 * 4096; page + 200 < hit.length; page += 4096) {
      java.util.Arrays.fill(hit, page, page + 200, (byte) 0x5a);
    }
    Files.write(backup, hit);
    assertRefused(backup, Reason.DAMAGED);
  }

  @Test
  void a_backup_whose_references_lead_nowhere_is_refused() throws IOException {
    seed("one");
    Backup.make(url(), backup);
    try (LoneFile file = LoneFile.open(backup)) {
      file.ask(handle -> handle.execute("PRAGMA foreign_keys=OFF"));
      file.ask(handle -> handle.execute("DELETE FROM ask"));
    }
    assertRefused(backup, Reason.DAMAGED);
  }

  private void assertRefused(Path file, Reason reason) {
    change("DELETE FROM ask", "DELETE FROM outbox");
    seed("here");
    assertThatThrownBy(() -> restore(file, url()))
        .isInstanceOfSatisfying(BackupProblem.class, e -> assertThat(e.reason()).isEqualTo(reason));
    assertThat(rows("SELECT question FROM ask")).containsExactly("here");
  }

  final java.util.Optional<Path> restore() throws IOException {
    return restore(backup, url());
  }

  final java.util.Optional<Path> restore(Path file, DatabaseUrl to) throws IOException {
    return new Restore(LOCAL_NOW, waited::add).run(file, to);
  }

  /** An ask with two entries and a message. */
  final void seed(String question) {
    String reference = "R" + question;
    change(
        "INSERT INTO ask (reference, asked_at, user_id, question, language, outcome) VALUES ('"
            + reference
            + "', 1, 'U1', '"
            + question
            + "', 'ja', 'choices')",
        "INSERT INTO ask_entry (ask, place, entry) VALUES ('" + reference + "', 1, 'e1')",
        "INSERT INTO ask_entry (ask, place, entry) VALUES ('" + reference + "', 2, 'e2')",
        "INSERT INTO outbox (id, lane, urgent, state, attempts, created_at, body) VALUES ('"
            + reference
            + "', 'C1', 0, 'waiting', 0, 1795482000123, '"
            + question
            + " 😀 ''quoted''\n')");
  }

  final void change(String... statements) {
    try (Database database = Database.open(url())) {
      database.change(handle -> List.of(statements).forEach(handle::execute));
    }
  }

  final List<String> rows(String sql) {
    return rows(url(), sql);
  }

  static List<String> rows(DatabaseUrl url, String sql) {
    try (Database database = Database.open(url)) {
      return database.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
  }
}
