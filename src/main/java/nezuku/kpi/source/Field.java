package nezuku.kpi.source;

import java.util.Locale;

/** What a source may say of a case. */
public enum Field {
  CASE,
  TITLE,
  OPENED,
  RESPONDED,
  CLOSED,
  PROMISED,
  KEPT,
  REOPENED,
  RETURNED,
  RATING,
  COST,
  PROCESS,
  PARTNER,
  PRIORITY;

  /** Its name in configurations and reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
