package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.store.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
  @TempDir Path root;

  @Test
  void a_backup_is_made_and_restored() {
    open().close();
    String backup = root.resolve("backup.db").toString();

    Terminal made = run("backup", backup);
    assertThat(made.exit()).isZero();
    assertThat(made.out()).contains("complete", backup);

    Terminal restored = run("restore", backup);
    assertThat(restored.exit()).isZero();
    assertThat(restored.out().lines()).hasSize(2);
    assertThat(restored.out()).contains("nezuku.db.before-restore-20261124-");
  }

  @Test
  void every_failure_is_a_sentence_that_says_what_to_do() throws IOException {
    String backup = root.resolve("backup.db").toString();
    assertFailed(run("backup", backup), 1, "There is no database");

    open().close();
    run("backup", backup);
    assertFailed(run("backup", backup), 1, "not overwritten");
    assertFailed(run("backup", root.resolve("no/such/backup.db").toString()), 1, "no such file");
    assertFailed(run("restore", root.resolve("nothing").toString()), 1, "no such file");
    Path letter = Files.writeString(root.resolve("letter"), "Dear reader");
    assertFailed(run("restore", letter.toString()), 1, "letter");
    assertFailed(run("restore"), 2, "FILE");
    try (Database database = open()) {
      Ledger.join(database, () -> 0);
      assertFailed(run("restore", backup), 1, "Stop it first");
    }
  }

  @Test
  void an_address_of_another_database_is_wrong_usage() {
    Terminal terminal = Terminal.run(root, Map.of("NEZUKU_DB", "jdbc:mysql://x/y"), "backup", "b");

    assertFailed(terminal, 2, "NEZUKU_DB");
  }

  @Test
  void the_terminal_s_language_is_spoken() {
    Terminal terminal = Terminal.run(root, Map.of("LANG", "ja_JP.UTF-8"), "backup", "b");

    assertFailed(terminal, 1, "データベースがまだありません");
  }

  private static void assertFailed(Terminal terminal, int exit, String words) {
    assertThat(terminal.exit()).isEqualTo(exit);
    assertThat(terminal.err()).contains(words).doesNotContain("Exception");
  }

  private Database open() {
    return Database.open(new DatabaseUrl.SqliteFile(root.resolve("data/nezuku.db")));
  }

  private Terminal run(String... args) {
    return Terminal.run(root, Map.of(), args);
  }
}
