package nezuku.people.slack;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nezuku.people.Members;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.slack.web.SlackWeb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is in Slack's channels and user groups. */
public final class SlackMembers implements Members {
  private static final Logger LOG = LoggerFactory.getLogger(SlackMembers.class);

  private final SlackWeb slack;
  private final UserGroups groups;
  private final SlackNames names;

  /** Those of the workspace that the bot is installed in. */
  public SlackMembers(SlackWeb slack, InstantSource clock) {
    this.slack = slack;
    this.groups = new UserGroups(slack, clock);
    this.names = new SlackNames(slack, clock);
  }

  @Override
  public Optional<Set<String>> ofChannel(String channelId) {
    return people(channelId, () -> ChannelMembers.of(slack, channelId));
  }

  @Override
  public Optional<Set<String>> ofGroup(String groupId) {
    return people(groupId, () -> groups.ask(groupId));
  }

  private Optional<Set<String>> people(String id, Supplier<List<String>> members) {
    try {
      return Optional.of(names.people(members.get()));
    } catch (SlackRefusal | UncheckedIOException e) {
      LOG.warn("The members of {} can't be looked up: {}", id, e.getMessage());
      return Optional.empty();
    }
  }
}
