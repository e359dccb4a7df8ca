package nezuku.kpi.alert;

import nezuku.kpi.Split;

/** What an alert is about. */
public sealed interface Subject {

  /** A metric is on the wrong side of its target. */
  record Line(String metric, Split split) implements Subject {}

  /** A metric that had numbers has none. */
  record Missing(String metric, Split split) implements Subject {}

  /** A source has not been read for longer than a period. */
  record Stale(String source) implements Subject {}
}
