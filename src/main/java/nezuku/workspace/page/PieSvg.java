package nezuku.workspace.page;

import java.util.List;
import java.util.Locale;

/** Draws a pie. */
final class PieSvg {
  private static final double RADIUS = 80;

  private PieSvg() {}

  static Html draw(List<ChartHtml.Slice> slices) {
    double total = slices.stream().mapToDouble(ChartHtml.Slice::value).sum();
    Html svg = new Html().open("svg", "viewBox", "-90 -90 180 180", "class", "pie", "role", "img");
    double from = 0;
    for (int i = 0; i < slices.size(); i++) {
      double share = total == 0 ? 0 : slices.get(i).value() / total;
      String label = slices.get(i).label() + " " + Math.round(share * 100) + "%";
      svg.open("path", "class", "hue-" + i % 8, "d", arc(from, Math.min(share, 0.9999)));
      svg.leaf("title", label).close("path");
      from += share;
    }
    return svg.close("svg");
  }

  private static String arc(double from, double share) {
    double start = from * 2 * Math.PI;
    double end = (from + share) * 2 * Math.PI;
    return String.format(
        Locale.ROOT,
        "M0 0 L%.2f %.2f A%.0f %.0f 0 %d 1 %.2f %.2f Z",
        Math.sin(start) * RADIUS,
        -Math.cos(start) * RADIUS,
        RADIUS,
        RADIUS,
        share > 0.5 ? 1 : 0,
        Math.sin(end) * RADIUS,
        -Math.cos(end) * RADIUS);
  }
}
