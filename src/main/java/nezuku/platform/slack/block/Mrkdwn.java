package nezuku.platform.slack.block;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slack's own text format.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message
 *     text</a>
 */
public final class Mrkdwn {
  private static final Pattern REFERENCE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

  private Mrkdwn() {}

  /** A text of anybody's that is shown as it is: no mention, no link, no formatting of lines. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The user ids of the people whom a text mentions, each once, in order. */
  public static List<String> mentioned(String mrkdwn) {
    return REFERENCE
        .matcher(mrkdwn)
        .results()
        .map(match -> match.group(1))
        .filter(target -> target.startsWith("@"))
        .map(target -> target.substring(1))
        .distinct()
        .toList();
  }

  /**
   * What a person meant to write: mentions and channel references are removed, links become their
   * label or address, escapes are undone.
   */
  public static String plain(String mrkdwn) {
    return plain(mrkdwn, false);
  }

  /** The same, with people still mentioned as {@code <@U123>}. */
  public static String withMentions(String mrkdwn) {
    return plain(mrkdwn, true);
  }

  private static String plain(String mrkdwn, boolean people) {
    Matcher references = REFERENCE.matcher(mrkdwn);
    StringBuilder text = new StringBuilder();
    while (references.find()) {
      String target = references.group(1) == null ? "" : references.group(1);
      String label = references.group(2);
      String shown = label != null ? label : target;
      boolean mention = target.startsWith("@") || target.startsWith("#") || target.startsWith("!");
      String instead = mention ? " " : shown;
      if (people && target.startsWith("@")) {
        instead = "<" + target + ">";
      }
      references.appendReplacement(text, Matcher.quoteReplacement(instead));
    }
    references.appendTail(text);
    return text.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
  }
}
