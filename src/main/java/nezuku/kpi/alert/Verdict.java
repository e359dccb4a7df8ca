package nezuku.kpi.alert;

import nezuku.kpi.Figure;
import nezuku.kpi.Measure;
import nezuku.kpi.Metric;
import nezuku.kpi.Report;
import nezuku.kpi.Status;
import nezuku.kpi.Target;
import nezuku.kpi.Unit;

/** What a look at something says. */
public enum Verdict {
  BAD,
  /** It is neither bad enough to begin nor good enough to end. */
  BETWEEN,
  GOOD,
  /** There is too little to say anything. */
  UNKNOWN;

  /**
   * How a metric stands to its line.
   *
   * @param fewest below so many cases nothing is said
   * @param margin by which share of the target it must be better to be good
   */
  public static Verdict ofLine(Report.Line line, int fewest, double margin) {
    Figure figure = line.figure();
    if (figure.value().isEmpty()) {
      return UNKNOWN;
    }
    if (line.target().isEmpty()) {
      return GOOD;
    }
    // What somebody typed in is what it is, however few values there are.
    boolean counted = !(line.metric().measure() instanceof Measure.Given);
    if (counted && figure.n() < fewest) {
      return UNKNOWN;
    }
    if (line.status() == Status.MISSED) {
      return BAD;
    }
    double clear = clearLine(line.metric(), line.target().get(), margin);
    return line.metric().better().isWorse(figure.value().getAsDouble(), clear) ? BETWEEN : GOOD;
  }

  /** From where on all is well; of a share, it stays within reach of a full one. */
  static double clearLine(Metric metric, Target target, double margin) {
    double value = target.value();
    return switch (metric.better()) {
      case LOWER -> value - Math.abs(value) * margin;
      case HIGHER -> {
        double clear = value + Math.abs(value) * margin;
        yield metric.unit() == Unit.SHARE ? Math.min(clear, value + (1 - value) / 2) : clear;
      }
    };
  }

  /** Whether a metric that had numbers has none. */
  public static Verdict ofData(Report.Line line) {
    if (line.figure().value().isPresent()) {
      return GOOD;
    }
    boolean had =
        line.trend().stream()
            .limit(Math.max(0, line.trend().size() - 1))
            .anyMatch(point -> point.value().isPresent());
    return had ? BAD : UNKNOWN;
  }
}
