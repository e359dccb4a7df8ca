package nezuku.workspace.block;

import java.util.List;

/** A piece of a line of mrkdwn. */
public sealed interface Span {
  /** Unmarked text, unescaped. */
  record Text(String text) implements Span {}

  /** Text in a style. */
  record Styled(Style style, List<Span> spans) implements Span {}

  /** Code within a line. */
  record Code(String text) implements Span {}

  /** A link. */
  record Link(String url, String label) implements Span {}

  /** A mention of a user, a channel, a user group, or everybody. */
  record Mention(Whom whom, String id, String label) implements Span {}

  /** A moment, shown in the reader's zone. */
  record Moment(long epochSecond, String format, String link, String fallback) implements Span {}

  /** An emoji by name. */
  record Emoji(String name) implements Span {}

  /** Styles; each is its mark doubled up around text. */
  enum Style {
    BOLD('*'),
    ITALIC('_'),
    STRIKE('~');

    private final char mark;

    Style(char mark) {
      this.mark = mark;
    }

    char mark() {
      return mark;
    }
  }

  /** What a mention may point to. */
  enum Whom {
    USER,
    CHANNEL,
    GROUP,
    BROADCAST
  }
}
