package nezuku.learning;

/**
 * What people answered to a question the first time, and nobody's name.
 *
 * @param people how many answered
 * @param wrong how many of them wrongly
 */
public record QuizFigures(int people, int wrong) {
  private static final int FEWEST = 5;
  private static final int MOST_WRONG_PERCENT = 40;

  /** The share who answered wrongly, 0 to 1; 0 while too few answered to tell. */
  public double difficulty() {
    return people < FEWEST ? 0 : (double) wrong / people;
  }

  /** How many in a hundred answered wrongly, rounded. */
  public int percentWrong() {
    return people == 0 ? 0 : Math.round(100f * wrong / people);
  }

  /** Whether it is rather the question or what it asks of that should be improved. */
  public boolean isSuspect() {
    return people >= FEWEST && 100 * wrong >= MOST_WRONG_PERCENT * people;
  }
}
