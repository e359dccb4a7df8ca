package nezuku.platform.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database file, opened by one connection as it is. Failures are {@link StoreUnavailable}. */
final class LoneFile implements AutoCloseable {
  private static final int BUSY_MILLIS = 5_000;
  private static final List<String> OK = List.of("ok");

  private final SQLiteDataSource source;
  private final Handle handle;

  private LoneFile(SQLiteDataSource source, Handle handle) {
    this.source = source;
    this.handle = handle;
  }

  static LoneFile open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return translated(() -> new LoneFile(source, Jdbi.create(source).open()));
  }

  /** The version of its tables, as {@link Database#version()}. */
  Optional<String> version() {
    return translated(() -> Migrations.version(source, Dialect.SQLITE));
  }

  void bringUpToDate() {
    run(() -> Migrations.run(source, Dialect.SQLITE));
  }

  void bringTo(String version) {
    run(() -> Migrations.runTo(version, source, Dialect.SQLITE));
  }

  /** Whether the file and its references are whole. */
  boolean isSound() {
    return ask(
        handle ->
            handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().equals(OK)
                && handle.createQuery("PRAGMA foreign_key_check").mapToMap().list().isEmpty());
  }

  /** Writes all that is committed, as of one moment, into an empty file; nobody has to wait. */
  void copyTo(Path empty) {
    run(() -> handle.execute("VACUUM INTO ?", empty.toAbsolutePath().toString()));
  }

  /**
   * Makes it one file, without anything beside it.
   *
   * @throws StoreUnavailable if others have it open
   */
  void settle() {
    String mode =
        ask(handle -> handle.createQuery("PRAGMA journal_mode=DELETE").mapTo(String.class).one());
    if (!mode.equals("delete")) {
      throw new IllegalStateException("journal mode " + mode);
    }
  }

  /** Changes, in one transaction. */
  void change(Consumer<Handle> change) {
    run(() -> handle.useTransaction(change::accept));
  }

  <T> T ask(Function<Handle, T> question) {
    return translated(() -> question.apply(handle));
  }

  private static void run(Runnable work) {
    var unused =
        translated(
            () -> {
              work.run();
              return true;
            });
  }

  private static <T> T translated(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw Dialect.SQLITE.translate(e);
    }
  }

  @Override
  public void close() {
    handle.close();
  }
}
