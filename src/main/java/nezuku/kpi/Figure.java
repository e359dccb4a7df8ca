package nezuku.kpi;

import java.util.OptionalDouble;

/**
 * A number, and how far it can be trusted.
 *
 * @param value in the metric's unit; empty where there is nothing to reckon it from
 * @param n how many cases it is made of
 * @param low the lower end of its 83.4 % confidence interval
 * @param high the upper end; where both intervals of two numbers don't touch, they differ at the 5
 *     % level (Goldstein and Healy, 1995)
 */
public record Figure(OptionalDouble value, long n, double low, double high) {
  /** There is nothing to reckon it from. */
  public static final Figure NONE = new Figure(OptionalDouble.empty(), 0, 0, 0);

  /** A number that is what it is, such as one that somebody typed in. */
  public static Figure exact(double value, long n) {
    return new Figure(OptionalDouble.of(value), n, value, value);
  }
}
