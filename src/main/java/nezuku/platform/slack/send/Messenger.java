package nezuku.platform.slack.send;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.outbox.Posted;
import nezuku.platform.slack.block.Message;
import nezuku.platform.store.OutboxTable;
import tools.jackson.databind.node.ArrayNode;

/**
 * Says things in Slack: writes them into the outbox, in the transaction of this thread, from where
 * they are sent in order, at Slack's pace and each once. What returns an id names the message for
 * later edits, which wait until it stands.
 */
public final class Messenger {
  private final OutboxTable outbox;
  private final InstantSource clock;
  private final boolean urgent;

  /** Somebody is waiting for what it says. */
  public Messenger(OutboxTable outbox, InstantSource clock) {
    this(outbox, clock, true);
  }

  private Messenger(OutboxTable outbox, InstantSource clock, boolean urgent) {
    this.outbox = outbox;
    this.clock = clock;
    this.urgent = urgent;
  }

  /** A messenger for what nobody is waiting for: summaries and reminders let replies go first. */
  public Messenger inBackground() {
    return new Messenger(outbox, clock, false);
  }

  /** Posts a message that everyone there sees, and returns its id. */
  public String post(Place place, Message message) {
    return add(lane(place), new Errand.Post(place, Errand.Content.of(message)));
  }

  /** Posts messages one after the other. */
  public void post(Place place, List<Message> messages) {
    messages.forEach(message -> post(place, message));
  }

  /** Shows a message to one person in a channel, and to nobody else. */
  public void whisper(Place place, String userId, Message message) {
    var unused = add(lane(place), new Errand.Whisper(place, userId, Errand.Content.of(message)));
  }

  /** Writes a direct message, and returns its id. */
  public String direct(String userId, Message message) {
    return add(userId, new Errand.Direct(userId, Errand.Content.of(message)));
  }

  /** Where a message stands, by the id it was given here; empty while it has not been sent. */
  public Optional<Posted> where(String messageId) {
    return outbox.where(messageId);
  }

  /** Replaces a message of the bot's. */
  public void replace(String channelId, String ts, Message message) {
    var unused =
        add(channelId + "/" + ts, new Errand.Replace(channelId, ts, Errand.Content.of(message)));
  }

  /** Replaces a message of the bot's by the id it was given here. */
  public void replace(String messageId, Message message) {
    var unused =
        add(
            outbox.laneOf(messageId),
            new Errand.ReplaceSent(messageId, Errand.Content.of(message)));
  }

  /** Takes away a message of the bot's by the id it was given here. */
  public void delete(String messageId) {
    var unused = add(outbox.laneOf(messageId), new Errand.DeleteSent(messageId));
  }

  /** Shows a person's Home tab. */
  public void home(String userId, ArrayNode blocks) {
    var unused = add(userId + "/home", new Errand.ShowHome(userId, blocks));
  }

  /** Answers a command, shortcut or button; only the person who used it sees the message. */
  public void respond(String responseUrl, Message message) {
    respond(responseUrl, ResponseUrls.Mode.PRIVATE, message);
  }

  /** Answers so that the message stands where the button was. */
  public void respondInPlace(String responseUrl, Message message) {
    respond(responseUrl, ResponseUrls.Mode.REPLACE, message);
  }

  /** Answers so that everyone in the channel sees it, even where the bot is no member. */
  public void respondToAll(String responseUrl, Message message) {
    respond(responseUrl, ResponseUrls.Mode.PUBLIC, message);
  }

  private void respond(String url, ResponseUrls.Mode mode, Message message) {
    // An address has no pace of its own, and must not share that of all others.
    String lane = "response-" + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
    var unused = add(lane, new Errand.Respond(url, mode, Errand.Content.of(message)));
  }

  private static String lane(Place place) {
    return place.threadTs().map(ts -> place.channelId() + "/" + ts).orElse(place.channelId());
  }

  private String add(String lane, Errand errand) {
    String body = new Envelope(errand, Requester.current()).seal();
    return outbox.add(new Outgoing(lane, urgent, body), clock.instant());
  }
}
