package nezuku.workspace.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** Writes {@code data_visualization} blocks: a title, the drawing, and a legend. */
final class ChartHtml {
  Html write(JsonNode block) {
    JsonNode chart = block.path("chart");
    String type = Json.text(chart, "type");
    Html html = new Html().open("figure", "class", "chart", "data-chart", type);
    JsonNode title = block.path("title");
    html.leaf("figcaption", title.path("text").asString(title.asString("")));
    if (type.equals("pie")) {
      List<Slice> slices = slices(chart);
      html.add(PieSvg.draw(slices));
      legend(html, slices.stream().map(s -> s.label() + " " + number(s.value())).toList());
    } else {
      Plot plot = Plot.of(chart);
      html.add(new PlotSvg(plot).draw(type));
      legend(html, plot.series().stream().map(Plot.Series::name).toList());
    }
    return html.close("figure");
  }

  record Slice(String label, double value) {}

  private static List<Slice> slices(JsonNode chart) {
    List<Slice> slices = new ArrayList<>();
    for (JsonNode s : chart.path("segments")) {
      slices.add(new Slice(Json.text(s, "label"), Math.max(0, s.path("value").asDouble(0))));
    }
    return slices;
  }

  private static void legend(Html html, List<String> names) {
    html.open("ul", "class", "legend");
    for (int i = 0; i < names.size(); i++) {
      html.open("li").leaf("i", "", "class", "hue-" + i % 8).text(names.get(i)).close("li");
    }
    html.close("ul");
  }

  /** A number without needless digits. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.4g", value).replaceFirst("\\.?0+$", "");
  }
}
