package nezuku.faq;

import java.util.List;
import nezuku.people.Clearance;

/** Knows which entries lie near a question by what they mean, in whatever words. Thread-safe. */
public interface Neighbours extends AutoCloseable {

  /** Where nobody knows. */
  Neighbours NONE =
      new Neighbours() {
        @Override
        public List<String> near(Question question, Clearance clearance) {
          return List.of();
        }

        @Override
        public void renew(Content content) {}

        @Override
        public void close() {}
      };

  /**
   * The ids of entries near a question, nearest first; none where it can't be known in time.
   *
   * @param clearance entries that it does not allow are treated as if they did not exist
   */
  List<String> near(Question question, Clearance clearance);

  /** Takes on new content, in its own time: returns at once. */
  void renew(Content content);

  @Override
  void close();
}
