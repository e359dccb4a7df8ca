package nezuku.process;

import java.time.Instant;
import java.util.Map;
import nezuku.people.Worded;

/**
 * Keeps what people added to processes. Thread-safe; changes are in the transaction of the thread.
 */
public interface FactStore {

  /** What counts, by the id of the process. */
  Map<String, Map<Fact, Worded>> all();

  /**
   * Keeps what somebody said; it counts from now on, and what was said before stays in the history.
   *
   * @param byId the user id of who said so
   */
  void add(String process, Fact fact, Worded value, String byId, Instant at);
}
