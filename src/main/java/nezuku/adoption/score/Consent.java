package nezuku.adoption.score;

import java.time.Instant;

/**
 * One side's word on a formula.
 *
 * @param formula the text that it agreed to: what is in force does not follow the configuration
 * @param byId the user id of who agreed; empty once they have asked to be forgotten
 */
public record Consent(String partner, String formula, Side side, String byId, Instant at) {

  /** Who agrees. */
  public enum Side {
    COMPANY,
    PARTNER
  }
}
