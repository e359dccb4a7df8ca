package nezuku.kpi;

/** Moments in the life of a case. */
public enum Mark {
  OPENED,
  RESPONDED,
  CLOSED
}
