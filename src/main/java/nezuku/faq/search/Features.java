package nezuku.faq.search;

/** How well an entry fits a question. */
@SuppressWarnings("EnumOrdinal") // compared thousands of times a question: maps took most of it
final class Features {
  static final int COUNT = Feature.values().length;

  private final double[] values;

  private Features(double[] values) {
    this.values = values;
  }

  /** One value for each feature, in their order. */
  double[] values() {
    return values.clone();
  }

  double of(Feature feature) {
    return values[feature.ordinal()];
  }

  /** Collects values; of several for one feature the largest stays. */
  static final class Builder {
    private final double[] values = new double[COUNT];

    Builder atLeast(Feature feature, double value) {
      values[feature.ordinal()] = Math.max(values[feature.ordinal()], value);
      return this;
    }

    Features build() {
      return new Features(values.clone());
    }
  }
}
