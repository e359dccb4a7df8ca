package nezuku.platform.store;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nezuku.platform.store.BackupProblem.Reason;

/** A backup: always a database file, whatever kind of database it was made from. */
final class BackupFile {
  private BackupFile() {}

  /**
   * Reads a backup through.
   *
   * @throws BackupProblem if it is not ours or is damaged
   * @throws NewerSchema if a newer program made it
   */
  static void check(Path backup) {
    try (LoneFile file = LoneFile.open(backup)) {
      check(file, backup);
    } catch (StoreUnavailable e) {
      throw meaning(e, backup);
    }
  }

  /**
   * Makes an up-to-date copy in an empty file, in which nobody is alive.
   *
   * @throws NoSuchFileException if there is no such backup
   * @throws BackupProblem if it is not ours or is damaged
   * @throws NewerSchema if a newer program made it
   */
  static void prepare(Path backup, Path empty) throws NoSuchFileException {
    if (!Files.isRegularFile(backup)) {
      throw new NoSuchFileException(backup.toString());
    }
    try (LoneFile file = LoneFile.open(backup)) {
      check(file, backup);
      file.copyTo(empty);
    } catch (StoreUnavailable e) {
      throw meaning(e, backup);
    }
    try (LoneFile copy = LoneFile.open(empty)) {
      copy.bringUpToDate();
      copy.change(
          handle -> Table.FLEETING.forEach(table -> handle.execute("DELETE FROM " + table)));
      copy.settle();
    }
  }

  private static void check(LoneFile file, Path backup) {
    if (!file.isSound()) {
      throw new BackupProblem(Reason.DAMAGED, backup);
    }
    if (file.version().isEmpty()) {
      throw new BackupProblem(Reason.NOT_OURS, backup);
    }
  }

  /** Of a backup, “restore a backup” would be no advice. */
  private static RuntimeException meaning(StoreUnavailable failure, Path backup) {
    return failure.reason() == StoreUnavailable.Reason.DAMAGED
        ? new BackupProblem(Reason.DAMAGED, backup)
        : failure;
  }
}
