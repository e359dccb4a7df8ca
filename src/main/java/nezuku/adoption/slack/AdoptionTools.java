package nezuku.adoption.slack;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nezuku.action.Duties;
import nezuku.adoption.AdoptionStore;
import nezuku.adoption.Adoptions;
import nezuku.adoption.Savings;
import nezuku.people.Affiliation;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.people.Roles;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.process.Answerable;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;
import nezuku.process.Processes;
import nezuku.worktime.WorkCalendar;

/**
 * What is needed to see in Slack how far outsourcing has taken root.
 *
 * @param duties how the next step is seen through
 * @param calendars when people work
 */
public record AdoptionTools(
    Adoptions adoptions,
    Savings savings,
    AdoptionStore store,
    Processes processes,
    Answerable answerable,
    Duties duties,
    Function<Person, WorkCalendar> calendars,
    Directory directory,
    Roles roles,
    Messenger messenger,
    SlackNow now,
    InstantSource clock) {

  /** The process that somebody means, of those of which they may hear. */
  Optional<BusinessProcess> process(String word, Person person) {
    return person.active() ? processes.called(word, person.clearance()) : Optional.empty();
  }

  /** Whether somebody may say how a process stands: who answers for it here, and managers. */
  boolean mayTick(Person person, BusinessProcess process) {
    if (!person.active() || !isEmployee(person)) {
      return false;
    }
    return roles.leads(person)
        || isNamed(person, process, Fact.OWNER)
        || isNamed(person, process, Fact.DEPUTY);
  }

  private boolean isNamed(Person person, BusinessProcess process, Fact fact) {
    return answerable
        .named(process, fact)
        .filter(named -> named.id().equals(person.id()))
        .isPresent();
  }

  static boolean isEmployee(Person person) {
    return person.affiliation() instanceof Affiliation.Employee;
  }

  /** The date where somebody is. */
  LocalDate today(Person person) {
    return clock.instant().atZone(person.zone()).toLocalDate();
  }
}
