package nezuku.people.slack;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.slack.web.SlackWeb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is in Slack's user groups, remembered for some minutes. */
public final class UserGroups {
  private static final Logger LOG = LoggerFactory.getLogger(UserGroups.class);
  private static final Duration TTL = Duration.ofMinutes(10);
  private static final int MOST = 1_000;

  private final SlackWeb slack;
  private final Remembered<List<String>> groups;

  /** The user groups of the workspace that the bot is installed in. */
  public UserGroups(SlackWeb slack, InstantSource clock) {
    this.slack = slack;
    this.groups = new Remembered<>(MOST, clock);
  }

  /** The user ids of a group's members; nobody if it can't be looked up. */
  List<String> members(String groupId) {
    return groups.within(TTL, groupId).orElseGet(() -> lookUp(groupId));
  }

  private List<String> lookUp(String groupId) {
    try {
      return groups.put(groupId, ask(groupId));
    } catch (SlackRefusal | UncheckedIOException e) {
      LOG.warn("User group {} can't be looked up, it gives no role: {}", groupId, e.getMessage());
      return List.of();
    }
  }

  /**
   * The user ids of a group's members, as Slack has them now.
   *
   * @throws SlackRefusal if there is no such group, or the app may not look
   */
  public List<String> ask(String groupId) {
    return List.copyOf(
        slack
            .calls()
            .send(
                "usergroups.users.list",
                () -> slack.methods().usergroupsUsersList(r -> r.usergroup(groupId)))
            .getUsers());
  }
}
