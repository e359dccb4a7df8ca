package nezuku.faq.embedding;

import java.util.List;

/** Vectors of different sizes can't be compared: a server that has changed its own is of no use. */
final class Sizes {
  private Sizes() {}

  /** The same result, or a failure if the vectors have another size than is wanted. */
  static Embedder.Result checked(Embedder.Result result, int wanted) {
    return result instanceof Embedder.Result.Vectors(List<Vector> vectors)
            && vectors.getFirst().size() != wanted
        ? new Embedder.Result.Failed(
            new Failure(Failure.Kind.SIZE, vectors.getFirst().size() + " / " + wanted))
        : result;
  }
}
