package nezuku.process.slack;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nezuku.action.Duties;
import nezuku.people.Affiliation;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.people.Roles;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.process.Answerable;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;
import nezuku.process.FactStore;
import nezuku.process.Processes;
import nezuku.worktime.WorkCalendar;

/**
 * What is needed to tell of processes in Slack.
 *
 * @param duties how what is missing is chased
 * @param calendars when people work
 */
public record ProcessTools(
    Processes processes,
    FactStore facts,
    Answerable answerable,
    Duties duties,
    Function<Person, WorkCalendar> calendars,
    Directory directory,
    Roles roles,
    Messenger messenger,
    SlackNow now,
    InstantSource clock) {
  private static final Set<Fact> OF_PARTNER =
      EnumSet.of(Fact.PARTNER_OWNER, Fact.PARTNER_DEPUTY, Fact.HOURS);

  /**
   * What a person may write of a process: who answers for it in the company, and managers,
   * everything; who answers for it at the partner, what is the partner's.
   */
  Set<Fact> writable(Person person, BusinessProcess process) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    if (!person.active() || !person.clearance().allows(process.audience())) {
      return facts;
    }
    if (roles.leads(person) || isOneOf(person, process, Fact.OWNER, Fact.DEPUTY)) {
      facts.addAll(EnumSet.allOf(Fact.class));
    } else if (isOneOf(person, process, Fact.PARTNER_OWNER, Fact.PARTNER_DEPUTY)) {
      facts.addAll(OF_PARTNER);
    }
    facts.removeIf(fact -> fact.isOfPartner() && process.partner().isEmpty());
    return facts;
  }

  private boolean isOneOf(Person person, BusinessProcess process, Fact... facts) {
    return Stream.of(facts)
        .flatMap(fact -> answerable.named(process, fact).stream())
        .anyMatch(named -> named.id().equals(person.id()));
  }

  /** Whether somebody can be named for something: of the right company, and still there. */
  boolean fits(Person person, BusinessProcess process, Fact fact) {
    return person.active()
        && switch (person.affiliation()) {
          case Affiliation.Employee employee -> !fact.isOfPartner();
          case Affiliation.PartnerStaff(String partner) ->
              fact.isOfPartner() && process.partner().filter(partner::equals).isPresent();
          case Affiliation.Outsider outsider -> false;
          case Affiliation.App app -> false;
        };
  }

  /** The date where somebody is. */
  LocalDate today(Person person) {
    return clock.instant().atZone(person.zone()).toLocalDate();
  }
}
