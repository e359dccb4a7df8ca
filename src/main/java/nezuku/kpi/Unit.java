package nezuku.kpi;

/** What a number is a number of. */
public enum Unit {
  /** Seconds; shown as days, hours and minutes. */
  SECONDS("s"),
  /** Hours of people's work. */
  HOURS("h"),
  /** From 0 to 1; shown as a percentage. */
  SHARE("share"),
  /** Cases, or whatever is counted. */
  CASES("cases"),
  /** Points of a scale. */
  SCORE("score"),
  /** The currency that is configured. */
  MONEY("money");

  private final String code;

  Unit(String code) {
    this.code = code;
  }

  /** As it stands in JSON. */
  public String code() {
    return code;
  }
}
