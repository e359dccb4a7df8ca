package nezuku.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what somebody typed into a form that could not be taken as it was, for some weeks.
 * Thread-safe; changes are in the transaction of the thread.
 */
public interface FormStore {

  /** Keeps what was typed, by the id of each input, and lets go what is old. */
  void keep(String id, String userId, Map<String, String> fields, Instant at);

  /** What a person typed. */
  Optional<Map<String, String>> find(String id, String userId);
}
