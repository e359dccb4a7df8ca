package nezuku.kpi.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nezuku.kpi.Change;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Status;

/**
 * What matters most in a report.
 *
 * @param withTarget how many metrics have a number and a target
 * @param met how many of them meet it
 * @param missed those that don't, with since when
 * @param better those that are better than the period before
 * @param worse those that are worse
 * @param back those that meet their target again
 */
public record Highlights(
    int withTarget,
    int met,
    List<Since> missed,
    List<Since> better,
    List<Since> worse,
    List<Report.Line> back) {

  /**
   * A metric, and since when it is as it is.
   *
   * @param first the first period of those in a row
   * @param periods how many in a row
   */
  public record Since(Report.Line line, Period first, int periods) {}

  /** Keeps what it is given. */
  public Highlights {
    missed = List.copyOf(missed);
    better = List.copyOf(better);
    worse = List.copyOf(worse);
    back = List.copyOf(back);
  }

  /** The highlights of a report. */
  public static Highlights of(Report report) {
    List<Since> missed = new ArrayList<>();
    List<Since> better = new ArrayList<>();
    List<Since> worse = new ArrayList<>();
    List<Report.Line> back = new ArrayList<>();
    int withTarget = 0;
    for (Report.Line line : report.lines()) {
      withTarget += line.target().isPresent() && line.figure().value().isPresent() ? 1 : 0;
      if (line.status() == Status.MISSED) {
        missed.add(missed(line));
      } else if (isBack(line)) {
        back.add(line);
      }
      if (line.previous().change() == Change.BETTER) {
        better.add(run(line, false));
      } else if (line.previous().change() == Change.WORSE) {
        worse.add(run(line, true));
      }
    }
    return new Highlights(withTarget, withTarget - missed.size(), missed, better, worse, back);
  }

  /** It misses its target, and so did the periods before without a gap. */
  public static Since missed(Report.Line line) {
    List<Report.Point> trend = line.trend();
    int first = trend.size() - 1;
    while (first > 0 && isMissed(line, trend.get(first - 1))) {
      first--;
    }
    return new Since(line, trend.get(first).period(), trend.size() - first);
  }

  private static boolean isMissed(Report.Line line, Report.Point point) {
    return point.value().isPresent()
        && line.metric()
            .target(point.period().last())
            .filter(
                target ->
                    line.metric().better().isWorse(point.value().getAsDouble(), target.value()))
            .isPresent();
  }

  private static boolean isBack(Report.Line line) {
    int size = line.trend().size();
    boolean met = line.status() == Status.MET || line.status() == Status.NEAR;
    return met && size > 1 && isMissed(line, line.trend().get(size - 2));
  }

  /** How long it has become worse, or better, each time. */
  private static Since run(Report.Line line, boolean worse) {
    List<Report.Point> trend = line.trend();
    int first = trend.size() - 1;
    while (first > 1 && moved(line, trend.get(first - 2), trend.get(first - 1), worse)) {
      first--;
    }
    return new Since(line, trend.get(first).period(), trend.size() - first);
  }

  private static boolean moved(
      Report.Line line, Report.Point before, Report.Point after, boolean worse) {
    OptionalDouble from = before.value();
    OptionalDouble to = after.value();
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    double earlier = worse ? from.getAsDouble() : to.getAsDouble();
    double later = worse ? to.getAsDouble() : from.getAsDouble();
    return line.metric().better().isWorse(later, earlier);
  }

  /** Whether there is any number of cases at all. */
  public static boolean isEmpty(Report report) {
    return report.lines().stream()
        .allMatch(line -> line.figure().value().isEmpty() || line.figure().n() == 0);
  }

  /** The hours that were saved in all; empty where no metric says. */
  public static Optional<Double> hours(Report report) {
    return report.lines().stream().flatMap(line -> line.hoursSaved().stream()).reduce(Double::sum);
  }

  /** What they are worth. */
  public static Optional<Double> money(Report report) {
    return report.lines().stream().flatMap(line -> line.moneySaved().stream()).reduce(Double::sum);
  }
}
