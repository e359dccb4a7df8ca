package nezuku.learning;

import nezuku.people.Suppression;

/**
 * What people answered to a question the first time, and nobody's name.
 *
 * @param people how many answered
 * @param wrong how many of them wrongly
 */
public record QuizFigures(int people, int wrong) {
  /** From how many wrong answers in a hundred on a question is suspect. */
  public static final int MOST_WRONG_PERCENT = 40;

  /** The share who answered wrongly, 0 to 1; 0 while too few answered to tell. */
  public double difficulty() {
    return people < Suppression.FEWEST ? 0 : (double) wrong / people;
  }

  /** Whether it is rather the question or what it asks of that should be improved. */
  public boolean isSuspect() {
    return people >= Suppression.FEWEST && 100 * wrong >= MOST_WRONG_PERCENT * people;
  }
}
