package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of tables: with bars between the cells, or with tabs as they come out of a spreadsheet. */
final class TableLine {
  private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern RULE = Pattern.compile("^[\\s|:+=-]*-{2,}[\\s|:+=-]*$");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern TAB = Pattern.compile("\\t");
  private static final Pattern WIKI_HEAD = Pattern.compile("^\\|\\||\\|\\|$");

  private TableLine() {}

  /** Whether it only draws a line between rows. */
  static boolean isRule(String line) {
    return RULE.matcher(line).matches() && line.indexOf('|') + line.indexOf('+') > -2;
  }

  /** The cells of a line, if it is a row of a table. */
  static Optional<List<Snippet>> cells(String line) {
    String row = line.strip();
    if (row.contains("||")) {
      row = WIKI_HEAD.matcher(row).replaceAll("|").replace("||", "|");
    }
    row = row.replace('｜', '|');
    if (row.startsWith("|")) {
      String inner =
          row.substring(1, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
      return Optional.of(split(inner, BAR));
    }
    if (row.chars().filter(c -> c == '|').count() >= 2) {
      return Optional.of(split(row, BAR));
    }
    return TAB.matcher(row).results().count() >= 1 && !line.startsWith("\t")
        ? Optional.of(split(row, TAB))
        : Optional.empty();
  }

  private static List<Snippet> split(String row, Pattern between) {
    List<Snippet> cells = new ArrayList<>();
    Matcher next = between.matcher(row);
    int start = 0;
    while (next.find()) {
      cells.add(cell(row.substring(start, next.start())));
      start = next.end();
    }
    cells.add(cell(row.substring(start)));
    return cells;
  }

  private static Snippet cell(String text) {
    return Snippet.of(
        BREAK.matcher(text).replaceAll("\n").replace("\\|", "|").replace("**", "").strip());
  }
}
