package nezuku.adoption.slack;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nezuku.adoption.pulse.Ballot;
import nezuku.adoption.pulse.Ballot.Voter;
import nezuku.adoption.pulse.Colleagues;
import nezuku.adoption.pulse.PulseStore;
import nezuku.adoption.pulse.Quarter;
import nezuku.adoption.pulse.Result;
import nezuku.people.Directory;
import nezuku.people.Partners;
import nezuku.people.Person;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;

/**
 * What is needed to ask how working together is.
 *
 * @param partners those whose people are asked
 * @param zone by whose days quarters end
 */
public record PulseTools(
    Partners partners,
    Colleagues colleagues,
    PulseStore store,
    Directory directory,
    Messenger messenger,
    SlackNow now,
    ZoneId zone,
    InstantSource clock) {
  /** So many days before a quarter ends people are asked. */
  static final int DAYS = 14;

  /** The ballot in which somebody can vote now, if enough people can for it to say anything. */
  Optional<Ballot> ballot(String partner, Person person) {
    LocalDate today = clock.instant().atZone(zone).toLocalDate();
    Quarter quarter = Quarter.of(today);
    if (!partners.byName().containsKey(partner) || !today.isAfter(quarter.last().minusDays(DAYS))) {
      return Optional.empty();
    }
    Map<Person, Voter> voters = colleagues.of(partner);
    return Optional.ofNullable(voters.get(person))
        .filter(side -> voters.values().stream().filter(side::equals).count() >= Result.FEWEST)
        .map(side -> new Ballot(quarter, partner, side));
  }
}
