package nezuku.kpi;

/** By which clock a time is taken. */
public enum Hours {
  /** The clock on the wall. */
  CLOCK,
  /** Working hours only, by the metric's calendar. */
  WORKING
}
