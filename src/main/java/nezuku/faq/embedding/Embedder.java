package nezuku.faq.embedding;

import java.time.Duration;
import java.util.List;

/** Turns texts into vectors. Thread-safe. */
public interface Embedder {

  /** What became of some texts. */
  sealed interface Result {
    /** One vector for each text, in their order, all of one size. */
    record Vectors(List<Vector> vectors) implements Result {}

    /** None of them has a vector now. */
    record Failed(Failure failure) implements Result {}
  }

  /**
   * The vectors of some texts.
   *
   * @param texts at least one
   * @param within when to give up; it returns by then
   */
  Result embed(List<String> texts, Duration within);
}
