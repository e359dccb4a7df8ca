package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of actions without lines, as people type it: its columns are apart by blanks or slashes,
 * and its head says what they are.
 */
final class LooseTable {
  private static final List<Pattern> BETWEEN =
      List.of(Pattern.compile("　+| {2,}"), Pattern.compile("\\s+/\\s+"));

  private final Pattern between;
  private final int columns;

  private LooseTable(Pattern between, int columns) {
    this.between = between;
    this.columns = columns;
  }

  /** The table that a line begins, if it is the head of one. */
  static Optional<LooseTable> begunBy(String line) {
    for (Pattern between : BETWEEN) {
      List<Snippet> cells = cells(line, between);
      if (cells.size() > 2 && ActionTable.isHead(cells)) {
        return Optional.of(new LooseTable(between, cells.size()));
      }
    }
    return Optional.empty();
  }

  /** The cells of a line, if it is a row of this table. */
  Optional<List<Snippet>> row(String line) {
    List<Snippet> cells = cells(line, between);
    return cells.size() == columns ? Optional.of(cells) : Optional.empty();
  }

  private static List<Snippet> cells(String line, Pattern between) {
    List<Snippet> cells = new ArrayList<>();
    Matcher next = between.matcher(line.strip());
    int start = 0;
    while (next.find()) {
      cells.add(Snippet.of(line.strip().substring(start, next.start())));
      start = next.end();
    }
    cells.add(Snippet.of(line.strip().substring(start)));
    return cells;
  }
}
