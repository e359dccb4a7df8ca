package nezuku.faq.search;

/**
 * Turns features into a rank and a rank into a probability: a linear model fitted to put the right
 * entry first, and a logistic calibration of the best candidate (Platt 1999). {@code
 * docs/decisions} tells how the weights were found.
 */
final class Ranker {
  static final Ranker DEFAULT = RankerWeights.fitted();

  /** What the calibration looks at, beside a constant. */
  static final int TRUST_COUNT = Features.COUNT + 2;

  private final double[] rankWeights;
  private final double[] trustWeights;

  /**
   * A ranker.
   *
   * @param rankWeights one for each feature
   * @param trustWeights one for each value of {@link #trustValues}, then the constant
   */
  Ranker(double[] rankWeights, double[] trustWeights) {
    this.rankWeights = rankWeights.clone();
    this.trustWeights = trustWeights.clone();
  }

  double rank(Features features) {
    return dot(rankWeights, features.values());
  }

  /**
   * The probability that a candidate is the answer.
   *
   * @param rank the candidate's own rank
   * @param rival the best rank among the others
   */
  double trust(Features features, double rank, double rival) {
    double z = dot(trustWeights, trustValues(features, rank, rival)) + trustWeights[TRUST_COUNT];
    return 1 / (1 + Math.exp(-z));
  }

  /** The features, the lead over the best rival, and whether that lead is small. */
  static double[] trustValues(Features features, double rank, double rival) {
    double[] values = new double[TRUST_COUNT];
    System.arraycopy(features.values(), 0, values, 0, Features.COUNT);
    double lead = rank - rival;
    values[Features.COUNT] = Math.tanh(lead);
    values[Features.COUNT + 1] = Math.tanh(4 * lead);
    return values;
  }

  private static double dot(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
