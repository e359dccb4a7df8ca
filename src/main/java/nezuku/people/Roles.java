package nezuku.people;

import java.util.List;
import java.util.Set;

/**
 * Who has which role. Whatever can't be looked up gives no role: nobody becomes an admin by an
 * error. Implementations are thread-safe.
 */
public interface Roles {

  /** The roles of a person. Only active employees are admins, managers or FAQ owners. */
  Set<Role> of(Person person);

  /** Whether somebody leads the outsourcing and answers for its numbers: a manager or an admin. */
  default boolean leads(Person person) {
    Set<Role> held = of(person);
    return held.contains(Role.MANAGER) || held.contains(Role.ADMIN);
  }

  /**
   * Who holds a role: active employees, each once, in the order of the configuration. Nobody for
   * {@link Role#PARTNER}: Slack doesn't list another company's people.
   */
  List<Person> holders(Role role);
}
