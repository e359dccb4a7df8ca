package nezuku.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/** The database. Thread-safe; instants are epoch milliseconds in it. */
public final class Database implements Transactions, AutoCloseable {
  private final DatabaseUrl url;
  private final HikariDataSource pool;
  private final Dialect dialect;
  private final Jdbi jdbi;

  // One for each database: a program may have several open.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

  // SQLite lets one write at a time and makes the others poll: here they queue.
  private final Lock writing = new ReentrantLock(true);

  private @Nullable FileClaim claim;

  private Database(DatabaseUrl url, HikariDataSource pool, Dialect dialect) {
    this.url = url;
    this.pool = pool;
    this.dialect = dialect;
    this.jdbi =
        Jdbi.create(pool)
            .registerArgument(new InstantColumns.Writer())
            .registerColumnMapper(Instant.class, new InstantColumns.Reader());
  }

  /**
   * Opens the database and brings it up to date.
   *
   * @throws NewerSchema if a newer program has used it
   * @throws StoreUnavailable if it can't be opened
   */
  public static Database open(DatabaseUrl url) {
    Dialect dialect = dialect(url);
    HikariDataSource pool = null;
    try {
      pool = Pool.of(url);
      Migrations.run(pool, dialect);
      return new Database(url, pool, dialect);
    } catch (RuntimeException e) {
      if (pool != null) {
        pool.close();
      }
      throw dialect.translate(e);
    }
  }

  /**
   * Opens a database that is there, as {@link #open} does.
   *
   * @throws BackupProblem if there is none
   */
  public static Database openExisting(DatabaseUrl url) {
    if (url instanceof DatabaseUrl.SqliteFile(Path file) && !Files.exists(file)) {
      throw new BackupProblem(BackupProblem.Reason.NO_DATABASE, file);
    }
    return open(url);
  }

  /**
   * Opens the database as it is, whatever version it has.
   *
   * @throws StoreUnavailable if it can't be opened
   */
  static Database openAsItIs(DatabaseUrl url) {
    Dialect dialect = dialect(url);
    try {
      return new Database(url, Pool.of(url), dialect);
    } catch (RuntimeException e) {
      throw dialect.translate(e);
    }
  }

  private static Dialect dialect(DatabaseUrl url) {
    return switch (url) {
      case DatabaseUrl.SqliteFile file -> Dialect.SQLITE;
      case DatabaseUrl.Postgres server -> Dialect.POSTGRESQL;
    };
  }

  /**
   * Keeps others from running on a database that can't be shared.
   *
   * @throws DatabaseInUse if one does
   */
  void claim() {
    if (url instanceof DatabaseUrl.SqliteFile(Path file)) {
      claim = FileClaim.of(file);
    }
  }

  /** Whether other programs may use the same database at the same time. */
  public boolean isShared() {
    return dialect == Dialect.POSTGRESQL;
  }

  /**
   * Where connections come from, for libraries that bring their own SQL. On SQLite whoever has one
   * keeps all writers waiting, so it is never asked for within a transaction of this thread.
   */
  public DataSource dataSource() {
    return dialect == Dialect.SQLITE ? new TurnSource(pool, writing) : pool;
  }

  /**
   * The version of its tables; empty if they are none of ours.
   *
   * @throws NewerSchema if a newer program has used it
   */
  Optional<String> version() {
    return translated(() -> Migrations.version(pool, dialect));
  }

  /** Reads everything as it was at one moment, on a server. */
  <T> T snapshot(Function<Handle, T> query) {
    return translated(
        () ->
            jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> {
                  handle.setReadOnly(true);
                  return query.apply(handle);
                }));
  }

  /** Reads; within a transaction that has begun, what was changed there is seen. */
  public <T> T read(Function<Handle, T> query) {
    Transaction transaction = current.get();
    if (transaction != null && transaction.hasBegun()) {
      return translated(() -> query.apply(transaction.handle()));
    }
    return translated(() -> jdbi.withHandle(query::apply));
  }

  /** Changes, within the transaction of this thread or else in one of its own. */
  public <T> T write(Function<Handle, T> change) {
    return transaction(
        () -> translated(() -> change.apply(Objects.requireNonNull(current.get()).handle())));
  }

  /** Changes without a result. */
  public void change(Consumer<Handle> change) {
    var unused =
        write(
            handle -> {
              change.accept(handle);
              return true;
            });
  }

  @Override
  public <T, E extends Exception> T transaction(Work<T, E> work) throws E {
    if (current.get() != null) {
      return work.run();
    }
    Transaction transaction =
        new Transaction(jdbi, dialect == Dialect.SQLITE ? writing : new ReentrantLock());
    current.set(transaction);
    T result;
    try {
      result = work.run();
      var unused =
          translated(
              () -> {
                transaction.commit();
                return true;
              });
    } finally {
      current.remove();
      transaction.close();
    }
    transaction.runAfterCommit();
    return result;
  }

  @Override
  public void afterCommit(Runnable action) {
    Transaction transaction = current.get();
    if (transaction == null) {
      action.run();
    } else {
      transaction.afterCommit(action);
    }
  }

  @Override
  public boolean isChanging() {
    Transaction transaction = current.get();
    return transaction != null && transaction.hasBegun();
  }

  private <T> T translated(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw dialect.translate(e);
    }
  }

  @Override
  public void close() {
    pool.close();
    FileClaim claimed = claim;
    if (claimed != null) {
      claimed.close();
    }
  }
}
