package nezuku.faq.search;

/**
 * Turns features into a rank and a rank into a probability: a linear model and a logistic
 * calibration over the best candidate (Platt 1999).
 */
final class Ranker {
  static final Ranker DEFAULT =
      new Ranker(
          new double[] {0.35, 0.35, 0.05, 0.15, 0.05, 0.1}, new double[] {6.0, 3.0, 3.0}, -5.0);

  private final double[] rankWeights;
  private final double[] trustWeights;
  private final double trustBias;

  Ranker(double[] rankWeights, double[] trustWeights, double trustBias) {
    this.rankWeights = rankWeights.clone();
    this.trustWeights = trustWeights.clone();
    this.trustBias = trustBias;
  }

  double rank(Features features) {
    double[] values = features.values();
    double rank = 0;
    for (int i = 0; i < values.length; i++) {
      rank += rankWeights[i] * values[i];
    }
    return rank;
  }

  /**
   * The probability that a candidate is the answer.
   *
   * @param rank the candidate's own rank
   * @param rival the best rank among the others
   */
  double trust(Features features, double rank, double rival) {
    double z =
        trustBias
            + trustWeights[0] * rank
            + trustWeights[1] * features.entryCoverage()
            + trustWeights[2] * (rank - rival) / Math.max(rank, 0.01);
    return 1 / (1 + Math.exp(-z));
  }
}
