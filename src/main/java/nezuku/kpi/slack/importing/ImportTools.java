package nezuku.kpi.slack.importing;

import java.util.Optional;
import java.util.function.Consumer;
import nezuku.kpi.source.Imports;
import nezuku.people.Directory;
import nezuku.people.Roles;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackReader;

/**
 * What files are brought in with.
 *
 * @param channelId the channel into which they may be dropped, besides direct messages
 * @param later runs work on a thread of its own, once the transaction of this one has stayed
 */
public record ImportTools(
    Imports imports,
    Optional<String> channelId,
    Directory directory,
    Roles roles,
    Messenger messenger,
    SlackReader reader,
    Consumer<Runnable> later) {}
