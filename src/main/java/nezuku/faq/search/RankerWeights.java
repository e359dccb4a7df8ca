package nezuku.faq.search;

/** The fitted weights; written by {@code RankerFitting}. */
final class RankerWeights {
  private RankerWeights() {}

  static Ranker fitted() {
    return new Ranker(
        new double[] {1.141, 0.850, 3.028, 5.268, 3.800, -0.710, 2.906, 2.095, 5.802, 11.917},
        new double[] {
          0.931, -0.672, 1.431, 1.322, 1.128, -1.927, 2.113, 1.918, 0.849, 5.877, 2.420, -0.721,
          -3.945
        });
  }
}
