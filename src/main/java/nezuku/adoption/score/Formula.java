package nezuku.adoption.score;

import java.util.Map;
import java.util.Set;

/** How a score is made of numbers. Immutable. */
public interface Formula {

  /** As it is written. */
  String text();

  /** The names that stand in it. */
  Set<String> names();

  /**
   * What comes of it.
   *
   * @param values what is known, by name
   */
  Score of(Map<String, Double> values);
}
