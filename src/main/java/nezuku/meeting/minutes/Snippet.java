package nezuku.meeting.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of text as somebody wrote it, and beside it the same with plain letters, digits, brackets
 * and blanks for full-width ones: what is looked for in the one is cut out of both.
 */
final class Snippet {
  private static final Pattern AROUND = Pattern.compile("^[\\s、,;:。・|*-]+|[\\s、,;:|*-]+$");

  private final String shown;
  private final String plain;

  private Snippet(String shown, String plain) {
    this.shown = shown;
    this.plain = plain;
  }

  static Snippet of(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      plain.setCharAt(i, plain(text.charAt(i)));
    }
    return new Snippet(text, plain.toString());
  }

  private static char plain(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return switch (c) {
      case '　', '\u00a0', '\t', '\n' -> ' ';
      case '〜' -> '~';
      case '’', '‘' -> '\'';
      case '“', '”' -> '"';
      case '–', '—', '―', '−' -> '-';
      case '⇒', '➡', '➔', '⇨' -> '→';
      case '〔' -> '[';
      case '〕' -> ']';
      default -> c;
    };
  }

  /** The text with plain characters, each in its place. */
  String plain() {
    return plain;
  }

  /** The text as it was written. */
  @Override
  public String toString() {
    return shown;
  }

  boolean isEmpty() {
    return shown.isBlank();
  }

  Matcher match(Pattern pattern) {
    return pattern.matcher(plain);
  }

  Snippet from(int start) {
    return part(start, shown.length());
  }

  Snippet part(int start, int end) {
    return new Snippet(shown.substring(start, end), plain.substring(start, end));
  }

  /** Without what lies between two places. */
  Snippet without(int start, int end) {
    return new Snippet(
        shown.substring(0, start) + shown.substring(end),
        plain.substring(0, start) + plain.substring(end));
  }

  /** With another one behind it; a blank between them where the language has blanks. */
  Snippet then(Snippet next) {
    boolean blank =
        !plain.isEmpty()
            && !next.plain.isEmpty()
            && (isLatin(plain.charAt(plain.length() - 1)) || isLatin(next.plain.charAt(0)));
    String between = blank ? " " : "";
    return new Snippet(shown + between + next.shown, plain + between + next.plain);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && !Character.isWhitespace(c);
  }

  Snippet strip() {
    int start = 0;
    int end = plain.length();
    while (start < end && Character.isWhitespace(plain.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
      end--;
    }
    return part(start, end);
  }

  /** Without blanks, commas, colons and dashes at its ends. */
  Snippet trimmed() {
    Matcher around = AROUND.matcher(plain);
    int start = 0;
    int end = plain.length();
    while (around.find()) {
      start = around.start() == 0 ? around.end() : start;
      end = around.start() == 0 ? end : around.start();
    }
    return start >= end ? part(0, 0) : part(start, end);
  }
}
