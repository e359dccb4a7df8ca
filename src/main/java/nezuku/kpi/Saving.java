package nezuku.kpi;

import java.util.Optional;

/**
 * What a metric brings the company, by a formula that both sides can reckon.
 *
 * @param hours how hours are made of a reading
 * @param moneyPerHour what an hour is worth, in the currency that is configured
 */
public record Saving(Formula hours, Optional<Double> moneyPerHour) {

  /** How hours are made of a reading. */
  public sealed interface Formula {
    /** Each case that was counted spares so many hours. */
    record PerCase(double hours) implements Formula {}

    /** Each case spares the hours by which the value is below what it was before. */
    record Below(double hoursBefore) implements Formula {}
  }

  /**
   * The hours that a figure has saved; below zero where it has become worse.
   *
   * @param unit the unit of the figure's value
   */
  public double hoursOf(Figure figure, Unit unit) {
    if (figure.value().isEmpty()) {
      return 0;
    }
    double value = figure.value().getAsDouble();
    return switch (hours) {
      case Formula.PerCase(double each) -> each * (unit == Unit.CASES ? value : figure.n());
      case Formula.Below(double before) ->
          figure.n() * (before - (unit == Unit.SECONDS ? value / 3600 : value));
    };
  }

  /** The money that they are worth. */
  public Optional<Double> moneyOf(Figure figure, Unit unit) {
    return moneyPerHour.map(each -> each * hoursOf(figure, unit));
  }
}
