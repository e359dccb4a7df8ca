package nezuku.adoption;

/**
 * What savings are reckoned with, as {@code adoption.assumptions} in {@code nezuku.yml} says.
 *
 * @param minutesPerQuestion how long it takes a person to answer a question
 * @param hoursPerTraining how long it takes to train somebody again
 */
public record Assumptions(double minutesPerQuestion, double hoursPerTraining) {
  /** Where nothing else is configured. */
  public static final Assumptions USUAL = new Assumptions(10, 1);

  /** Refuses what would turn savings into losses. */
  public Assumptions {
    if (!(minutesPerQuestion >= 0) || !(hoursPerTraining >= 0)) {
      throw new IllegalArgumentException("assumptions are not below zero");
    }
  }
}
