package nezuku.proposal;

import java.util.List;

/** Knows how alike texts are. Thread-safe. */
@FunctionalInterface
public interface Likeness {
  /** From here on two texts say the same. */
  double SAME = 0.48;

  /**
   * How alike a text is to others, one by one: 0 if they have nothing in common, 1 if they are the
   * same.
   */
  List<Double> to(String text, List<String> others);
}
