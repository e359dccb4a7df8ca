package nezuku.kpi;

/** How a number stands to its target. */
public enum Status {
  MET,
  /** Met, but beyond the warning line. */
  NEAR,
  MISSED,
  /** There is a number, but nothing to hold it against. */
  NO_TARGET,
  /** There is no number. */
  NO_DATA
}
