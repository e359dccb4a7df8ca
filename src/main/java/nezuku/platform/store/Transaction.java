package nezuku.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The changes of one thread, from the first one to the commit. Not thread-safe. */
final class Transaction implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

  private final Jdbi jdbi;
  private final Lock writing;
  private final List<Runnable> afterCommit = new ArrayList<>();
  private @Nullable Handle handle;

  Transaction(Jdbi jdbi, Lock writing) {
    this.jdbi = jdbi;
    this.writing = writing;
  }

  boolean hasBegun() {
    return handle != null;
  }

  /** The connection; the transaction begins with the first call. */
  Handle handle() {
    Handle begun = handle;
    if (begun == null) {
      writing.lock();
      try {
        begun = jdbi.open();
        begun.begin();
        handle = begun;
      } finally {
        if (handle == null) {
          writing.unlock();
        }
      }
    }
    return begun;
  }

  void commit() {
    if (handle != null) {
      handle.commit();
    }
  }

  void afterCommit(Runnable action) {
    afterCommit.add(action);
  }

  void runAfterCommit() {
    afterCommit.forEach(Runnable::run);
  }

  /** Rolls back what was not committed. */
  @Override
  public void close() {
    Handle begun = handle;
    if (begun != null) {
      handle = null;
      try (begun) {
        if (begun.isInTransaction()) {
          begun.rollback();
        }
      } catch (JdbiException e) {
        // The connection is gone, and the changes with it; what went wrong before says why.
        LOG.debug("Nothing could be rolled back", e);
      } finally {
        writing.unlock();
      }
    }
  }
}
