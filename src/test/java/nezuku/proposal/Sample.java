package nezuku.proposal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;

/** People of every kind, and what they propose. */
public final class Sample {
  public static final Instant NOW = Instant.parse("2026-11-24T01:00:00.123Z");

  private Sample() {}

  static Person person(String id, Affiliation affiliation) {
    return new Person(
        id, id, Optional.empty(), Language.JA, ZoneId.of("Asia/Tokyo"), affiliation, true);
  }

  static Person employee(String id) {
    return person(id, new Affiliation.Employee());
  }

  static Person staff(String id, String partner) {
    return person(id, new Affiliation.PartnerStaff(partner));
  }

  static Person left(Person person) {
    return new Person(
        person.id(),
        person.name(),
        person.email(),
        person.language(),
        person.zone(),
        new Affiliation.Outsider(),
        false);
  }

  /** A proposal that says something. */
  public static Draft draft(String now) {
    return new Draft(Kind.IMPROVEMENT, now, "", Optional.of("expenses"), Effect.NONE, List.of());
  }

  static Idea idea(String id, String now, Person author, boolean anonymous) {
    return Idea.submitted(id, draft(now), author, anonymous, NOW);
  }

  /** Whoever is called admin or manager is one. */
  static final class NamedRoles implements Roles {
    @Override
    public Set<Role> of(Person person) {
      return switch (person.id()) {
        case "admin" -> Set.of(Role.ADMIN);
        case "manager" -> Set.of(Role.MANAGER);
        default -> Set.of();
      };
    }

    @Override
    public List<Person> holders(Role role) {
      return role == Role.ADMIN ? List.of(employee("admin")) : List.of(employee("manager"));
    }
  }
}
