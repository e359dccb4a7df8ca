package nezuku.faq.search;

/** What an entry's bags weigh, in their order: length and sum of each. */
final class BagWeights {
  private final float[] values;

  BagWeights(float[] values) {
    this.values = values;
  }

  float of(int i) {
    return values[i];
  }
}
