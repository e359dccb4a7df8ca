package nezuku.kpi;

/** Knows what the bot knows of its own work. Thread-safe. */
@FunctionalInterface
public interface OwnFigures {

  /**
   * A figure of a period.
   *
   * @param split all, or a partner's part; no data where the figure can't be split so
   * @param window from when to when
   */
  Tally of(OwnFigure figure, Split split, Window window);

  /**
   * How many of how many.
   *
   * @param count how many have it; for a count, how many there are
   * @param of of how many; for a count, the same
   */
  record Tally(long count, long of) {
    /** Nothing is known. */
    public static final Tally NONE = new Tally(0, 0);
  }
}
