package nezuku.kpi.slack.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.Report;
import nezuku.kpi.Unit;
import nezuku.people.Language;
import nezuku.platform.slack.block.Chart;
import nezuku.platform.text.Texts;

/** Trends as charts. */
public final class Charts {
  private static final Texts TEXTS = Texts.of(Charts.class);
  private static final int FEWEST_POINTS = 2;

  private final Shown shown;
  private final Periods periods;
  private final Language language;

  /** Shows as others are shown. */
  public Charts(Shown shown) {
    this.shown = shown;
    this.periods = new Periods(shown);
    this.language = shown.language();
  }

  /** The charts of the metrics that matter most: those that miss their target, then the others. */
  public List<Chart> most(Report report, int most) {
    return report.lines().stream()
        .sorted(Comparator.comparingInt(Charts::weight))
        .flatMap(line -> of(line).stream())
        .limit(most)
        .toList();
  }

  private static int weight(Report.Line line) {
    return switch (line.status()) {
      case MISSED -> 0;
      case NEAR -> 1;
      case MET -> 2;
      case NO_TARGET -> 3;
      case NO_DATA -> 4;
    };
  }

  /** The trend of a metric with its target; none where there are too few points. */
  public Optional<Chart> of(Report.Line line) {
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<Double> targets = new ArrayList<>();
    for (Report.Point point : line.trend()) {
      if (point.value().isPresent()) {
        names.add(periods.brief(point.period()));
        values.add(scaled(point.value().getAsDouble(), line.metric().unit()));
        line.metric()
            .target(point.period().last())
            .ifPresent(target -> targets.add(scaled(target.value(), line.metric().unit())));
      }
    }
    if (values.size() < FEWEST_POINTS) {
      return Optional.empty();
    }
    List<Chart.Series> series = new ArrayList<>();
    series.add(new Chart.Series(TEXTS.get(language, "chart.value"), values));
    if (targets.size() == values.size()) {
      series.add(new Chart.Series(TEXTS.get(language, "chart.target"), targets));
    }
    return Optional.of(
        new Chart(
            Chart.Kind.LINE, shown.name(line.metric()), names, series, axis(line.metric().unit())));
  }

  /** Hours and percentages are easier to read than seconds and shares. */
  private static double scaled(double value, Unit unit) {
    double scaled =
        switch (unit) {
          case SECONDS -> value / 3600;
          case SHARE -> value * 100;
          default -> value;
        };
    return Math.round(scaled * 100) / 100.0;
  }

  private String axis(Unit unit) {
    return switch (unit) {
      case SECONDS, HOURS -> TEXTS.get(language, "axis.hours");
      case SHARE -> "%";
      case CASES -> TEXTS.get(language, "axis.cases");
      case SCORE -> TEXTS.get(language, "axis.score");
      case MONEY -> shown.settings().currency();
    };
  }
}
