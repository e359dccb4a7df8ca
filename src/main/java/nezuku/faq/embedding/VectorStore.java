package nezuku.faq.embedding;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Keeps vectors, so that nothing is sent twice, whoever starts anew. Thread-safe. */
public interface VectorStore {

  /**
   * The vectors that are known.
   *
   * @param model who has made them; others' are not comparable
   * @param texts the {@linkplain TextKey keys} of texts
   */
  Map<String, Vector> known(String model, Collection<String> texts);

  /** Keeps vectors. */
  void keep(String model, Map<String, Vector> vectors, Instant at);

  /** Forgets all vectors from before a time, save those of some texts. */
  void forget(String model, Set<String> except, Instant before);
}
