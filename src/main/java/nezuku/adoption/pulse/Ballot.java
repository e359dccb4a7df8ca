package nezuku.adoption.pulse;

/**
 * What one side is asked about the other.
 *
 * @param partner the partner's name in the configuration
 * @param by who answers
 */
public record Ballot(Quarter quarter, String partner, Voter by) {

  /** Which side answers, about the other one. */
  public enum Voter {
    /** The company's people, about the partner. */
    COMPANY,
    /** The partner's people, about the company. */
    PARTNER
  }
}
