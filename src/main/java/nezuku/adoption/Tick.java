package nezuku.adoption;

import java.time.Instant;

/**
 * Somebody's word that an item is so.
 *
 * @param byId the user id of who answers for it; empty once they have asked to be forgotten
 * @param evidence how anybody can see that it is so; not blank
 */
public record Tick(String byId, Instant at, String evidence) {

  /** Refuses a word without evidence. */
  public Tick {
    if (evidence.isBlank()) {
      throw new IllegalArgumentException("a tick needs evidence");
    }
  }
}
