package nezuku.platform.outbox;

/**
 * Something to be sent.
 *
 * @param lane what is in one lane is sent in order, and what comes before the first {@code /} is
 *     paced together: a channel, or a channel and a thread
 * @param urgent whether somebody is waiting for it
 * @param body what to send, in the courier's own words
 */
public record Outgoing(String lane, boolean urgent, String body) {

  /** What is paced together. */
  public String channel() {
    return channelOf(lane);
  }

  /** What is paced together with a lane. */
  public static String channelOf(String lane) {
    int slash = lane.indexOf('/');
    return slash < 0 ? lane : lane.substring(0, slash);
  }
}
