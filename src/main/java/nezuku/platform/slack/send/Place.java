package nezuku.platform.slack.send;

import java.util.Optional;

/**
 * Where a message stands or shall stand.
 *
 * @param channelId the channel, group or direct message
 * @param threadTs the timestamp of the thread's first message, if it is in a thread
 */
public record Place(String channelId, Optional<String> threadTs) {

  /** In a thread. */
  public static Place thread(String channelId, String threadTs) {
    return new Place(channelId, Optional.of(threadTs));
  }

  /** In the channel itself. */
  public static Place channel(String channelId) {
    return new Place(channelId, Optional.empty());
  }
}
