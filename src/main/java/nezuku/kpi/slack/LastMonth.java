package nezuku.kpi.slack;

import java.time.LocalDate;
import java.util.Optional;
import nezuku.kpi.Kpis;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.kpi.slack.show.Shown;
import nezuku.people.Language;

/** The numbers of the last month that has ended, for employees. */
public final class LastMonth {
  private final Kpis kpis;

  /** What numbers say. */
  public LastMonth(Kpis kpis) {
    this.kpis = kpis;
  }

  /**
   * A number.
   *
   * @param n how many cases it is made of
   * @param period the code of the month
   * @param on the day on which it was read
   */
  public record Value(double value, long n, String period, LocalDate on) {}

  /** The number of a metric; empty where there is none, or no such metric. */
  public Optional<Value> of(String metric) {
    Period month = kpis.current(Period.Kind.MONTH).previous();
    LocalDate today = kpis.current(Period.Kind.DAY).first();
    // Whoever asks may have to ask Slack yet.
    return Apart.from(() -> kpis.report(month, new View.Whole(), Split.all())).stream()
        .flatMap(report -> report.lines().stream())
        .filter(line -> line.metric().id().equals(metric))
        .findFirst()
        .filter(line -> line.figure().value().isPresent())
        .map(line -> value(line, month, today));
  }

  private static Value value(Report.Line line, Period month, LocalDate today) {
    return new Value(line.figure().value().getAsDouble(), line.figure().n(), month.code(), today);
  }

  /** A number with the unit of a metric; as it is where there is no such metric any more. */
  public String words(String metric, double value, Language language) {
    return kpis.settings()
        .metric(metric)
        .map(one -> new Shown(language, kpis.settings()).value(value, one.unit()))
        .orElseGet(() -> Double.toString(value));
  }
}
