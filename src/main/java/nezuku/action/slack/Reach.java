package nezuku.action.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nezuku.people.Affiliation;
import nezuku.people.Person;
import nezuku.platform.slack.web.SlackNow;

/**
 * Whether people can be written to directly. Of other companies, Slack does not let everybody be;
 * they are reached in the channel that is shared with them.
 */
final class Reach {
  private static final Duration REMEMBERED = Duration.ofHours(12);

  private record Known(boolean direct, Instant at) {}

  private final SlackNow slack;
  private final InstantSource clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  Reach(SlackNow slack, InstantSource clock) {
    this.slack = slack;
    this.clock = clock;
  }

  /** Whether a direct message gets there. */
  boolean isDirect(Person person) {
    if (person.affiliation() instanceof Affiliation.Employee) {
      return true;
    }
    Instant now = clock.instant();
    Known last = known.get(person.id());
    if (last == null || last.at().plus(REMEMBERED).isBefore(now)) {
      last = new Known(slack.canWriteTo(person.id()), now);
      known.put(person.id(), last);
    }
    return last.direct();
  }
}
