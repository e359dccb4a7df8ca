package nezuku.kpi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The numbers of a period.
 *
 * @param split which part of the cases
 * @param ended whether the period is over
 * @param fresh when each source was last read
 * @param late the sources that were not read since the period ended: numbers may still change
 */
public record Report(
    Period period,
    Split split,
    boolean ended,
    List<Line> lines,
    Map<String, Instant> fresh,
    Set<String> late) {

  /**
   * One metric.
   *
   * @param target what was aimed at on the period's last day
   * @param targetBefore what was aimed at on its first day, where that was something else
   * @param previous the period before
   * @param yearAgo the same period a year ago
   * @param trend the periods up to this one, the oldest first
   */
  public record Line(
      Metric metric,
      Reading reading,
      Optional<Target> target,
      Optional<Target> targetBefore,
      Status status,
      Compared previous,
      Compared yearAgo,
      List<Point> trend) {

    /** Its number. */
    public Figure figure() {
      return reading.figure();
    }

    /** The hours that it has saved, if there is a formula. */
    public Optional<Double> hoursSaved() {
      return metric.saving().map(saving -> saving.hoursOf(figure(), metric.unit()));
    }

    /** The money that those are worth, if there is a formula. */
    public Optional<Double> moneySaved() {
      return metric.saving().flatMap(saving -> saving.moneyOf(figure(), metric.unit()));
    }
  }

  /** An earlier number, and how this one stands to it. */
  public record Compared(Period period, Figure figure, Change change) {}

  /** One number of a trend. */
  public record Point(Period period, OptionalDouble value) {}

  /** The line of a metric. */
  public Optional<Line> line(String metric) {
    return lines.stream().filter(line -> line.metric().id().equals(metric)).findFirst();
  }
}
