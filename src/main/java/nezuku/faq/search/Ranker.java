package nezuku.faq.search;

import java.util.Arrays;
import java.util.List;

/**
 * Turns features into a rank and a rank into a probability: a linear model fitted to put the right
 * entry first, and a logistic calibration of the best candidate (Platt 1999). {@code
 * docs/decisions} tells how the weights were found.
 */
final class Ranker {
  static final Ranker DEFAULT = RankerWeights.fitted();

  /** What the calibration looks at: the best candidate, the rivals, and how they compare. */
  static final int TRUST_COUNT = 2 * Features.COUNT + 5;

  private final double[] rankWeights;
  private final double[] trustWeights;

  /**
   * A ranker.
   *
   * @param rankWeights one for each feature
   * @param trustWeights one for each value of {@link #trustValues}
   */
  Ranker(double[] rankWeights, double[] trustWeights) {
    this.rankWeights = rankWeights.clone();
    this.trustWeights = trustWeights.clone();
  }

  double rank(Features features) {
    return dot(rankWeights, features.values());
  }

  /**
   * The probability that the first candidate is the answer.
   *
   * @param sorted all candidates, best first
   */
  double trust(List<Features> sorted) {
    return 1 / (1 + Math.exp(-dot(trustWeights, trustValues(sorted))));
  }

  /**
   * What the calibration looks at: the features of the best candidate; of each feature the most
   * that any rival has; the lead over the second; the share of the best if all shared one
   * probability; and a constant.
   */
  double[] trustValues(List<Features> sorted) {
    double[] values = Arrays.copyOf(sorted.getFirst().values(), TRUST_COUNT);
    for (Features rival : sorted.subList(1, sorted.size())) {
      double[] own = rival.values();
      for (int i = 0; i < own.length; i++) {
        values[Features.COUNT + i] = Math.max(values[Features.COUNT + i], own[i]);
      }
    }
    double best = rank(sorted.getFirst());
    double lead = best - (sorted.size() > 1 ? rank(sorted.get(1)) : 0);
    double odds = sorted.stream().mapToDouble(one -> Math.exp(rank(one) - best)).sum();
    int next = 2 * Features.COUNT;
    values[next] = Math.tanh(lead);
    values[next + 1] = Math.tanh(lead / 4);
    values[next + 2] = 1 / odds;
    values[next + 3] = Math.log(odds) / 3;
    values[next + 4] = 1;
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
