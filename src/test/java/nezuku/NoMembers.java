package nezuku;

import java.util.Optional;
import java.util.Set;
import nezuku.people.Members;

/** Nobody can be looked up. */
final class NoMembers implements Members {
  @Override
  public Optional<Set<String>> ofChannel(String channelId) {
    return Optional.empty();
  }

  @Override
  public Optional<Set<String>> ofGroup(String groupId) {
    return Optional.empty();
  }
}
