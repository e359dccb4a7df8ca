package nezuku.kpi;

import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.worktime.WorkCalendar;

/**
 * What is measured and told, as the {@code kpi} section of {@code nezuku.yml} says.
 *
 * @param zone by whose days periods begin and end
 * @param fiscal the first month of the fiscal year
 * @param currency of money, such as {@code JPY} (ISO 4217)
 * @param calendar when summaries and alerts are posted
 * @param metrics in the order in which they are shown
 * @param channels where the summary of a week is posted, and in which language
 * @param management the channel of the monthly edition
 * @param alerting when lines that are crossed are told
 * @param dropChannel the channel into which files are dropped, besides direct messages
 */
public record Settings(
    ZoneId zone,
    Month fiscal,
    String currency,
    WorkCalendar calendar,
    List<Metric> metrics,
    Map<String, nezuku.people.Language> channels,
    Optional<String> management,
    Optional<String> dropChannel,
    Alerting alerting) {

  /** Keeps what it is given. */
  public Settings {
    metrics = List.copyOf(metrics);
    channels = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(channels));
  }

  /** The metric with an id. */
  public Optional<Metric> metric(String id) {
    return metrics.stream().filter(metric -> metric.id().equals(id)).findFirst();
  }

  /** The period of a kind that a day is in. */
  public Period period(Period.Kind kind, java.time.LocalDate day) {
    return Period.of(kind, day, fiscal);
  }

  /**
   * When lines that are crossed are told.
   *
   * @param over the kind of period that is looked at, the last one that has ended
   * @param fewest below so many cases nothing is told
   * @param margin by which share of the target a value must be better before all is clear, such as
   *     0.05
   * @param remindAfter after how many working days a line that stays crossed is told again
   */
  public record Alerting(Period.Kind over, int fewest, double margin, int remindAfter) {
    /** Where nothing else is configured. */
    public static final Alerting USUAL = new Alerting(Period.Kind.WEEK, 10, 0.05, 5);
  }
}
