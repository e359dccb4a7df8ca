package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of a Word document as it grows. */
final class DocxTable {
  private static final int MOST_SPANNED = 20;

  /** A name or a topic is said again in each row that it stands for; a longer text is not. */
  private static final int MOST_REPEATED = 60;

  private final List<List<List<String>>> rows = new ArrayList<>();

  /** By column, what stands in the cell that goes on in the rows below it. */
  private final Map<Integer, List<String>> merged = new HashMap<>();

  private List<List<String>> row = new ArrayList<>();
  private List<String> cell = new ArrayList<>();
  private boolean inCell;
  private boolean deleted;
  private int span = 1;
  private Merge merge = Merge.NONE;

  private enum Merge {
    NONE,
    BEGINS,
    GOES_ON
  }

  void beginRow() {
    row = new ArrayList<>();
    deleted = false;
  }

  /** Whether something was deleted outside of the cells: the row itself. */
  void rowPropertyDeleted() {
    deleted |= !inCell;
  }

  void beginCell() {
    cell = new ArrayList<>();
    inCell = true;
    span = 1;
    merge = Merge.NONE;
  }

  void span(int columns) {
    span = Math.clamp(columns, 1, MOST_SPANNED);
  }

  void merged(boolean begins) {
    merge = begins ? Merge.BEGINS : Merge.GOES_ON;
  }

  void add(String line) {
    if (!line.isBlank()) {
      line.lines().forEach(cell::add);
    }
  }

  void endCell() {
    inCell = false;
    int column = row.size();
    if (merge == Merge.GOES_ON && cell.isEmpty()) {
      cell = merged.getOrDefault(column, cell);
    }
    if (merge == Merge.NONE || cell.size() != 1 || cell.getFirst().length() > MOST_REPEATED) {
      merged.remove(column);
    } else {
      merged.put(column, cell);
    }
    row.add(cell);
    for (int i = 1; i < span; i++) {
      row.add(List.of());
    }
  }

  void endRow() {
    if (!deleted && !row.isEmpty()) {
      rows.add(row);
    }
  }

  /** What stands in it, cell by cell. */
  List<String> lines() {
    return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
  }

  /** As Markdown; a frame around text is no table. */
  String markdown() {
    if (rows.stream().allMatch(cells -> cells.size() == 1)) {
      return String.join("\n", lines()) + "\n";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(
          rows.get(i).stream()
              .map(DocxTable::cell)
              .collect(Collectors.joining(" | ", "| ", " |\n")));
      if (i == 0) {
        text.append("|").append("---|".repeat(rows.getFirst().size())).append('\n');
      }
    }
    return text.toString();
  }

  private static String cell(List<String> lines) {
    return lines.stream().map(line -> line.replace("|", "\\|")).collect(Collectors.joining("<br>"));
  }
}
