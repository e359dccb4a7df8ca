package nezuku.kpi;

import java.time.Instant;
import java.util.List;

/** Keeps values that people type in. Thread-safe; changes belong to the thread's transaction. */
public interface GivenStore {

  /** A value for a period; in the place of an earlier one, which stays as history. */
  void give(GivenValue value);

  /** The values of a metric for periods of any kind that lie within a window of days. */
  List<GivenValue> within(String metric, Period period);

  /**
   * A value that somebody typed in.
   *
   * @param value in the metric's unit
   * @param byId the user id of who did
   */
  record GivenValue(
      String metric, Split split, Period period, double value, String byId, Instant at) {}
}
