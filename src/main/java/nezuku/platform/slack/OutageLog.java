package nezuku.platform.slack;

import java.util.concurrent.atomic.AtomicReference;
import nezuku.platform.store.StoreUnavailable;
import nezuku.platform.store.StoreUnavailable.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator once that the database fails and once that it is well again, however many
 * deliveries meet it: a log that runs full would make a full disk worse. Thread-safe.
 */
final class OutageLog {
  private static final Logger LOG = LoggerFactory.getLogger(OutageLog.class);

  private final AtomicReference<@Nullable Reason> last = new AtomicReference<>();

  /** It could not do something. */
  void failed(StoreUnavailable problem) {
    if (last.getAndSet(problem.reason()) != problem.reason()) {
      LOG.error(
          "Nothing can be taken on, and Slack is told so. {}",
          String.valueOf(problem.getMessage()));
    }
  }

  /** It could be written. */
  void well() {
    if (last.getAndSet(null) != null) {
      LOG.info("The database is well again; what waited goes on");
    }
  }
}
