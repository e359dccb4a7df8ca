package nezuku.kpi;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What is aimed at from a day on, in the unit of the metric.
 *
 * @param value the line that must not be crossed
 * @param warning the line before it, from which on it is worth a look
 */
public record Target(LocalDate from, double value, OptionalDouble warning) {

  /** How a value stands to it. */
  public Status status(double measured, Better better) {
    if (better.isWorse(measured, value)) {
      return Status.MISSED;
    }
    return warning.isPresent() && better.isWorse(measured, warning.getAsDouble())
        ? Status.NEAR
        : Status.MET;
  }
}
