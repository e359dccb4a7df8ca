package nezuku.faq.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Weighs an entry's bags one after the other, or remembers what they weigh. */
final class BagWeighing {
  private final Map<View, Rarity> rarity;
  private final Optional<BagWeights> known;
  private float[] reckoned = new float[64];
  private int next;

  BagWeighing(Map<View, Rarity> rarity, Optional<BagWeights> known) {
    this.rarity = rarity;
    this.known = known;
  }

  WeighedBag weigh(StoredBag terms, View view) {
    int at = next;
    next += 2;
    if (known.isPresent()) {
      return new WeighedBag(terms, known.get().of(at), known.get().of(at + 1));
    }
    reckon(terms, rarity.getOrDefault(view, View.NO_RARITY), at);
    return new WeighedBag(terms, reckoned[at], reckoned[at + 1]);
  }

  private void reckon(StoredBag terms, Rarity of, int at) {
    double squares = 0;
    double sum = 0;
    for (int i = 0; i < terms.size(); i++) {
      double weight = of.of(terms.hash(i)) * Terms.factor(terms.mark(i));
      squares += weight * weight;
      sum += weight;
    }
    if (at + 2 > reckoned.length) {
      reckoned = Arrays.copyOf(reckoned, 2 * reckoned.length);
    }
    reckoned[at] = (float) Math.sqrt(squares);
    reckoned[at + 1] = (float) sum;
  }

  /** What all bags weigh, once they were weighed. */
  BagWeights all() {
    return known.orElseGet(() -> new BagWeights(Arrays.copyOf(reckoned, next)));
  }
}
