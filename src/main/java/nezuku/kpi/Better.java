package nezuku.kpi;

/** Which way a number is to go. */
public enum Better {
  HIGHER,
  LOWER;

  /** Whether a value is worse than another one. */
  public boolean isWorse(double value, double other) {
    return this == HIGHER ? value < other : value > other;
  }
}
