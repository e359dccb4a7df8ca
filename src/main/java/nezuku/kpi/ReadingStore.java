package nezuku.kpi;

import java.util.List;

/** Keeps readings with their revisions. Thread-safe; changes belong to the thread's transaction. */
public interface ReadingStore {

  /** The newest readings of a period, of each metric and part one. */
  List<Kept> of(Period period);

  /** Adds readings of a period; older ones stay as their history. */
  void keep(List<Kept> readings);

  /** All readings of a metric for a period, the oldest first: its history. */
  List<Kept> history(String metric, Split split, Period period);

  /**
   * A reading as it is kept.
   *
   * @param formula what it was reckoned by, see {@link Metric#formula}
   * @param change the number of the last change of data when it was reckoned
   */
  record Kept(Reading reading, String formula, long change) {}
}
