package nezuku.adoption.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What was measured in a quarter that has ended.
 *
 * @param label what people call the quarter
 * @param inputs what stands in the formula
 */
public record PastQuarter(String label, List<Input> inputs) {

  /**
   * A metric in the quarter, of the partner's cases alone.
   *
   * @param name how a formula calls it
   * @param shown what people call it, with its value, its target and its n
   * @param value in the unit of the metric; times in seconds
   * @param target what was aimed at on the quarter's last day
   */
  public record Input(String name, String shown, OptionalDouble value, OptionalDouble target) {}

  /** How a formula calls the target of a metric. */
  public static final String TARGET = "_target";

  /** Keeps what it is given. */
  public PastQuarter {
    inputs = List.copyOf(inputs);
  }

  /** How a formula calls a metric: hyphens would be minus signs. */
  public static String nameOf(String metric) {
    return metric.replace('-', '_');
  }

  /** What a formula can use. */
  public Map<String, Double> values() {
    Map<String, Double> values = new HashMap<>();
    for (Input input : inputs) {
      input.value().ifPresent(value -> values.put(input.name(), value));
      input.target().ifPresent(target -> values.put(input.name() + TARGET, target));
    }
    return values;
  }
}
