package nezuku.faq.search;

/** The fitted weights; written by {@code RankerFitting}. */
final class RankerWeights {
  private RankerWeights() {}

  static Ranker fitted() {
    return new Ranker(
        new double[] {1.160, 1.254, 2.767, 5.147, 3.694, -0.351, 2.695, 2.135, 5.587, 11.875},
        new double[] {
          0.683, -0.465, 1.571, 1.436, 1.021, -1.858, 1.930, 2.260, 0.529, 6.222, 2.497, -0.995,
          -3.745
        });
  }
}
