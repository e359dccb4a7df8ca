package nezuku.platform.ops;

import java.util.Map;

/**
 * Something that goes up and down.
 *
 * @param name in Prometheus' manner, with {@code nezuku_} before and the unit behind it
 * @param description what it tells, in a sentence
 * @param labels of which one it tells; values come from the code, never from people
 */
public record Gauge(String name, String description, Map<String, String> labels) {
  /** Validates the name. */
  public Gauge {
    if (!name.matches("nezuku(_[a-z]+)+")) {
      throw new IllegalArgumentException("not a gauge's name: " + name);
    }
    labels = Map.copyOf(labels);
  }

  /** One that there is once. */
  public Gauge(String name, String description) {
    this(name, description, Map.of());
  }
}
