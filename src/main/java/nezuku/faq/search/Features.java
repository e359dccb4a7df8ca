package nezuku.faq.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How well an entry fits a question. */
record Features(Map<Feature, Double> byFeature) {
  private static final List<Feature> ORDER = List.of(Feature.values());
  static final int COUNT = ORDER.size();

  double of(Feature feature) {
    return byFeature.getOrDefault(feature, 0.0);
  }

  /** One value for each feature, in their order. */
  double[] values() {
    double[] values = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      values[i] = of(ORDER.get(i));
    }
    return values;
  }

  /** Collects values; of several for one feature the largest stays. */
  static final class Builder {
    private final Map<Feature, Double> values = new EnumMap<>(Feature.class);

    Builder atLeast(Feature feature, double value) {
      values.merge(feature, value, Math::max);
      return this;
    }

    Features build() {
      return new Features(values);
    }
  }
}
