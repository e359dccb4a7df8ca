package nezuku.faq.embedding;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Vectors that are kept while a test runs, of one model. */
final class Shelf implements VectorStore {
  private record Kept(Vector vector, Instant at) {}

  private final Map<String, Kept> kept = new HashMap<>();

  @Override
  public synchronized Map<String, Vector> known(String model, Collection<String> texts) {
    return kept.entrySet().stream()
        .filter(one -> texts.contains(one.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().vector()));
  }

  @Override
  public synchronized void keep(String model, Map<String, Vector> vectors, Instant at) {
    vectors.forEach((key, vector) -> kept.put(key, new Kept(vector, at)));
  }

  @Override
  public synchronized void forget(String model, Set<String> except, Instant before) {
    kept.entrySet()
        .removeIf(one -> !except.contains(one.getKey()) && one.getValue().at().isBefore(before));
  }

  synchronized int size() {
    return kept.size();
  }
}
