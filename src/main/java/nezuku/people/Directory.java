package nezuku.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Looks people up. Implementations may cache for minutes; all are thread-safe. */
public interface Directory {

  /**
   * The person with a Slack user id. Whoever can't be looked up is an {@link Affiliation.Outsider}:
   * the wall fails closed. Only during an outage they may be who they last were, for an hour.
   */
  Person person(String userId);

  /** The persons with these ids, by id; many at once where that is faster. */
  default Map<String, Person> people(Collection<String> userIds) {
    Map<String, Person> people = new HashMap<>();
    userIds.forEach(id -> people.computeIfAbsent(id, this::person));
    return people;
  }

  /**
   * Whether somebody is still there, looked up anew: for promises, which nobody else would hear of.
   * True while it can't be found out.
   */
  boolean isActive(String userId);

  /** The person with an e-mail address, if there is an active one. */
  Optional<Person> byEmail(String email);

  /**
   * What may be said openly in a channel: what every member may know who is still there. {@link
   * Clearance.Public} where the members can't be determined.
   */
  Clearance clearanceOfChannel(String channelId);
}
