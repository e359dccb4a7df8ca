package nezuku.workspace.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws bars, lines or areas between two axes. */
final class PlotSvg {
  private static final double LEFT = 44;
  private static final double RIGHT = 510;
  private static final double TOP = 10;
  private static final double BOTTOM = 190;
  private static final int LINES = 4;

  private final Plot plot;
  private final double low;
  private final double step;

  PlotSvg(Plot plot) {
    this.plot = plot;
    this.low = plot.lowest();
    this.step = nice((plot.highest() - low) / LINES);
  }

  Html draw(String type) {
    Html svg = new Html().open("svg", "viewBox", "0 0 520 226", "class", "plot", "role", "img");
    for (int i = 0; i <= LINES; i++) {
      double value = low + i * step;
      line(svg, y(value));
      svg.leaf(
          "text",
          ChartHtml.number(value),
          "class",
          "tick end",
          "x",
          at(LEFT - 6),
          "y",
          at(y(value) + 4));
    }
    int every = 1 + plot.categories().size() / 9;
    for (int i = 0; i < plot.categories().size(); i += every) {
      svg.leaf(
          "text",
          plot.categories().get(i),
          "class",
          "tick middle",
          "x",
          at(x(i)),
          "y",
          at(BOTTOM + 16));
    }
    for (int s = 0; s < plot.series().size(); s++) {
      List<Double> values = plot.series().get(s).values();
      if (type.equals("bar")) {
        bars(svg, s, values);
      } else {
        path(svg, s, values, type.equals("area"));
      }
    }
    String axes =
        Stream.of(plot.xLabel(), plot.yLabel())
            .filter(label -> !label.isEmpty())
            .collect(Collectors.joining(" / "));
    svg.leaf("text", axes, "class", "tick middle", "x", at((LEFT + RIGHT) / 2), "y", "222");
    return svg.close("svg");
  }

  private void bars(Html svg, int index, List<Double> values) {
    double slot = (RIGHT - LEFT) / Math.max(1, values.size());
    double width = slot * 0.7 / plot.series().size();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isNaN()) {
        double x = LEFT + i * slot + slot * 0.15 + index * width;
        double top = Math.min(y(values.get(i)), y(0));
        double height = Math.abs(y(values.get(i)) - y(0));
        svg.open(
            "rect",
            "class",
            "hue-" + index % 8,
            "x",
            at(x),
            "y",
            at(top),
            "rx",
            "2",
            "width",
            at(width * 0.92),
            "height",
            at(height));
        svg.leaf("title", label(index, i, values)).close("rect");
      }
    }
  }

  private void path(Html svg, int index, List<Double> values, boolean filled) {
    StringBuilder path = new StringBuilder();
    double last = LEFT;
    double first = -1;
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isNaN()) {
        first = first < 0 ? x(i) : first;
        last = x(i);
        path.append(path.isEmpty() ? "M" : "L").append(at(x(i))).append(' ');
        path.append(at(y(values.get(i)))).append(' ');
      }
    }
    if (filled && !path.isEmpty()) {
      String area =
          path + "L" + at(last) + " " + at(y(0)) + " L" + at(first) + " " + at(y(0)) + " Z";
      svg.open("path", "class", "area hue-" + index % 8, "d", area).close("path");
    }
    svg.open("path", "class", "line hue-" + index % 8, "d", path.toString()).close("path");
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isNaN()) {
        svg.open(
            "circle",
            "class",
            "hue-" + index % 8,
            "cx",
            at(x(i)),
            "cy",
            at(y(values.get(i))),
            "r",
            "3.5");
        svg.leaf("title", label(index, i, values)).close("circle");
      }
    }
  }

  private String label(int index, int i, List<Double> values) {
    String name = plot.series().get(index).name();
    return name + ", " + plot.categories().get(i) + ": " + ChartHtml.number(values.get(i));
  }

  private static void line(Html svg, double y) {
    svg.open("line", "class", "grid", "x1", at(LEFT), "x2", at(RIGHT), "y1", at(y), "y2", at(y));
    svg.close("line");
  }

  private double x(int i) {
    double slot = (RIGHT - LEFT) / Math.max(1, plot.categories().size());
    return LEFT + (i + 0.5) * slot;
  }

  private double y(double value) {
    return BOTTOM - (value - low) / (step * LINES) * (BOTTOM - TOP);
  }

  private static String at(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The next round step, so that the axis reads well. */
  private static double nice(double raw) {
    if (!(raw > 0)) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double factor : new double[] {1, 2, 2.5, 5}) {
      if (factor * power >= raw) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
