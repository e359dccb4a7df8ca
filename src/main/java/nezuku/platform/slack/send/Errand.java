package nezuku.platform.slack.send;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nezuku.platform.slack.block.Message;
import tools.jackson.databind.node.ArrayNode;

/** Something that Slack is to be told. Kept as JSON: a name, once given, stays. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "errand")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Errand.Post.class, name = "post"),
  @JsonSubTypes.Type(value = Errand.Direct.class, name = "direct"),
  @JsonSubTypes.Type(value = Errand.Whisper.class, name = "whisper"),
  @JsonSubTypes.Type(value = Errand.Replace.class, name = "replace"),
  @JsonSubTypes.Type(value = Errand.ReplaceSent.class, name = "replace_sent"),
  @JsonSubTypes.Type(value = Errand.DeleteSent.class, name = "delete_sent"),
  @JsonSubTypes.Type(value = Errand.ShowHome.class, name = "home"),
  @JsonSubTypes.Type(value = Errand.Respond.class, name = "respond")
})
sealed interface Errand {

  /** A message as Slack takes it: its text is escaped already. */
  record Content(String text, ArrayNode blocks) {
    static Content of(Message message) {
      return new Content(message.text(), message.blocks());
    }
  }

  /** A message that everyone there sees. */
  record Post(Place place, Content content) implements Errand {}

  /** A direct message. */
  record Direct(String userId, Content content) implements Errand {}

  /** A message to one person in a channel. */
  record Whisper(Place place, String userId, Content content) implements Errand {}

  /** A message in the place of one that stands there. */
  record Replace(String channelId, String ts, Content content) implements Errand {}

  /** A message in the place of one that was in the outbox. */
  record ReplaceSent(String messageId, Content content) implements Errand {}

  /** Takes away a message that was in the outbox. */
  record DeleteSent(String messageId) implements Errand {}

  /** A person's Home tab. */
  record ShowHome(String userId, ArrayNode blocks) implements Errand {}

  /** An answer through the address that came with a command or button. */
  record Respond(String url, ResponseUrls.Mode mode, Content content) implements Errand {}
}
