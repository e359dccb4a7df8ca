package nezuku.faq.embedding;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import nezuku.faq.Personal;

/**
 * Turns questions into vectors, in time or not at all. Of the last ones it remembers them; a
 * question that looks as if it told of a person is not sent. Thread-safe.
 */
final class QuestionVectors {
  private static final int REMEMBERED = 500;

  private final Embedder embedder;
  private final Duration within;
  private final Breaker breaker;
  private final Troubles troubles;
  private final Map<String, Vector> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Vector> eldest) {
          return size() > REMEMBERED;
        }
      };

  QuestionVectors(Embedder embedder, Duration within, LongSupplier nanos, Troubles troubles) {
    this.embedder = embedder;
    this.within = within;
    this.breaker = new Breaker(nanos);
    this.troubles = troubles;
  }

  /**
   * The vector of a question.
   *
   * @param size how many numbers it must have
   */
  Optional<Vector> of(String question, int size) {
    synchronized (remembered) {
      Vector known = remembered.get(question);
      if (known != null) {
        return Optional.of(known);
      }
    }
    if (Personal.isIn(question) || !breaker.allows()) {
      return Optional.empty();
    }
    return switch (Sizes.checked(embedder.embed(List.of(question), within), size)) {
      case Embedder.Result.Vectors(List<Vector> vectors) ->
          Optional.of(remember(question, vectors.getFirst()));
      case Embedder.Result.Failed(Failure failure) -> {
        breaker.failed();
        troubles.failed(failure);
        yield Optional.empty();
      }
    };
  }

  private Vector remember(String question, Vector vector) {
    breaker.worked();
    troubles.well();
    synchronized (remembered) {
      remembered.put(question, vector);
    }
    return vector;
  }
}
