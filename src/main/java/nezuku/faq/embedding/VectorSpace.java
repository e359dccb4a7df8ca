package nezuku.faq.embedding;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import nezuku.people.Audience;
import nezuku.people.Clearance;

/** Where entries lie by what they mean. Searching is thread-safe, changing it is not. */
public interface VectorSpace extends AutoCloseable {

  /**
   * An entry near a question.
   *
   * @param entry its id
   * @param similarity the cosine, -1 to 1
   */
  record Near(String entry, double similarity) {}

  /** The size of all its vectors; empty as long as there are none. */
  OptionalInt size();

  /** Puts an entry where its vectors are, and nowhere else; it counts after {@link #refresh}. */
  void put(String entry, Audience audience, Collection<Vector> vectors);

  /** Takes an entry out; it is gone after {@link #refresh}. */
  void remove(String entry);

  /** Makes changes count. */
  void refresh();

  /**
   * The entries nearest to a question, nearest first, among those that the clearance allows: the
   * others are not even looked at.
   *
   * @param vector of this space's size
   */
  List<Near> near(Vector vector, Clearance clearance, int most);

  @Override
  void close();
}
