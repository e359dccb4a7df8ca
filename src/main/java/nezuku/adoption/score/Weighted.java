package nezuku.adoption.score;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * What figures are worth by weights: a mark from 0 to 100 for each area that is known.
 *
 * @param marks of the areas that are known
 */
public record Weighted(Map<Area, Double> marks, OptionalDouble total) {
  /** Nothing is known. */
  public static final Weighted NOTHING = new Weighted(Map.of(), OptionalDouble.empty());

  private static final double FULL = 100;
  private static final double BEST_PULSE = 5;

  /** Keeps what it is given. */
  public Weighted {
    marks = Map.copyOf(marks);
  }

  /**
   * Weighs figures. The total is the mean of the marks by their weights; where nothing was
   * measured, or what was counts nothing, there is none.
   */
  public static Weighted of(Figures figures, Weights weights) {
    Map<Area, Double> marks = new EnumMap<>(Area.class);
    communication(figures).ifPresent(mark -> marks.put(Area.COMMUNICATION, mark));
    figures
        .promises()
        .ifPresent(one -> marks.put(Area.PROMISES, FULL * one.kept() / one.promised()));
    Weights.Full full = weights.full();
    figures
        .proposals()
        .ifPresent(one -> marks.put(Area.PROPOSALS, upTo((double) one.taken(), full.proposals())));
    figures
        .contributions()
        .ifPresent(
            one -> marks.put(Area.CONTRIBUTIONS, upTo(one.doubleValue(), full.contributions())));
    figures.saved().ifPresent(one -> marks.put(Area.PRODUCTIVITY, upTo(one.hours(), full.hours())));
    return new Weighted(
        marks, figures.isMeasured() ? mean(marks, weights) : OptionalDouble.empty());
  }

  private static OptionalDouble communication(Figures figures) {
    OptionalDouble pulse =
        mean(figures.pulses().stream().map(mean -> (mean - 1) / (BEST_PULSE - 1)).toList());
    OptionalDouble response =
        mean(
            figures.responses().stream()
                .map(one -> one.seconds() <= one.target() ? 1 : one.target() / one.seconds())
                .toList());
    OptionalDouble both = DoubleStream.concat(pulse.stream(), response.stream()).average();
    return both.isPresent() ? OptionalDouble.of(FULL * both.getAsDouble()) : both;
  }

  private static OptionalDouble mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average();
  }

  private static double upTo(double value, double full) {
    return FULL * Math.clamp(value / full, 0, 1);
  }

  private static OptionalDouble mean(Map<Area, Double> marks, Weights weights) {
    double sum = marks.keySet().stream().mapToDouble(weights::of).sum();
    double weighed =
        marks.entrySet().stream()
            .mapToDouble(mark -> weights.of(mark.getKey()) * mark.getValue())
            .sum();
    return sum > 0 ? OptionalDouble.of(weighed / sum) : OptionalDouble.empty();
  }

  /** The areas of which nothing is known. */
  public Set<Area> unknown() {
    Set<Area> unknown = EnumSet.allOf(Area.class);
    unknown.removeAll(marks.keySet());
    return unknown;
  }
}
