package nezuku.people.slack;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nezuku.people.Affiliation;
import nezuku.people.Appointments;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.people.Principal;
import nezuku.people.Role;
import nezuku.people.Roles;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.slack.web.SlackWeb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The configured roles of Slack's people. Whoever is configured without being an active employee
 * gets no role, for a slip in the configuration must not lead through the client wall.
 */
public final class SlackRoles implements Roles {
  private static final Logger LOG = LoggerFactory.getLogger(SlackRoles.class);

  private final Directory directory;
  private final Appointments appointments;
  private final UserGroups groups;

  /** The roles in the workspace that the bot is installed in. */
  public SlackRoles(
      SlackWeb slack, Directory directory, Appointments appointments, InstantSource clock) {
    this.directory = directory;
    this.appointments = appointments;
    this.groups = new UserGroups(slack, clock);
  }

  @Override
  public Set<Role> of(Person person) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (person.affiliation() instanceof Affiliation.PartnerStaff) {
      roles.add(Role.PARTNER);
    }
    for (Role role : appointments.members().keySet()) {
      boolean named = appointments.of(role).stream().anyMatch(member -> names(member, person));
      if (named && isEligible(person, role)) {
        roles.add(role);
      }
    }
    return roles;
  }

  @Override
  public List<Person> holders(Role role) {
    return appointments.of(role).stream()
        .flatMap(this::people)
        .distinct()
        .filter(person -> isEligible(person, role))
        .toList();
  }

  private boolean names(Principal member, Person person) {
    return switch (member) {
      case Principal.UserId(String id) -> id.equals(person.id());
      case Principal.UserGroup(String id) -> groups.members(id).contains(person.id());
      case Principal.Email(String address) ->
          person.email().filter(address::equalsIgnoreCase).isPresent();
    };
  }

  private Stream<Person> people(Principal member) {
    return switch (member) {
      case Principal.UserId(String id) -> Stream.of(directory.person(id));
      case Principal.UserGroup(String id) -> groups.members(id).stream().map(directory::person);
      case Principal.Email(String address) -> byEmail(address).stream();
    };
  }

  private Optional<Person> byEmail(String address) {
    try {
      return directory.byEmail(address);
    } catch (SlackRefusal | UncheckedIOException e) {
      LOG.warn("A configured address can't be looked up, it gives no role: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean isEligible(Person person, Role role) {
    boolean eligible = person.active() && person.affiliation() instanceof Affiliation.Employee;
    if (!eligible) {
      LOG.warn("{} is configured as {}, but is no active employee: no role", person.id(), role);
    }
    return eligible;
  }
}
