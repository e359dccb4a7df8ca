package nezuku.workspace.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the pieces of a line. As in Slack, a style's marks must stand at the edge of a word:
 * {@code これは*太字*です} shows its asterisks, {@code これは *太字* です} is bold.
 */
final class Spans {
  private static final Pattern EMOJI = Pattern.compile(":([a-z0-9_+'-]{1,60}):");
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"|]+");

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private int at;

  Spans(String text) {
    this.text = text;
  }

  List<Span> parse() {
    while (at < text.length()) {
      if (!angle() && !code() && !styled() && !emoji() && !url()) {
        plain.append(text.charAt(at++));
      }
    }
    flush();
    return List.copyOf(spans);
  }

  private boolean angle() {
    int close = text.charAt(at) == '<' ? text.indexOf('>', at) : -1;
    if (close < 0 || text.substring(at, close).contains("\n")) {
      return false;
    }
    add(Angle.parse(text.substring(at + 1, close)), close + 1);
    return true;
  }

  private boolean code() {
    int close = text.charAt(at) == '`' ? text.indexOf('`', at + 1) : -1;
    if (close <= at + 1 || text.substring(at, close).contains("\n")) {
      return false;
    }
    add(new Span.Code(Mrkdwn.unescape(text.substring(at + 1, close))), close + 1);
    return true;
  }

  private boolean styled() {
    for (Span.Style style : Span.Style.values()) {
      if (text.charAt(at) == style.mark() && isEdge(at - 1)) {
        int close = closing(style.mark());
        if (close > 0) {
          List<Span> inner = new Spans(text.substring(at + 1, close)).parse();
          add(new Span.Styled(style, inner), close + 1);
          return true;
        }
      }
    }
    return false;
  }

  private int closing(char mark) {
    if (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))) {
      return -1;
    }
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      boolean tight = i > at + 1 && !Character.isWhitespace(text.charAt(i - 1));
      if (text.charAt(i) == mark && tight && isEdge(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isEdge(int index) {
    return index < 0
        || index >= text.length()
        || !Character.isLetterOrDigit(text.codePointAt(index));
  }

  private boolean emoji() {
    Matcher matcher = EMOJI.matcher(text).region(at, text.length());
    if (text.charAt(at) != ':' || !matcher.lookingAt()) {
      return false;
    }
    add(new Span.Emoji(matcher.group(1)), matcher.end());
    return true;
  }

  private boolean url() {
    Matcher matcher = URL.matcher(text).region(at, text.length());
    if (text.charAt(at) != 'h' || !matcher.lookingAt()) {
      return false;
    }
    String url = Mrkdwn.unescape(matcher.group());
    add(new Span.Link(url, url), matcher.end());
    return true;
  }

  private void add(Span span, int next) {
    flush();
    spans.add(span);
    at = next;
  }

  private void flush() {
    if (!plain.isEmpty()) {
      spans.add(new Span.Text(Mrkdwn.unescape(plain.toString())));
      plain.setLength(0);
    }
  }
}
