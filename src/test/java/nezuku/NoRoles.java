package nezuku;

import java.util.List;
import java.util.Set;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;

/** Nobody has a role. */
public final class NoRoles implements Roles {
  @Override
  public Set<Role> of(Person person) {
    return Set.of();
  }

  @Override
  public List<Person> holders(Role role) {
    return List.of();
  }
}
