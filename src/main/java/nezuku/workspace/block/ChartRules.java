package nezuku.workspace.block;

import java.util.Set;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** What a {@code data_visualization} block must have. */
final class ChartRules {
  private static final Set<String> TYPES = Set.of("pie", "bar", "line", "area");

  private ChartRules() {}

  static void check(JsonNode block, String at, Complaints complaints) {
    complaints.lengthIfAny(block, "title", 50, at);
    JsonNode chart = block.path("chart");
    if (!chart.isObject()) {
      complaints.add("missing required field: chart", at);
      return;
    }
    String type = Json.text(chart, "type");
    if (!TYPES.contains(type)) {
      complaints.add("unsupported type: " + type, at + "/chart/type");
    } else if (type.equals("pie")) {
      complaints.count(chart, "segments", 1, 12, at + "/chart");
    } else {
      series(chart, at + "/chart", complaints);
    }
  }

  private static void series(JsonNode chart, String at, Complaints complaints) {
    complaints.count(chart, "series", 1, 12, at);
    int index = 0;
    for (JsonNode series : chart.path("series")) {
      String pointer = at + "/series/" + index++;
      complaints.length(series, "name", 1, 20, pointer);
      complaints.count(series, "data", 1, 20, pointer);
    }
  }
}
