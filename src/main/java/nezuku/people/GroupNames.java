package nezuku.people;

import java.util.Optional;

/** What user groups are called. Asks Slack. Thread-safe. */
public interface GroupNames {

  /** The name of a user group; empty if it can't be found out. */
  Optional<String> of(String groupId);
}
