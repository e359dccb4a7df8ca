package nezuku.platform.slack;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nezuku.platform.slack.send.Place;

/**
 * Something that a person did in Slack and that Nezuku reacts to. Kept as JSON until it has been
 * handled: a name, once given, stays.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Act.Said.class, name = "said"),
  @JsonSubTypes.Type(value = Act.Shared.class, name = "shared"),
  @JsonSubTypes.Type(value = Act.Commanded.class, name = "commanded"),
  @JsonSubTypes.Type(value = Act.PointedAt.class, name = "pointed_at"),
  @JsonSubTypes.Type(value = Act.Pressed.class, name = "pressed"),
  @JsonSubTypes.Type(value = Act.Submitted.class, name = "submitted"),
  @JsonSubTypes.Type(value = Act.OpenedHome.class, name = "opened_home"),
  @JsonSubTypes.Type(value = Act.Reacted.class, name = "reacted")
})
public sealed interface Act {

  /** Who did it. */
  Actor actor();

  /**
   * Said something to the bot.
   *
   * @param kind how they addressed it
   * @param channelId where
   * @param ts the message's timestamp
   * @param threadTs the thread to answer in: that of the message, or the one it begins
   * @param text what they wrote, as plain text without the mention of the bot
   */
  record Said(Actor actor, Kind kind, String channelId, String ts, String threadTs, String text)
      implements Act {

    /** How somebody addresses the bot. */
    public enum Kind {
      /** By its name, in a channel. */
      MENTION,
      /** In a direct message. */
      DIRECT,
      /** Perhaps: by a further message in a thread, without a mention. */
      FOLLOW_UP
    }

    /** Where an answer belongs. */
    public Place thread() {
      return Place.thread(channelId, threadTs);
    }
  }

  /**
   * Shared files, of which some can be read.
   *
   * @param direct whether it was in a direct message to the bot
   * @param kind of which kind they are; several kinds on one message are several acts
   * @param fileIds which
   */
  record Shared(
      Actor actor, String channelId, boolean direct, String ts, FileKind kind, List<String> fileIds)
      implements Act {

    /** What was kept before there were tables was text. */
    public Shared {
      kind = kind == null ? FileKind.TEXT : kind;
      fileIds = List.copyOf(fileIds);
    }

    /** What a file is, by its name. */
    public enum FileKind {
      /** Something to read: text or a Word document. */
      TEXT,
      /** Rows and columns: CSV or a workbook. */
      TABLE,
      /** Whatever it is: all that is shared in a channel; what nobody reads in a direct message. */
      ANY
    }
  }

  /**
   * Typed a slash command.
   *
   * @param command its name, with the slash
   * @param text what they wrote after it, as plain text
   * @param mentioned the user ids of whom they mentioned in it, in order
   * @param responseUrl where to answer
   * @param triggerId opens a modal, once and within three seconds
   */
  record Commanded(
      Actor actor,
      String command,
      String channelId,
      String text,
      List<String> mentioned,
      String responseUrl,
      String triggerId)
      implements Act {

    /** What was kept before it told of mentions had none. */
    public Commanded {
      mentioned = mentioned == null ? List.of() : List.copyOf(mentioned);
      triggerId = Objects.requireNonNullElse(triggerId, "");
    }
  }

  /**
   * Used a shortcut on a message.
   *
   * @param callbackId which shortcut
   * @param message the message
   * @param text the message's text, as plain text
   * @param responseUrl where to answer
   * @param triggerId opens a modal, once and within three seconds
   */
  record PointedAt(
      Actor actor,
      String callbackId,
      String channelId,
      MessageAt message,
      String text,
      String responseUrl,
      String triggerId)
      implements Act {

    /** What was kept before it told which message is about none. */
    public PointedAt {
      message = message == null ? new MessageAt("", "") : message;
      triggerId = Objects.requireNonNullElse(triggerId, "");
    }
  }

  /**
   * Which message of a channel.
   *
   * @param ts its timestamp; empty if it is not known
   * @param threadTs the thread that it is in or begins
   */
  record MessageAt(String ts, String threadTs) {}

  /**
   * Pressed a button, or Enter in an input.
   *
   * @param actionId which
   * @param value what the button carries, or what was typed; not to be trusted
   * @param surface where it stands
   * @param triggerId opens a modal, once and within three seconds
   */
  record Pressed(Actor actor, String actionId, String value, Surface surface, String triggerId)
      implements Act {}

  /**
   * Submitted a modal.
   *
   * @param callbackId which
   * @param metadata what was put into it when it was opened; not to be trusted
   * @param values what was typed, by block id
   */
  record Submitted(Actor actor, String callbackId, String metadata, Map<String, String> values)
      implements Act {}

  /** Opened the bot's Home tab. */
  record OpenedHome(Actor actor) implements Act {}

  /**
   * Reacted to a message of the bot's, or took a reaction back.
   *
   * @param ts the message's timestamp
   * @param name the reaction's name, such as {@code +1}
   * @param added whether it was added
   */
  record Reacted(Actor actor, String channelId, String ts, String name, boolean added)
      implements Act {}

  /** Where a button stands. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "surface")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Surface.InMessage.class, name = "message"),
    @JsonSubTypes.Type(value = Surface.InWhisper.class, name = "whisper"),
    @JsonSubTypes.Type(value = Surface.InHome.class, name = "home"),
    @JsonSubTypes.Type(value = Surface.InModal.class, name = "modal")
  })
  sealed interface Surface {
    /** In a message that everyone in the channel sees. */
    record InMessage(String channelId, String ts, String threadTs, String responseUrl)
        implements Surface {}

    /** In a message that only the presser sees. */
    record InWhisper(String channelId, String responseUrl) implements Surface {}

    /** In the Home tab. */
    record InHome() implements Surface {}

    /**
     * In an open modal.
     *
     * @param viewId which
     * @param metadata what was put into it when it was opened; not to be trusted
     * @param values what has been typed so far, by block id
     */
    record InModal(String viewId, String metadata, Map<String, String> values) implements Surface {}
  }
}
