package nezuku.platform.slack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers what Slack has delivered: an event that is not acknowledged in three seconds comes
 * again, up to three times.
 */
final class Deliveries {
  private final Map<String, Boolean> seen;

  Deliveries(int capacity) {
    this.seen =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > capacity;
          }
        };
  }

  /** Whether this is the first time that something with this id arrives. */
  synchronized boolean first(String id) {
    return seen.put(id, true) == null;
  }
}
