package nezuku.kpi.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nezuku.kpi.Dimension;
import nezuku.kpi.Period;
import nezuku.kpi.Split;

/**
 * Which numbers somebody looks at.
 *
 * @param metric the id of the metric that is looked at alone; empty for all at a glance
 */
public record Query(Period period, Split split, Optional<String> metric) {
  private static final Pattern BAR = Pattern.compile("\\|");

  /** The same for another period. */
  public Query in(Period other) {
    return new Query(other, split, metric);
  }

  /** The same for another part of the cases. */
  public Query of(Split other) {
    return new Query(period, other, metric);
  }

  /** The same for one metric. */
  public Query on(String id) {
    return new Query(period, split, Optional.of(id));
  }

  /** The same for all metrics. */
  public Query atGlance() {
    return new Query(period, split, Optional.empty());
  }

  /** As text for a button to carry; {@link #read} reads it. */
  public String code() {
    String part =
        split instanceof Split.Part one ? one.dimension().name() + "|" + one.label() : "|";
    return String.join(
        "|", period.kind().name(), period.first().toString(), metric.orElse(""), part);
  }

  /** What {@link #code} wrote; empty where it is none of ours. */
  public static Optional<Query> read(String code, Month fiscal) {
    List<String> parts = List.of(BAR.split(code, 5));
    if (parts.size() != 5) {
      return Optional.empty();
    }
    try {
      Period period =
          new Period(Period.Kind.valueOf(parts.get(0)), LocalDate.parse(parts.get(1)), fiscal);
      Split split =
          parts.get(3).isEmpty()
              ? Split.all()
              : new Split.Part(Dimension.valueOf(parts.get(3)), parts.get(4));
      return Optional.of(
          new Query(period, split, Optional.of(parts.get(2)).filter(id -> !id.isEmpty())));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
