package nezuku.kpi.slack.importing;

import java.util.Set;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;

/** Who may change what numbers are made of. */
final class Importers {
  private Importers() {}

  static boolean has(Roles roles, Person person) {
    Set<Role> held = person.active() ? roles.of(person) : Set.of();
    return held.contains(Role.MANAGER) || held.contains(Role.ADMIN);
  }
}
