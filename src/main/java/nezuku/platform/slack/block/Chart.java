package nezuku.platform.slack.block;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart that Slack draws.
 *
 * @param categories what stands below it, from left to right; the last ones count where there are
 *     too many
 * @param series one at least, each with as many values as there are categories
 * @param axis of what the values are, such as "hours"
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit reference</a>
 */
public record Chart(
    Kind kind, String title, List<String> categories, List<Series> series, String axis) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** How it is drawn. */
  public enum Kind {
    LINE("line"),
    BAR("bar");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /** Values that belong together. */
  public record Series(String name, List<Double> values) {
    /** Keeps what it is given. */
    public Series {
      values = List.copyOf(values);
    }
  }

  /** Refuses series that don't fit the categories. */
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    int wanted = categories.size();
    if (series.isEmpty()
        || wanted == 0
        || series.stream().anyMatch(s -> s.values().size() != wanted)) {
      throw new IllegalArgumentException("chart '" + title + "' has series that don't fit");
    }
  }

  ObjectNode json() {
    int from = Math.max(0, categories.size() - Limits.CHART_CATEGORIES);
    ObjectNode chart = JSON.objectNode().put("type", kind.code);
    ArrayNode all = chart.putArray("series");
    for (Series one : series.stream().limit(Limits.CHART_SERIES).toList()) {
      ArrayNode data =
          all.addObject().put("name", Cut.at(Limits.CHART_LABEL, one.name())).putArray("data");
      for (int i = from; i < categories.size(); i++) {
        data.addObject().put("label", label(i)).put("value", one.values().get(i));
      }
    }
    ObjectNode axes = chart.putObject("axis_config");
    ArrayNode below = axes.putArray("categories");
    for (int i = from; i < categories.size(); i++) {
      below.add(label(i));
    }
    axes.put("y_label", Cut.at(Limits.CHART_TITLE, axis));
    ObjectNode json =
        JSON.objectNode()
            .put("type", "data_visualization")
            .put("title", Cut.at(Limits.CHART_TITLE, title));
    json.set("chart", chart);
    return json;
  }

  private String label(int i) {
    return Cut.at(Limits.CHART_LABEL, categories.get(i));
  }
}
