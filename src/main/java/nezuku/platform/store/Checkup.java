package nezuku.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nezuku.platform.outbox.Parked;

/**
 * How a database is, looked at without changing it and while others use it.
 *
 * @param ours whether its tables are Nezuku's
 * @param sound whether the file is whole; a server is trusted with that
 * @param writable whether it takes changes
 * @param free bytes left on the file's disk; empty on a server
 * @param parked what can't ever be sent
 * @param waitingSince when the oldest message that waits was decided on
 */
public record Checkup(
    boolean ours,
    boolean sound,
    boolean writable,
    OptionalLong free,
    List<Parked> parked,
    Optional<Instant> waitingSince) {

  /**
   * Looks; empty if there is no file yet, which is well before the first start.
   *
   * @throws NewerSchema if a newer program has used it
   * @throws StoreUnavailable if it can't be read
   */
  public static Optional<Checkup> of(DatabaseUrl url) throws IOException {
    return switch (url) {
      case DatabaseUrl.SqliteFile(Path file) ->
          Files.exists(file) ? Optional.of(ofFile(url, file.toAbsolutePath())) : Optional.empty();
      case DatabaseUrl.Postgres server -> Optional.of(ofServer(server));
    };
  }

  private static Checkup ofFile(DatabaseUrl url, Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent());
    boolean writable = Files.isWritable(file) && Files.isWritable(folder);
    OptionalLong free = OptionalLong.of(Files.getFileStore(folder).getUsableSpace());
    try (LoneFile lone = LoneFile.open(file)) {
      boolean sound = lone.isSound();
      boolean ours = sound && lone.version().isPresent();
      if (!ours) {
        return new Checkup(false, sound, writable, free, List.of(), Optional.empty());
      }
    }
    try (Database database = Database.openAsItIs(url)) {
      return withMessages(database, writable, free);
    }
  }

  private static Checkup ofServer(DatabaseUrl.Postgres server) {
    try (Database database = Database.openAsItIs(server)) {
      String readOnly =
          database.read(
              handle -> handle.createQuery("SHOW transaction_read_only").mapTo(String.class).one());
      boolean writable = readOnly.equals("off");
      return database.version().isPresent()
          ? withMessages(database, writable, OptionalLong.empty())
          : new Checkup(false, true, writable, OptionalLong.empty(), List.of(), Optional.empty());
    }
  }

  private static Checkup withMessages(Database database, boolean writable, OptionalLong free) {
    OutboxReport report = new OutboxReport(database);
    return new Checkup(true, true, writable, free, report.parked(), report.depth().since());
  }
}
