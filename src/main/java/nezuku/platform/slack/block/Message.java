package nezuku.platform.slack.block;

import tools.jackson.databind.node.ArrayNode;

/**
 * A message to post.
 *
 * @param text what notifications and screen readers say; escaped and cut here
 * @param blocks what is shown
 */
public record Message(String text, ArrayNode blocks) {

  /** Makes the text safe to send. */
  public Message {
    text = Mrkdwn.escape(Cut.at(Limits.FALLBACK_TEXT, text.isEmpty() ? "…" : text));
  }

  /** A message of one paragraph. */
  public static Message of(String text) {
    return new Blocks().text(text).messages(text).getFirst();
  }
}
