package nezuku.platform.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import java.util.List;
import java.util.Optional;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Says things in Slack. Every method throws {@link SlackRefusal} where Slack refuses. */
public final class Messenger {
  private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);

  private final MethodsClient slack;
  private final SlackCalls calls;
  private final ResponseUrls responseUrls;

  Messenger(MethodsClient slack, SlackCalls calls, ResponseUrls responseUrls) {
    this.slack = slack;
    this.calls = calls;
    this.responseUrls = responseUrls;
  }

  /** Posts a message that everyone there sees, and returns its timestamp. */
  public String post(Place place, Message message) {
    return calls
        .send("chat.postMessage", () -> slack.chatPostMessage(r -> filled(r, place, message)))
        .getTs();
  }

  private static ChatPostMessageRequestBuilder filled(
      ChatPostMessageRequestBuilder request, Place place, Message message) {
    return request
        .channel(place.channelId())
        .threadTs(place.threadTs().orElse(null))
        .text(message.text())
        .blocksAsString(message.blocks().toString())
        .unfurlLinks(false)
        .unfurlMedia(false);
  }

  /** Posts messages one after the other. */
  public void post(Place place, List<Message> messages) {
    messages.forEach(message -> post(place, message));
  }

  /** Shows a message to one person in a channel, and to nobody else. */
  public void whisper(Place place, String userId, Message message) {
    calls.send(
        "chat.postEphemeral",
        () ->
            slack.chatPostEphemeral(
                r ->
                    r.channel(place.channelId())
                        .threadTs(place.threadTs().orElse(null))
                        .user(userId)
                        .text(message.text())
                        .blocksAsString(message.blocks().toString())));
  }

  /** Writes a direct message. */
  public void direct(String userId, Message message) {
    String channel =
        calls
            .send(
                "conversations.open", () -> slack.conversationsOpen(r -> r.users(List.of(userId))))
            .getChannel()
            .getId();
    post(Place.channel(channel), message);
  }

  /** Replaces a message of the bot's. */
  public void replace(String channelId, String ts, Message message) {
    calls.send(
        "chat.update",
        () ->
            slack.chatUpdate(
                r ->
                    r.channel(channelId)
                        .ts(ts)
                        .text(message.text())
                        .blocksAsString(message.blocks().toString())));
  }

  /** The address of a message; empty where there is none to show. */
  public Optional<String> permalink(String channelId, String ts) {
    try {
      return Optional.of(
          calls
              .send(
                  "chat.getPermalink",
                  () -> slack.chatGetPermalink(r -> r.channel(channelId).messageTs(ts)))
              .getPermalink());
    } catch (SlackRefusal e) {
      LOG.info("No permalink: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** Opens a modal; the trigger is good once and for three seconds. */
  public void open(String triggerId, Modal modal) {
    calls.send(
        "views.open",
        () -> slack.viewsOpen(r -> r.triggerId(triggerId).viewAsString(modal.json())));
  }

  /** Shows a person's Home tab. */
  public void home(String userId, ArrayNode blocks) {
    String view =
        JsonNodeFactory.instance.objectNode().put("type", "home").set("blocks", blocks).toString();
    calls.send("views.publish", () -> slack.viewsPublish(r -> r.userId(userId).viewAsString(view)));
  }

  /** Answers a command, shortcut or button; only the person who used it sees the message. */
  public void respond(String responseUrl, Message message) {
    responseUrls.send(responseUrl, message, ResponseUrls.Mode.PRIVATE);
  }

  /** Answers so that the message stands where the button was. */
  public void respondInPlace(String responseUrl, Message message) {
    responseUrls.send(responseUrl, message, ResponseUrls.Mode.REPLACE);
  }

  /** Answers so that everyone in the channel sees it, even where the bot is no member. */
  public void respondToAll(String responseUrl, Message message) {
    responseUrls.send(responseUrl, message, ResponseUrls.Mode.PUBLIC);
  }
}
