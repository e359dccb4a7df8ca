package nezuku.kpi;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.kpi.GivenStore.GivenValue;

/** Readings of values that people type in. */
final class GivenValues {
  private GivenValues() {}

  /**
   * The values of a period: what was given for it; else the values of the periods in it, of which
   * amounts are added and everything else is averaged, each value counting the same.
   */
  static List<Reading> of(Metric metric, Period period, List<GivenValue> values, Instant now) {
    Map<Split, List<GivenValue>> bySplit =
        values.stream().collect(Collectors.groupingBy(GivenValue::split));
    return bySplit.entrySet().stream()
        .map(split -> reading(metric, split.getKey(), period, split.getValue(), now))
        .toList();
  }

  private static Reading reading(
      Metric metric, Split split, Period period, List<GivenValue> values, Instant now) {
    Map<Period, GivenValue> latest = new HashMap<>();
    Optional<GivenValue> replaced = Optional.empty();
    for (GivenValue value : values.stream().sorted(Comparator.comparing(GivenValue::at)).toList()) {
      GivenValue before = latest.put(value.period(), value);
      replaced = value.period().equals(period) && before != null ? Optional.of(before) : replaced;
    }
    GivenValue whole = latest.get(period);
    if (whole != null) {
      return new Reading(
          metric.id(),
          split,
          period,
          Figure.exact(whole.value(), 1),
          whole.at(),
          replaced.map(was -> new Reading.Revision(Figure.exact(was.value(), 1), whole.at())));
    }
    Period.Kind finest =
        latest.keySet().stream().map(Period::kind).min(Comparator.naturalOrder()).orElseThrow();
    List<Double> parts =
        latest.values().stream()
            .filter(value -> value.period().kind() == finest)
            .map(GivenValue::value)
            .toList();
    double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
    boolean added =
        switch (metric.unit()) {
          case CASES, HOURS, MONEY -> true;
          case SECONDS, SHARE, SCORE -> false;
        };
    return new Reading(
        metric.id(),
        split,
        period,
        Figure.exact(added ? sum : sum / parts.size(), parts.size()),
        now,
        Optional.empty());
  }
}
