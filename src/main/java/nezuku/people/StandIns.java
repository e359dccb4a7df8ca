package nezuku.people;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who acts for somebody: they themselves while their account is open, else their deputy (or the
 * deputy's), else the first admin, else nobody.
 */
public final class StandIns {
  private final Directory directory;
  private final Roles roles;
  private final Appointments appointments;

  /** Looks people up as late as possible, each time anew. */
  public StandIns(Directory directory, Roles roles, Appointments appointments) {
    this.directory = directory;
    this.roles = roles;
    this.appointments = appointments;
  }

  /** Who acts for the person with an e-mail address. */
  public Optional<Person> of(String email) {
    return inOrder(email).findFirst();
  }

  /** Who acts for a person. */
  public Optional<Person> of(Person person) {
    return person.active()
        ? Optional.of(person)
        : person.email().map(this::inOrder).orElseGet(this::admins).findFirst();
  }

  /**
   * Everybody who could act for the person with an e-mail address, the first choice first; for
   * callers that look anew whether somebody is still there. Somebody may come twice.
   */
  public Stream<Person> inOrder(String email) {
    Stream<Person> named = withDeputies(email).stream().map(directory::byEmail).flatMap(this::open);
    return Stream.concat(named, Stream.of(Role.ADMIN).flatMap(admin -> admins()));
  }

  private Stream<Person> open(Optional<Person> found) {
    return found.filter(Person::active).stream();
  }

  private Stream<Person> admins() {
    return roles.holders(Role.ADMIN).stream();
  }

  /**
   * The address, its deputy's, the deputy's deputy's and so on; two may stand in for each other.
   */
  private Set<String> withDeputies(String email) {
    Set<String> addresses = new LinkedHashSet<>();
    Optional<String> next = Optional.of(email.toLowerCase(Locale.ROOT));
    while (next.isPresent() && addresses.add(next.get())) {
      next = appointments.deputyOf(next.get());
    }
    return addresses;
  }
}
