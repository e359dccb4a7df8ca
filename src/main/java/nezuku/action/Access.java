package nezuku.action;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nezuku.people.Affiliation;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;

/**
 * Who sees an action, and who may change it. Owner and giver see it, the members of its circle, and
 * managers and admins; nobody else, of whatever company.
 */
public final class Access {
  private final Roles roles;
  private final Circles circles;
  private final StandingIn standingIn;

  /** For whom people act at present. */
  @FunctionalInterface
  public interface StandingIn {
    /** The user ids of those for whom somebody acts. */
    Set<String> actedForBy(String personId);
  }

  /** Access by these roles and circles. */
  public Access(Roles roles, Circles circles, StandingIn standingIn) {
    this.roles = roles;
    this.circles = circles;
    this.standingIn = standingIn;
  }

  /** Whether a person may read an action and its history. */
  public boolean maySee(Person person, ActionItem item) {
    return sees(person).test(item);
  }

  /** The same for many actions: what is the same for all of them is looked up once. */
  public Predicate<ActionItem> sees(Person person) {
    if (leads(person)) {
      return item -> true;
    }
    Set<String> owners = owners(person);
    Map<String, Boolean> member = new HashMap<>();
    return item ->
        owners.contains(item.ownerId())
            || isGiver(person, item)
            || item.origin()
                .circle()
                .filter(id -> member.computeIfAbsent(id, one -> isMember(person, item.origin())))
                .isPresent();
  }

  /** Whether a person belongs to the circle of an origin, or leads the company's outsourcing. */
  public boolean maySee(Person person, Circle circle) {
    return circle.members().contains(person.id()) || leads(person);
  }

  /** Whether a person may do something with an action. */
  public boolean may(Person person, ActionItem item, Intent intent) {
    if (!person.active()) {
      return false;
    }
    boolean owns = isOwner(person, item);
    boolean answers = isGiver(person, item) || ownsCircle(person, item) || isAdmin(person);
    return switch (intent) {
      case Intent.Accept accept -> owns;
      case Intent.Wait wait -> owns;
      case Intent.Resume resume -> owns;
      case Intent.CannotDo cannot -> owns;
      case Intent.Drop drop -> answers;
      case Intent.MoveDate move -> owns || answers;
      case Intent.HandOn hand -> owns || answers;
      case Intent.Finish finish -> owns || answers;
    };
  }

  /** Whether an action may be given to a person: not across the wall. */
  public boolean mayOwn(Person person, Origin origin) {
    if (!person.active()) {
      return false;
    }
    Optional<Circle> circle = circles.of(origin);
    return switch (person.affiliation()) {
      case Affiliation.Employee employee -> true;
      case Affiliation.PartnerStaff staff ->
          circle.isEmpty() || circle.get().members().contains(person.id());
      case Affiliation.Outsider outsider ->
          circle.isPresent() && circle.get().members().contains(person.id());
      case Affiliation.App app -> false;
    };
  }

  private boolean isOwner(Person person, ActionItem item) {
    return person.id().equals(item.ownerId())
        || standingIn.actedForBy(person.id()).contains(item.ownerId());
  }

  /** Somebody themselves, and whom they act for. */
  private Set<String> owners(Person person) {
    Set<String> owners = new HashSet<>(standingIn.actedForBy(person.id()));
    owners.add(person.id());
    return owners;
  }

  private static boolean isGiver(Person person, ActionItem item) {
    return person.id().equals(item.giverId());
  }

  private boolean isMember(Person person, Origin origin) {
    return circles.of(origin).filter(circle -> circle.members().contains(person.id())).isPresent();
  }

  private boolean ownsCircle(Person person, ActionItem item) {
    return circles
        .of(item.origin())
        .filter(circle -> circle.ownerId().equals(person.id()))
        .isPresent();
  }

  private boolean isAdmin(Person person) {
    return roles.of(person).contains(Role.ADMIN);
  }

  /** Whether a person leads the company's outsourcing: they see all actions and their figures. */
  public boolean leads(Person person) {
    return roles.leads(person);
  }
}
