package nezuku.platform.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import nezuku.platform.store.BackupProblem.Reason;

/** Makes backups: one database file each, with everything as it was at one moment. */
public final class Backup {
  private Backup() {}

  /**
   * Makes a backup, while others work on the database.
   *
   * @param file where; nothing stands there unless the backup is whole
   * @throws FileAlreadyExistsException if there is such a file
   * @throws BackupProblem if there is nothing to make a backup of
   * @throws NewerSchema if a newer program has used the database
   * @throws StoreUnavailable if the database can't be read
   */
  public static void make(DatabaseUrl url, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    try (Draft draft = Draft.beside(file)) {
      switch (url) {
        case DatabaseUrl.SqliteFile(Path database) -> ofFile(database, draft.path());
        case DatabaseUrl.Postgres server -> ofServer(server, draft.path());
      }
      BackupFile.check(draft.path());
      draft.become(file);
    }
  }

  private static void ofFile(Path database, Path empty) {
    if (!Files.exists(database)) {
      throw new BackupProblem(Reason.NO_DATABASE, database);
    }
    try (LoneFile file = LoneFile.open(database)) {
      if (file.version().isEmpty()) {
        throw new BackupProblem(Reason.NO_DATABASE, database);
      }
      file.copyTo(empty);
    }
  }

  private static void ofServer(DatabaseUrl.Postgres server, Path empty) {
    try (Database database = Database.openAsItIs(server);
        LoneFile file = LoneFile.open(empty)) {
      file.bringTo(
          database.version().orElseThrow(() -> new BackupProblem(Reason.NO_DATABASE, server)));
      file.change(
          to -> {
            var unused =
                database.snapshot(
                    from -> {
                      Table.all(to).forEach(table -> table.copy(from, to));
                      return true;
                    });
          });
    }
  }
}
