package nezuku.action;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody is asked to do.
 *
 * @param what in the words of whoever asks for it; not blank
 * @param link where there is more about it: an http or https address
 * @param giverId the user id of who asks
 * @param ownerId the user id of who is asked
 * @param origin where it comes from
 * @param due the last day on which it is in time
 */
public record Proposal(
    String what,
    Optional<String> link,
    String giverId,
    String ownerId,
    Origin origin,
    LocalDate due) {

  /** Refuses an action that says nothing. */
  public Proposal {
    if (what.isBlank()) {
      throw new IllegalArgumentException("an action says what is to be done");
    }
  }
}
