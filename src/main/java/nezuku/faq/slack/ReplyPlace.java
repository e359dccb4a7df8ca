package nezuku.faq.slack;

import java.util.List;
import nezuku.platform.slack.Act.Surface;

/** Where to say what became of a modal; written into the modal and read back from it. */
sealed interface ReplyPlace {

  /** In the place of the bot's message. */
  record Replace(String channelId, String ts) implements ReplyPlace {
    @Override
    public String toString() {
      return "replace " + channelId + " " + ts;
    }
  }

  /** In a thread, to the asker alone. */
  record Whisper(String channelId, String threadTs) implements ReplyPlace {
    @Override
    public String toString() {
      return "whisper " + channelId + " " + threadTs;
    }
  }

  /** Below a message that only the asker sees. */
  record Respond(String url) implements ReplyPlace {
    @Override
    public String toString() {
      return "respond " + url;
    }
  }

  /** In the place of a message that only the asker sees. */
  record RespondInPlace(String url) implements ReplyPlace {
    @Override
    public String toString() {
      return "respond-in-place " + url;
    }
  }

  /** In the Home tab. */
  record Home() implements ReplyPlace {
    @Override
    public String toString() {
      return "home";
    }
  }

  /** The place for a button that was pressed there. */
  static ReplyPlace of(Surface surface, boolean inPlace) {
    return switch (surface) {
      case Surface.InMessage in when inPlace -> new Replace(in.channelId(), in.ts());
      case Surface.InMessage in -> new Whisper(in.channelId(), in.threadTs());
      case Surface.InWhisper in when inPlace -> new RespondInPlace(in.responseUrl());
      case Surface.InWhisper in -> new Respond(in.responseUrl());
      case Surface.InModal in -> new Home();
      case Surface.InHome in -> new Home();
    };
  }

  /** Reads a place; the Home tab where it is none, for everyone has one. */
  static ReplyPlace parse(String text) {
    List<String> parts = List.of(text.split(" ", -1));
    return switch (parts.getFirst() + "/" + parts.size()) {
      case "replace/3" -> new Replace(parts.get(1), parts.get(2));
      case "whisper/3" -> new Whisper(parts.get(1), parts.get(2));
      case "respond/2" -> new Respond(parts.get(1));
      case "respond-in-place/2" -> new RespondInPlace(parts.get(1));
      default -> new Home();
    };
  }
}
