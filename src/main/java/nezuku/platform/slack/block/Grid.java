package nezuku.platform.slack.block;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table. What is beyond Slack's limits is left out.
 *
 * @param rows the headings first; each with as many cells
 * @param right the numbers of the columns, from 0, whose cells stand on the right
 */
public record Grid(List<List<String>> rows, Set<Integer> right) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int CELL = 300;

  /** Keeps what it is given. */
  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
    right = Set.copyOf(right);
  }

  /** How much text is in it. */
  int length() {
    return rows.stream().flatMap(List::stream).mapToInt(String::length).sum();
  }

  ObjectNode json() {
    ObjectNode json = JSON.objectNode().put("type", "table");
    int columns =
        Math.min(Limits.TABLE_COLUMNS, rows.stream().mapToInt(List::size).max().orElse(0));
    ArrayNode settings = json.putArray("column_settings");
    for (int column = 0; column < columns; column++) {
      settings.addObject().put("align", right.contains(column) ? "right" : "left");
    }
    ArrayNode all = json.putArray("rows");
    for (List<String> row : rows.stream().limit(Limits.TABLE_ROWS).toList()) {
      ArrayNode cells = all.addArray();
      for (String cell : row.stream().limit(Limits.TABLE_COLUMNS).toList()) {
        cells
            .addObject()
            .put("type", "raw_text")
            .put("text", cell.isEmpty() ? " " : Cut.at(CELL, cell));
      }
    }
    return json;
  }
}
