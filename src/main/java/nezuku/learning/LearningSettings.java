package nezuku.learning;

/**
 * How the company learns.
 *
 * @param on whether there are courses at all
 * @param atMostCards how many questions come back on one morning, at most
 * @param knownAfter from which stability on, in days, something is known and comes no more
 */
public record LearningSettings(boolean on, int atMostCards, int knownAfter) {
  /** As long as nobody switches courses on. */
  public static final LearningSettings OFF = new LearningSettings(false, 3, 180);
}
