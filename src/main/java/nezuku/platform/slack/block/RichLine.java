package nezuku.platform.slack.block;

import java.util.ArrayList;
import java.util.List;

/** A line with styled parts and mentions. */
public final class RichLine {

  /** A part of the line. */
  sealed interface Part {
    /** Text, bold or not. */
    record Text(String text, boolean bold) implements Part {}

    /** Somebody's name, as a mention that notifies them. */
    record User(String userId) implements Part {}

    /** A channel, as a link to it. */
    record Channel(String channelId) implements Part {}

    /** A link. */
    record Link(String url, String text) implements Part {}
  }

  private final List<Part> parts = new ArrayList<>();

  /** Plain text. */
  public RichLine text(String text) {
    return add(new Part.Text(text, false));
  }

  /** Bold text. */
  public RichLine bold(String text) {
    return add(new Part.Text(text, true));
  }

  /** Mentions somebody: they are notified. */
  public RichLine user(String userId) {
    return add(new Part.User(userId));
  }

  /** A channel, as a link to it. */
  public RichLine channel(String channelId) {
    return add(new Part.Channel(channelId));
  }

  /** A link. */
  public RichLine link(String url, String text) {
    return add(new Part.Link(url, text));
  }

  List<Part> parts() {
    return parts;
  }

  private RichLine add(Part part) {
    parts.add(part);
    return this;
  }
}
