package nezuku.people;

import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody in Slack, or an app there.
 *
 * @param id the Slack user id
 * @param name the name that others see
 * @param email the address, if the workspace shows it
 * @param language the language to speak to them
 * @param zone their time zone
 * @param affiliation where they belong; an {@link Affiliation.Outsider} once they have left
 * @param active whether their account is open, as far as is known
 */
public record Person(
    String id,
    String name,
    Optional<String> email,
    Language language,
    ZoneId zone,
    Affiliation affiliation,
    boolean active) {

  /** What they may be told in private. */
  public Clearance clearance() {
    return affiliation.clearance();
  }

  /** Whether it is an app, and nobody. */
  public boolean isApp() {
    return affiliation instanceof Affiliation.App;
  }
}
