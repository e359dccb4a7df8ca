package nezuku.platform.outbox;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nezuku.platform.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what became of messages, later where the database can't take it now. What is never
 * written down is found out by a look into Slack.
 */
final class Notes {
  private static final Logger LOG = LoggerFactory.getLogger(Notes.class);

  private final Queue<Runnable> unwritten = new ConcurrentLinkedQueue<>();

  void write(Runnable note) {
    try {
      note.run();
    } catch (StoreUnavailable e) {
      LOG.error("What became of a message is noted later: {}", e.getMessage());
      unwritten.add(note);
    }
  }

  /**
   * Writes what could not be written.
   *
   * @throws StoreUnavailable if it still can't
   */
  void catchUp() {
    for (Runnable note = unwritten.peek(); note != null; note = unwritten.peek()) {
      note.run();
      unwritten.remove(note);
    }
  }
}
