package nezuku.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

class SqliteBackupTest extends BackupContract {
  @Override
  DatabaseUrl url() {
    return new DatabaseUrl.SqliteFile(file());
  }

  private Path file() {
    return folder.resolve("data/nezuku.db");
  }

  @Test
  void the_old_data_is_kept_beside_the_new() throws IOException {
    Backup.make(url(), backup);
    seed("committed last");

    Path kept = restore().orElseThrow();

    assertThat(kept).isEqualTo(folder.resolve("data/nezuku.db.before-restore-20261124-100005"));
    assertThat(rows("SELECT question FROM ask")).isEmpty();
    assertThat(rows(new DatabaseUrl.SqliteFile(kept), "SELECT question FROM ask"))
        .containsExactly("committed last");
  }

  @Test
  void a_restore_where_nothing_was_begins_anew() throws IOException {
    seed("moved");
    Backup.make(url(), backup);
    Path other = folder.resolve("new/place/nezuku.db");

    assertThat(restore(backup, new DatabaseUrl.SqliteFile(other))).isEmpty();

    assertThat(rows(new DatabaseUrl.SqliteFile(other), "SELECT question FROM ask"))
        .containsExactly("moved");
  }

  @Test
  void nothing_is_restored_under_a_running_bot() throws IOException {
    Backup.make(url(), backup);
    seed("here");
    try (Database running = Database.open(url())) {
      Ledger.join(running, () -> 0);
      assertThatThrownBy(this::restore).isInstanceOf(DatabaseInUse.class);
    }
    assertThat(rows("SELECT question FROM ask")).containsExactly("here");
  }

  @Test
  void nothing_is_restored_while_another_program_has_the_file_open() throws IOException {
    Backup.make(url(), backup);
    try (Database reader = Database.open(url())) {
      seed("here");
      assertThatThrownBy(this::restore)
          .isInstanceOfSatisfying(
              StoreUnavailable.class,
              e -> assertThat(e.reason()).isEqualTo(StoreUnavailable.Reason.BUSY));
      assertThat(reader.isShared()).isFalse();
    }
    assertThat(rows("SELECT question FROM ask")).containsExactly("here");
  }

  @Test
  void a_damaged_database_can_be_replaced_and_is_kept_as_it_is() throws IOException {
    seed("good");
    Backup.make(url(), backup);
    byte[] damaged =
        "no database any more ".repeat(500).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(file(), damaged);
    Path wal = file().resolveSibling("nezuku.db-wal");
    Files.writeString(wal, "of the old file");

    Path kept = restore().orElseThrow();

    assertThat(Files.readAllBytes(kept)).isEqualTo(damaged);
    assertThat(wal).doesNotExist();
    assertThat(rows("SELECT question FROM ask")).containsExactly("good");
  }

  @Test
  void a_restore_that_breaks_at_its_last_step_leaves_the_data() throws IOException {
    Backup.make(url(), backup);
    seed("here");
    Files.createDirectories(folder.resolve("data/nezuku.db.before-restore-20261124-100005/x"));

    assertThatThrownBy(this::restore).isInstanceOf(IOException.class);

    assertThat(rows("SELECT question FROM ask")).containsExactly("here");
  }

  @Test
  void a_raw_copy_with_what_stands_beside_it_is_restored_whole() throws IOException {
    Path copy = folder.resolve("copy.db");
    try (Database running = Database.open(url())) {
      seed("not checkpointed");
      Files.copy(file(), copy);
      Files.copy(file().resolveSibling("nezuku.db-wal"), folder.resolve("copy.db-wal"));
      assertThat(running.isShared()).isFalse();
    }
    change("DELETE FROM ask");

    restore(copy, url());

    assertThat(rows("SELECT question FROM ask")).containsExactly("not checkpointed");
  }

  @Test
  void there_is_no_backup_of_nothing_and_nothing_is_made_by_asking() throws IOException {
    Path nothing = folder.resolve("nothing/nezuku.db");

    assertThatThrownBy(() -> Backup.make(new DatabaseUrl.SqliteFile(nothing), backup))
        .isInstanceOfSatisfying(
            BackupProblem.class,
            e -> assertThat(e.sentence(Language.EN)).contains("There is no database"));

    assertThat(nothing).doesNotExist();
    assertThat(backup).doesNotExist();
  }

  @Test
  void a_backup_changes_neither_the_version_nor_the_folder() throws IOException {
    Path old = folder.resolve("old.db");
    try (LoneFile file = LoneFile.open(old)) {
      file.bringTo("1");
    }
    Backup.make(new DatabaseUrl.SqliteFile(old), backup);

    try (LoneFile file = LoneFile.open(old);
        LoneFile made = LoneFile.open(backup)) {
      assertThat(file.version()).contains("1");
      assertThat(made.version()).contains("1");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("data", "old.db", "backup.db");
    }
  }
}
