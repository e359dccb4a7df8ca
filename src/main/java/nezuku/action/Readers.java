package nezuku.action;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.people.Affiliation;
import nezuku.people.Appointments;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;
import nezuku.people.StandIns;

/**
 * Who is told of an action: its owner, their deputy while they are away, who answers for it once
 * they have left; and beside them their manager.
 */
public final class Readers implements Access.StandingIn {

  /** As what somebody is told. */
  public enum As {
    /** It is theirs. */
    OWNER,
    /** They act for its owner, who is away. */
    DEPUTY,
    /** Its owner has left: they are to give it to somebody else. */
    HEIR
  }

  /** Somebody, and as what they are told. */
  public record Reader(Person person, As as) {}

  private final Directory directory;
  private final Roles roles;
  private final StandIns standIns;
  private final Appointments appointments;
  private final Absences absences;
  private final Circles circles;
  private final InstantSource clock;

  /** Looks people up as late as possible. */
  public Readers(
      Directory directory,
      Roles roles,
      StandIns standIns,
      Appointments appointments,
      Absences absences,
      Circles circles,
      InstantSource clock) {
    this.directory = directory;
    this.roles = roles;
    this.standIns = standIns;
    this.appointments = appointments;
    this.absences = absences;
    this.circles = circles;
    this.clock = clock;
  }

  /** Who is told of an action of an owner; nobody if nobody is left. */
  public Optional<Reader> of(ActionItem item, Person owner) {
    if (owner.active()) {
      return Optional.of(
          deputy(owner)
              .map(deputy -> new Reader(deputy, As.DEPUTY))
              .orElseGet(() -> new Reader(owner, As.OWNER)));
    }
    return answering(item)
        .filter(Person::active)
        .or(() -> standIns.of(owner))
        .map(person -> new Reader(person, As.HEIR));
  }

  /** Who answers for an action besides its owner: who gave it, else who leads its circle. */
  private Optional<Person> answering(ActionItem item) {
    Optional<Person> giver =
        item.giverId().isEmpty() || item.giverId().equals(item.ownerId())
            ? Optional.empty()
            : Optional.of(directory.person(item.giverId())).filter(Person::active);
    return giver.or(() -> leader(item));
  }

  private Optional<Person> leader(ActionItem item) {
    return circles.of(item.origin()).map(circle -> directory.person(circle.ownerId()));
  }

  /**
   * The manager who hears of an owner's actions that stay undone: whom they report to, else who
   * leads the circle or gave it, else a manager. Only who may see the action.
   */
  public Optional<Person> manager(ActionItem item, Person owner, Access access) {
    return owner
        .email()
        .flatMap(appointments::superiorOf)
        .flatMap(directory::byEmail)
        .filter(person -> isOther(person, owner))
        .filter(person -> mayHear(person, item, access))
        .or(() -> leader(item).filter(person -> isOther(person, owner)))
        .or(() -> answering(item).filter(person -> isOther(person, owner)))
        .or(
            () ->
                roles.holders(Role.MANAGER).stream()
                    .filter(person -> isOther(person, owner))
                    .findFirst());
  }

  /** Whom somebody reports to hears of their actions; of another company, only within a circle. */
  private static boolean mayHear(Person person, ActionItem item, Access access) {
    return person.affiliation() instanceof Affiliation.Employee || access.maySee(person, item);
  }

  private static boolean isOther(Person person, Person owner) {
    return person.active() && !person.id().equals(owner.id());
  }

  /** Who acts for somebody who is away today. */
  public Optional<Person> deputy(Person owner) {
    LocalDate today = today(owner);
    return absences.of(owner.id(), today).stream()
        .filter(absence -> absence.includes(today))
        .flatMap(absence -> absence.deputyId().stream())
        .map(directory::person)
        .filter(person -> isOther(person, owner))
        .findFirst();
  }

  @Override
  public Set<String> actedForBy(String personId) {
    // Where the owner is, it may still be yesterday.
    LocalDate earliest = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
    return absences.deputizedBy(personId, earliest).stream()
        .filter(absence -> absence.includes(today(directory.person(absence.userId()))))
        .map(Absence::userId)
        .collect(Collectors.toSet());
  }

  private LocalDate today(Person person) {
    return clock.instant().atZone(person.zone()).toLocalDate();
  }
}
