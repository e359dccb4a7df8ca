package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts lines that nobody has typed, as converters write them, where sentences or words end: what is
 * looked for in a piece takes the longer the longer it is.
 */
final class LongLine {
  /** How long a piece may be. */
  static final int MOST = 600;

  private static final int MOST_ROW = 10 * MOST;

  /** Nobody moves a line in so far, and more blanks between words say no more. */
  private static final Pattern BLANKS = Pattern.compile("(?<=[\\s\\u3000]{40})[\\s\\u3000]+");

  private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("[.!?;](?=\\s)|[。！？]");

  private LongLine() {}

  /** Its pieces, of which none is longer than {@link #MOST}, unless it is the row of a table. */
  static List<String> pieces(String written) {
    String line = BLANKS.matcher(written.stripTrailing()).replaceAll("");
    if (line.length() <= MOST || isRow(line)) {
      return List.of(line);
    }
    List<String> pieces = new ArrayList<>();
    for (String part : BREAK.splitAsStream(line).toList()) {
      int start = 0;
      while (part.length() - start > MOST) {
        int end = end(part.substring(start, start + MOST));
        pieces.add(part.substring(start, start + end));
        start += end;
      }
      pieces.add(part.substring(start));
    }
    return pieces;
  }

  private static boolean isRow(String line) {
    return line.length() <= MOST_ROW
        && TableLine.cells(line)
            .filter(cells -> cells.stream().allMatch(cell -> cell.plain().length() <= MOST))
            .isPresent();
  }

  private static int end(String piece) {
    int end = 0;
    Matcher sentence = END.matcher(piece);
    while (sentence.find()) {
      end = sentence.end();
    }
    int blank = piece.lastIndexOf(' ') + 1;
    return end > 0 ? end : blank > 0 ? blank : piece.length();
  }
}
