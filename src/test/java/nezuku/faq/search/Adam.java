package nezuku.faq.search;

/** Gradient descent that finds its own step sizes (Kingma and Ba 2015), with a ridge. */
final class Adam {
  private static final double STEP = 0.05;

  private Adam() {}

  /** What is to be made small. */
  interface Loss {
    /** Adds the loss's slope at these weights. */
    void addSlope(double[] weights, double[] slope);
  }

  /** The weights after so many steps. */
  static double[] descend(double[] start, int steps, double ridge, Loss loss) {
    double[] weights = start.clone();
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    for (int step = 1; step <= steps; step++) {
      double[] slope = new double[weights.length];
      loss.addSlope(weights, slope);
      double size = step < steps * 0.7 ? STEP : STEP / 5;
      for (int i = 0; i < weights.length; i++) {
        double own = slope[i] + ridge * weights[i];
        mean[i] = 0.9 * mean[i] + 0.1 * own;
        square[i] = 0.999 * square[i] + 0.001 * own * own;
        double corrected = mean[i] / (1 - Math.pow(0.9, step));
        double scale = Math.sqrt(square[i] / (1 - Math.pow(0.999, step)));
        weights[i] -= size * corrected / (scale + 1e-9);
      }
    }
    return weights;
  }
}
