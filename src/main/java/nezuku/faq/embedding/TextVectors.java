package nezuku.faq.embedding;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The vectors of the entries' texts: those that are kept, and for the others the server is asked.
 */
final class TextVectors {
  /** Vectors that no entry needs any more are kept so long, as people change their minds. */
  static final Duration UNUSED = Duration.ofDays(30);

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int AT_ONCE = 64;

  private final VectorStore store;
  private final Embedder embedder;
  private final String model;
  private final InstantSource clock;

  TextVectors(VectorStore store, Embedder embedder, String model, InstantSource clock) {
    this.store = store;
    this.embedder = embedder;
    this.model = model;
    this.clock = clock;
  }

  /**
   * What was found out.
   *
   * @param vectors all of one size, by the texts' keys
   * @param failure why some are missing
   */
  record Found(Map<String, Vector> vectors, Optional<Failure> failure) {}

  /**
   * The vectors of some texts.
   *
   * @param texts by their keys
   * @param size which they must have; empty where the first decides
   */
  Found of(Map<String, String> texts, OptionalInt size) {
    Map<String, Vector> vectors = new HashMap<>(store.known(model, texts.keySet()));
    drop(vectors, size);
    List<String> missing =
        texts.keySet().stream().filter(key -> !vectors.containsKey(key)).toList();
    for (int i = 0; i < missing.size(); i += AT_ONCE) {
      List<String> keys = missing.subList(i, Math.min(missing.size(), i + AT_ONCE));
      List<String> sent = new ArrayList<>();
      keys.forEach(key -> sent.add(texts.getOrDefault(key, "")));
      Embedder.Result result = embedder.embed(sent, PATIENCE);
      OptionalInt wanted = sizeOf(vectors, size);
      if (wanted.isPresent()) {
        result = Sizes.checked(result, wanted.getAsInt());
      }
      switch (result) {
        case Embedder.Result.Failed(Failure failure) -> {
          return new Found(vectors, Optional.of(failure));
        }
        case Embedder.Result.Vectors(List<Vector> got) -> vectors.putAll(keep(keys, got));
      }
    }
    return new Found(vectors, Optional.empty());
  }

  /** Those of another size are from before the server changed it. */
  private static void drop(Map<String, Vector> vectors, OptionalInt size) {
    sizeOf(vectors, size)
        .ifPresent(wanted -> vectors.values().removeIf(vector -> vector.size() != wanted));
  }

  private static OptionalInt sizeOf(Map<String, Vector> vectors, OptionalInt size) {
    return size.isPresent() ? size : vectors.values().stream().mapToInt(Vector::size).findFirst();
  }

  private Map<String, Vector> keep(List<String> keys, List<Vector> vectors) {
    Map<String, Vector> named = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      named.put(keys.get(i), vectors.get(i));
    }
    store.keep(model, named, clock.instant());
    return named;
  }

  /** Forgets what has not been needed for long. */
  void forgetAllBut(Set<String> used) {
    store.forget(model, used, clock.instant().minus(UNUSED));
  }
}
