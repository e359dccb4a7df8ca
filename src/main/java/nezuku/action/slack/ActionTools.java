package nezuku.action.slack;

import java.time.InstantSource;
import java.time.LocalDate;
import nezuku.action.Absences;
import nezuku.action.Access;
import nezuku.action.ActionStore;
import nezuku.action.Actions;
import nezuku.action.Calendars;
import nezuku.action.Chase;
import nezuku.action.Circles;
import nezuku.people.Directory;
import nezuku.people.Partners;
import nezuku.people.Person;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;

/**
 * What is needed to see actions through in Slack.
 *
 * @param actions makes and changes them
 * @param store where they are kept
 * @param access who sees them
 * @param circles who shares them
 * @param chase who is to be told of them
 * @param absences who is away
 * @param calendars when people work
 * @param partners who the partners are
 * @param directory who somebody is
 * @param messenger speaks
 * @param now shows forms
 * @param clock what time it is
 */
public record ActionTools(
    Actions actions,
    ActionStore store,
    Access access,
    Circles circles,
    Chase chase,
    Absences absences,
    Calendars calendars,
    Partners partners,
    Directory directory,
    Messenger messenger,
    SlackNow now,
    InstantSource clock) {

  /** The date where somebody is. */
  LocalDate today(Person person) {
    return clock.instant().atZone(person.zone()).toLocalDate();
  }

  /** The person with an id. */
  Person person(String userId) {
    return directory.person(userId);
  }
}
