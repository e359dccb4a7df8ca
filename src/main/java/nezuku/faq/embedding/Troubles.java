package nezuku.faq.embedding;

/** Hears how it goes with the vectors, from whoever needs them. Thread-safe. */
public interface Troubles {

  /** The server has failed. */
  void failed(Failure failure);

  /** We have failed ourselves, for a reason that has nothing to do with the server. */
  void failed(RuntimeException e);

  /** The server has answered. */
  void well();
}
