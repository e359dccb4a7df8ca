package nezuku.adoption.score;

import java.util.SortedSet;

/** What comes of a formula. */
public sealed interface Score {

  /** A number. */
  record Reckoned(double value) implements Score {}

  /**
   * Nothing, since something is not known.
   *
   * @param names the names in the formula that have no value
   */
  record NoData(SortedSet<String> names) implements Score {}

  /** Nothing, since the formula divides by zero with these values. */
  record DividesByZero() implements Score {}
}
