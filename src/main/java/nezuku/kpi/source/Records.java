package nezuku.kpi.source;

import java.util.List;

/** Where records come from: lines of a file, rows of a query. What names their columns is first. */
@FunctionalInterface
public interface Records {

  /**
   * Hands out all records, in order.
   *
   * @throws Unusable if they can't be read to their end
   */
  void read(Receiver receiver) throws Unusable;

  /** Takes records. */
  @FunctionalInterface
  interface Receiver {
    /**
     * Takes one.
     *
     * @param line where it begins, from 1
     * @param cells its cells; may be fewer or more than there are columns
     * @throws Unusable if no more are wanted
     */
    void take(long line, List<String> cells) throws Unusable;
  }
}
