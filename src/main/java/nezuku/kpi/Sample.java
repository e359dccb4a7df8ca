package nezuku.kpi;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Numbers of one kind, and what can be said of them together. Not thread-safe. */
final class Sample {
  /** Standard deviations of a normal distribution between which 83.4 % lie. */
  private static final double Z = 1.3857;

  private double[] values = new double[16];
  private int n;

  void add(double value) {
    if (n == values.length) {
      values = Arrays.copyOf(values, n * 2);
    }
    values[n] = value;
    n++;
  }

  int n() {
    return n;
  }

  Figure of(Statistic statistic) {
    return switch (statistic) {
      case Statistic.Mean mean -> mean();
      case Statistic.Percentile(double percent, Statistic.Rank rank) -> percentile(percent, rank);
    };
  }

  Figure mean() {
    if (n == 0) {
      return Figure.NONE;
    }
    double mean = sum() / n;
    double squares = Arrays.stream(values, 0, n).map(x -> (x - mean) * (x - mean)).sum();
    // One value alone says nothing about how far others lie from it.
    double margin = n == 1 ? Double.POSITIVE_INFINITY : Z * Math.sqrt(squares / (n - 1) / n);
    return figure(mean, mean - margin, mean + margin);
  }

  /** The sum, as one of independent amounts whose number is by chance too. */
  Figure total() {
    double squares = Arrays.stream(values, 0, n).map(x -> x * x).sum();
    double margin = Z * Math.sqrt(squares);
    return figure(sum(), sum() - margin, sum() + margin);
  }

  /** The number itself, as a count of independent events (Anscombe's transform, 1948). */
  static Figure count(long count) {
    double root = Math.sqrt((double) count + 0.375);
    double low = Math.max(0, root - Z / 2);
    double high = root + Z / 2;
    return new Figure(
        OptionalDouble.of((double) count),
        count,
        Math.max(0, low * low - 0.375),
        high * high - 0.375);
  }

  /** How many of how many, with Wilson's interval (1927). */
  static Figure share(long count, long of) {
    if (of == 0) {
      return Figure.NONE;
    }
    double share = (double) count / of;
    double square = Z * Z;
    double middle = (share + square / (2 * of)) / (1 + square / of);
    double margin =
        Z / (1 + square / of) * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
    return new Figure(OptionalDouble.of(share), of, middle - margin, middle + margin);
  }

  double sum() {
    return Arrays.stream(values, 0, n).sum();
  }

  private Figure percentile(double percent, Statistic.Rank rank) {
    if (n == 0) {
      return Figure.NONE;
    }
    Arrays.sort(values, 0, n);
    double value =
        switch (rank) {
          case NEAREST -> values[Math.max(1, (int) nearest(percent)) - 1];
          case LINEAR -> linear(percent);
        };
    // By the order statistics: how many values lie below a percentile is binomial.
    double p = percent / 100;
    double margin = Z * Math.sqrt(n * p * (1 - p));
    return figure(
        value, at((int) Math.floor(n * p - margin)), at((int) Math.ceil(n * p + margin) + 1));
  }

  /** Rounding of the product must not lift the rank: 0.07 · 100 is not 8. */
  private double nearest(double percent) {
    double rank = percent * n / 100;
    double whole = Math.rint(rank);
    return Math.abs(rank - whole) < 1e-9 ? whole : Math.ceil(rank);
  }

  private double linear(double percent) {
    double place = (n - 1) * percent / 100;
    int below = (int) Math.floor(place);
    double upper = values[Math.min(below + 1, n - 1)];
    return values[below] + (place - below) * (upper - values[below]);
  }

  /** The value of a rank, from 1; beyond the ends anything is possible. */
  private double at(int rank) {
    if (rank < 1) {
      return Double.NEGATIVE_INFINITY;
    }
    return rank > n ? Double.POSITIVE_INFINITY : values[rank - 1];
  }

  private Figure figure(double value, double low, double high) {
    return new Figure(OptionalDouble.of(value), n, low, high);
  }
}
