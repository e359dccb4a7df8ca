package nezuku.platform.config;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The server that turns texts into vectors.
 *
 * @param url where it is asked: https, or this machine
 * @param model which of its models
 * @param within how long a question may wait for it
 * @param near the cosine, 0 to 1, from which on an entry lies near a question
 * @param key {@code NEZUKU_EMBEDDINGS_KEY}; empty where the server asks for none
 */
public record Embeddings(
    URI url, String model, Duration within, double near, Optional<String> key) {
  /** The longest that a question may wait. */
  public static final Duration LONGEST = Duration.ofMillis(800);

  /** Where nothing else is configured. */
  public static final double USUALLY_NEAR = 0.5;

  Embeddings with(Optional<String> otherKey) {
    return new Embeddings(url, model, within, near, otherKey);
  }

  @Override
  public String toString() {
    return "Embeddings[" + url + ", " + model + ", " + within + ", " + near + ", ***]";
  }
}
