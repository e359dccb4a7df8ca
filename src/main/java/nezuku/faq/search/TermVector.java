package nezuku.faq.search;

/** The terms of a text in one view, with what they weigh, so that two texts can be compared. */
final class TermVector {
  static final TermVector NONE = of(Terms.NONE, View.NO_RARITY);

  private final Terms terms;
  private final double[] weights;
  private final double length;

  private TermVector(Terms terms, double[] weights, double length) {
    this.terms = terms;
    this.weights = weights;
    this.length = length;
  }

  static TermVector of(Terms terms, Rarity rarity) {
    double[] weights = new double[terms.size()];
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = rarity.of(terms.hash(i)) * Terms.factor(terms.mark(i));
      squares += weights[i] * weights[i];
    }
    return new TermVector(terms, weights, Math.sqrt(squares));
  }

  /** The cosine of the angle between both, 0 to 1. */
  double cosine(TermVector other) {
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < weights.length && j < other.weights.length) {
      int order = Integer.compare(terms.hash(i), other.terms.hash(j));
      dot += order == 0 ? weights[i] * other.weights[j] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return dot == 0 ? 0 : dot / (length * other.length);
  }
}
