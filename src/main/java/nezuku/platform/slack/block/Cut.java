package nezuku.platform.slack.block;

import java.util.ArrayList;
import java.util.List;

/** Cuts and splits texts without breaking a character in two. */
public final class Cut {
  private Cut() {}

  /** The text if it has at most {@code max} characters, else its beginning and an ellipsis. */
  public static String at(int max, String text) {
    return text.length() <= max ? text : text.substring(0, boundary(text, max - 1)) + "…";
  }

  /**
   * The whole text in parts of at most {@code max} characters, cut at the end of a line or a
   * sentence where there is one in the second half of the part.
   */
  public static List<String> split(int max, String text) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    while (rest.length() > max) {
      int end = goodEnd(rest, max);
      parts.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    parts.add(rest);
    return parts;
  }

  private static int goodEnd(String text, int max) {
    for (String mark : List.of("\n", "。", ". ", " ")) {
      int found = text.lastIndexOf(mark, max - mark.length());
      if (found >= max / 2) {
        return found + mark.length();
      }
    }
    return boundary(text, max);
  }

  private static int boundary(String text, int end) {
    return Character.isLowSurrogate(text.charAt(end))
            && Character.isHighSurrogate(text.charAt(end - 1))
        ? end - 1
        : end;
  }
}
