package nezuku.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who was appointed to what, as configured.
 *
 * @param members the members of each role that has any, in the order they are written
 * @param deputies who stands in for whom, by e-mail address in small letters
 * @param superiors whom somebody reports to, by e-mail address in small letters
 */
public record Appointments(
    Map<Role, List<Principal>> members,
    Map<String, String> deputies,
    Map<String, String> superiors) {

  /** Keeps what it is given. */
  public Appointments {
    members = Map.copyOf(members);
    deputies = Map.copyOf(deputies);
    superiors = Map.copyOf(superiors);
  }

  /** Nobody is appointed to anything. */
  public static Appointments none() {
    return new Appointments(Map.of(), Map.of(), Map.of());
  }

  /** The members of a role. */
  public List<Principal> of(Role role) {
    return members.getOrDefault(role, List.of());
  }

  /** The address of the person to whom somebody reports, if it is known. */
  public Optional<String> superiorOf(String email) {
    return Optional.ofNullable(superiors.get(email.toLowerCase(Locale.ROOT)));
  }

  /** The address of the person who stands in for somebody, if one is named. */
  public Optional<String> deputyOf(String email) {
    return Optional.ofNullable(deputies.get(email.toLowerCase(Locale.ROOT)));
  }
}
