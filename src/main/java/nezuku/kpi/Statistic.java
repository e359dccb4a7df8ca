package nezuku.kpi;

/** How one number is made of many. */
public sealed interface Statistic {

  /**
   * The value that so many in a hundred don't exceed.
   *
   * @param percent above 0, up to 100
   * @param rank how it is found between two values
   */
  record Percentile(double percent, Rank rank) implements Statistic {
    /** Refuses what is no percentage. */
    public Percentile {
      if (!(percent > 0 && percent <= 100)) {
        throw new IllegalArgumentException("not a percentile: " + percent);
      }
    }
  }

  /** The arithmetic mean. */
  record Mean() implements Statistic {}

  /** How a percentile is found. */
  enum Rank {
    /**
     * The smallest value that at least so many in a hundred don't exceed: one that was measured.
     */
    NEAREST,
    /** Between the two values around the place {@code (n − 1) · p + 1}, as spreadsheets do. */
    LINEAR
  }
}
