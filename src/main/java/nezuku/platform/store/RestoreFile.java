package nezuku.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a backup in the place of a database file. */
final class RestoreFile {
  private static final Logger LOG = LoggerFactory.getLogger(RestoreFile.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private final Path file;
  private final LocalDateTime now;

  RestoreFile(Path file, LocalDateTime now) {
    this.file = file.toAbsolutePath();
    this.now = now;
  }

  /** Returns where the old data is kept. */
  @SuppressWarnings("try") // The claim is held, not used.
  Optional<Path> from(Path backup) throws IOException {
    Files.createDirectories(file.getParent());
    try (FileClaim claim = FileClaim.of(file);
        Draft draft = Draft.beside(file)) {
      BackupFile.prepare(backup, draft.path());
      Optional<Path> kept = Files.exists(file) ? Optional.of(keep()) : Optional.empty();
      // What belongs to the old file must never be taken for the new one's.
      for (String companion : Draft.COMPANIONS) {
        Files.deleteIfExists(Draft.companion(file, companion));
      }
      draft.replace(file);
      return kept;
    }
  }

  /** Gives the old data a second name, so that there is a database at every moment. */
  private Path keep() throws IOException {
    try (LoneFile old = LoneFile.open(file)) {
      old.settle();
    } catch (StoreUnavailable e) {
      if (e.reason() != StoreUnavailable.Reason.DAMAGED) {
        throw e;
      }
      LOG.warn("The old database is damaged; it is kept as it is");
    }
    Path kept = Draft.companion(file, ".before-restore-" + STAMP.format(now));
    link(file, kept);
    for (String companion : Draft.COMPANIONS) {
      Path beside = Draft.companion(file, companion);
      if (Files.exists(beside)) {
        link(beside, Draft.companion(kept, companion));
      }
    }
    return kept;
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException e) {
      LOG.debug("No links on this file system", e);
      Files.copy(from, to);
    }
  }
}
