package nezuku.people.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What was found out, and when. It never holds more than so many values: those that were not asked
 * for the longest are forgotten first. Thread-safe.
 */
final class Remembered<T> {
  private record Known<T>(T value, Instant at) {}

  private final LinkedHashMap<String, Known<T>> known = new LinkedHashMap<>(16, 0.75f, true);
  private final int most;
  private final InstantSource clock;

  Remembered(int most, InstantSource clock) {
    this.most = most;
    this.clock = clock;
  }

  /** What was found out about a key no longer ago than this. */
  synchronized Optional<T> within(Duration age, String key) {
    Known<T> found = known.get(key);
    return found == null || clock.instant().isAfter(found.at().plus(age))
        ? Optional.empty()
        : Optional.of(found.value());
  }

  /** Remembers a value as found out just now, and returns it. */
  synchronized T put(String key, T value) {
    known.put(key, new Known<>(value, clock.instant()));
    if (known.size() > most) {
      known.pollFirstEntry();
    }
    return value;
  }
}
