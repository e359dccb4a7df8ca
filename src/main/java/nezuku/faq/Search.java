package nezuku.faq;

import java.util.List;
import nezuku.people.Clearance;

/** Ranks entries for a question. Thread-safe. */
public interface Search extends AutoCloseable {

  /**
   * The entries that may answer a question, likeliest first.
   *
   * @param clearance entries that it does not allow are treated as if they did not exist
   * @param limit how many at the most
   */
  List<Candidate> search(Question question, Clearance clearance, int limit);

  /** Gives back what it has taken, such as files; nobody asks it any more. */
  @Override
  default void close() {}
}
