package nezuku.platform.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** Puts a backup in the place of the data; where that fails, the data is as it was. */
public final class Restore {
  private final LocalDateTime now;
  private final Pause pause;

  /** How to wait. */
  @FunctionalInterface
  public interface Pause {
    /** Waits that long. */
    void await(Duration duration);
  }

  /**
   * Restores at a time.
   *
   * @param now what the file with the old data is named after
   * @param pause waits until it is certain that nobody runs on a server
   */
  public Restore(LocalDateTime now, Pause pause) {
    this.now = now;
    this.pause = pause;
  }

  /**
   * Restores a backup, whatever kind of database it was made from.
   *
   * @return the file with the data as it was before; empty if there was none, or on a server
   * @throws java.nio.file.NoSuchFileException if there is no such backup
   * @throws BackupProblem if it is not ours or is damaged, or if a program runs on the server
   * @throws DatabaseInUse if a program runs on the file
   * @throws NewerSchema if a newer program made the backup, or has used the database
   * @throws StoreUnavailable if the database can't be changed
   */
  public Optional<Path> run(Path backup, DatabaseUrl url) throws IOException {
    return switch (url) {
      case DatabaseUrl.SqliteFile(Path file) -> new RestoreFile(file, now).from(backup);
      case DatabaseUrl.Postgres server -> {
        new RestoreServer(server, pause).from(backup);
        yield Optional.empty();
      }
    };
  }
}
