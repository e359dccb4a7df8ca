package nezuku.kpi;

/** How a number stands to an earlier one. */
public enum Change {
  BETTER,
  WORSE,
  /** The two can't be told apart. */
  NO_CLEAR_CHANGE,
  /** There are too few cases to say. */
  TOO_FEW,
  /** One of the two numbers is not there. */
  NOTHING_TO_COMPARE;

  /** Below so many cases, nothing is said. */
  public static final int FEWEST = 10;

  /**
   * How a figure stands to an earlier one: it is a change where their 83.4 % confidence intervals
   * don't touch, which is a test at the 5 % level (Goldstein and Healy, 1995).
   */
  public static Change of(Figure now, Figure before, Better better) {
    if (now.value().isEmpty() || before.value().isEmpty()) {
      return NOTHING_TO_COMPARE;
    }
    if (Math.min(now.n(), before.n()) < FEWEST) {
      return TOO_FEW;
    }
    if (now.low() <= before.high() && before.low() <= now.high()) {
      return NO_CLEAR_CHANGE;
    }
    return better.isWorse(now.value().getAsDouble(), before.value().getAsDouble()) ? WORSE : BETTER;
  }
}
