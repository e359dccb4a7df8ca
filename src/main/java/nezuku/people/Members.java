package nezuku.people;

import java.util.Optional;
import java.util.Set;

/** Who is where: people only, neither bots nor closed accounts. Asks Slack. Thread-safe. */
public interface Members {

  /** The user ids of who is in a channel; empty if it can't be found out. */
  Optional<Set<String>> ofChannel(String channelId);

  /** The user ids of who is in a user group; empty if it can't be found out. */
  Optional<Set<String>> ofGroup(String groupId);
}
