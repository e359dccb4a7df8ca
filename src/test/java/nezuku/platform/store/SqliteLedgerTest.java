package nezuku.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {
  @TempDir Path folder;

  @Override
  Database open() {
    return Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")));
  }

  @Test
  void a_second_program_on_the_same_file_is_refused() {
    try (Database second = open()) {
      assertThatThrownBy(() -> Ledger.join(second, nanos::get))
          .isInstanceOfSatisfying(
              DatabaseInUse.class,
              e -> assertThat(e.sentence(Language.EN)).contains("Another Nezuku is running"));
    }
  }

  @Test
  void only_its_owner_may_read_what_people_asked() throws IOException {
    ledger.inbox().accept("Ev1", "{}", NOW);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> !file.toString().endsWith(".lock")))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void a_file_that_is_no_database_is_refused_and_stays_as_it_is() throws IOException {
    Path file = folder.resolve("letter.db");
    Files.writeString(file, "Dear reader, this is a letter and no database at all. ".repeat(20));
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> Database.open(new DatabaseUrl.SqliteFile(file)))
        .isInstanceOfSatisfying(
            StoreUnavailable.class,
            e -> assertThat(e.reason()).isEqualTo(StoreUnavailable.Reason.DAMAGED));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void where_no_room_is_left_nothing_has_changed_and_it_goes_on_once_there_is() {
    String large = "x".repeat(1 << 20);
    assertThatThrownBy(
            () ->
                database.change(
                    handle -> {
                      handle.execute("PRAGMA max_page_count = 1");
                      ledger.inbox().accept("Ev1", large, NOW);
                    }))
        .isInstanceOfSatisfying(
            StoreUnavailable.class,
            e -> assertThat(e.reason()).isEqualTo(StoreUnavailable.Reason.FULL));
    try (Database roomy = open()) {
      assertThat(new InboxTable(roomy, "other").accept("Ev1", large, NOW)).isTrue();
    }
  }

  @Test
  void a_file_that_takes_no_changes_is_told_apart() {
    assertThatThrownBy(
            () ->
                database.change(
                    handle -> {
                      handle.execute("PRAGMA query_only = 1");
                      handle.execute("DELETE FROM inbox");
                    }))
        .isInstanceOfSatisfying(
            StoreUnavailable.class,
            e -> assertThat(e.reason()).isEqualTo(StoreUnavailable.Reason.READ_ONLY));
  }
}
