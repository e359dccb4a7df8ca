package nezuku.workspace.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** The data of a chart with axes. */
record Plot(List<String> categories, List<Series> series, String xLabel, String yLabel) {
  /** One line or one colour of bars; a missing value is NaN. */
  record Series(String name, List<Double> values) {}

  static Plot of(JsonNode chart) {
    JsonNode axis = chart.path("axis_config");
    List<String> categories = new ArrayList<>();
    axis.path("categories").forEach(c -> categories.add(c.asString("")));
    if (categories.isEmpty()) {
      chart.path("series").path(0).path("data").forEach(p -> categories.add(Json.text(p, "label")));
    }
    List<Series> series = new ArrayList<>();
    for (JsonNode s : chart.path("series")) {
      series.add(new Series(Json.text(s, "name"), values(s, categories)));
    }
    return new Plot(categories, series, Json.text(axis, "x_label"), Json.text(axis, "y_label"));
  }

  private static List<Double> values(JsonNode series, List<String> categories) {
    List<Double> values = new ArrayList<>();
    for (String category : categories) {
      double value = Double.NaN;
      for (JsonNode point : series.path("data")) {
        if (Json.text(point, "label").equals(category)) {
          value = point.path("value").asDouble(Double.NaN);
        }
      }
      values.add(value);
    }
    return values;
  }

  double highest() {
    return all().filter(v -> !Double.isNaN(v)).max().orElse(1);
  }

  double lowest() {
    return Math.min(0, all().filter(v -> !Double.isNaN(v)).min().orElse(0));
  }

  private DoubleStream all() {
    return series.stream().flatMap(s -> s.values().stream()).mapToDouble(Double::doubleValue);
  }
}
