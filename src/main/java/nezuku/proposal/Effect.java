package nezuku.proposal;

/**
 * What somebody expects of a proposal, in their words; empty where they expect nothing.
 *
 * @param hours hours saved in a month
 * @param errors errors avoided in a month
 * @param satisfaction whom it pleases, and how
 */
public record Effect(String hours, String errors, String satisfaction) {
  /** Nothing is expected. */
  public static final Effect NONE = new Effect("", "", "");
}
