package nezuku.learning;

import java.util.Set;
import nezuku.people.Role;

/**
 * Who is enrolled in a course without asking, and whether others may begin it: whoever is in a
 * channel or a user group, or holds a role. {@link Role#PARTNER} has no list of holders in Slack;
 * it narrows the channels and groups to those on a partner's staff.
 *
 * @param channels channel ids
 * @param groups user group ids
 * @param open whether others than these may begin the course by themselves
 */
public record Admission(Set<String> channels, Set<String> groups, Set<Role> roles, boolean open) {
  /** Keeps what it is given. */
  public Admission {
    channels = Set.copyOf(channels);
    groups = Set.copyOf(groups);
    roles = Set.copyOf(roles);
  }

  /** Whether there is nobody who could be in the course. */
  public boolean isForNobody() {
    return !open && channels.isEmpty() && groups.isEmpty() && roles.isEmpty();
  }

  /** Whether only a partner's people are meant among those in channels and groups. */
  public boolean isForPartners() {
    return roles.contains(Role.PARTNER);
  }
}
