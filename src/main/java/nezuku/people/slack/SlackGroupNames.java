package nezuku.people.slack;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nezuku.people.GroupNames;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.slack.web.SlackWeb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Slack's user groups are called, remembered for some minutes. */
public final class SlackGroupNames implements GroupNames {
  private static final Logger LOG = LoggerFactory.getLogger(SlackGroupNames.class);
  private static final Duration TTL = Duration.ofMinutes(10);
  private static final String ALL = "";

  private final SlackWeb slack;
  private final Remembered<Map<String, String>> known;

  /** The user groups of the workspace that the bot is installed in. */
  public SlackGroupNames(SlackWeb slack, InstantSource clock) {
    this.slack = slack;
    this.known = new Remembered<>(1, clock);
  }

  @Override
  public Optional<String> of(String groupId) {
    try {
      Map<String, String> names = known.within(TTL, ALL).orElseGet(() -> known.put(ALL, lookUp()));
      return Optional.ofNullable(names.get(groupId));
    } catch (SlackRefusal | UncheckedIOException e) {
      LOG.warn("The names of user groups can't be looked up: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private Map<String, String> lookUp() {
    Map<String, String> names = new HashMap<>();
    slack
        .calls()
        .send("usergroups.list", () -> slack.methods().usergroupsList(r -> r))
        .getUsergroups()
        .stream()
        .filter(group -> group.getName() != null && !group.getName().isBlank())
        .forEach(group -> names.put(group.getId(), group.getName()));
    return names;
  }
}
