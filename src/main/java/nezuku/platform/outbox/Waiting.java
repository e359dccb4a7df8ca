package nezuku.platform.outbox;

/**
 * Something that may be sent, without its content: there may be thousands, of which few are sent at
 * a time.
 *
 * @param id what it is recognised by
 * @param lane its lane, as in {@link Outgoing}
 * @param urgent whether somebody is waiting for it
 */
public record Waiting(String id, String lane, boolean urgent) {

  /** What is paced together. */
  public String channel() {
    return Outgoing.channelOf(lane);
  }
}
