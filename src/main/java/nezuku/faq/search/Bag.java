package nezuku.faq.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of a text in one view, with what they weigh there. */
final class Bag {
  private final Map<String, Double> weights;
  private final double length;

  private Bag(Map<String, Double> weights) {
    this.weights = weights;
    this.length = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  /** Terms weighed by their rarity; a repeated term counts a little more. */
  static Bag of(List<String> terms, Rarity rarity) {
    Map<String, Integer> counts = new HashMap<>();
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((term, count) -> weights.put(term, rarity.of(term) * (1 + Math.log(count))));
    return new Bag(weights);
  }

  Set<String> terms() {
    return weights.keySet();
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  /** The cosine of the angle between both bags, 0 to 1. */
  double cosine(Bag other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    double dot = 0;
    Bag smaller = weights.size() <= other.weights.size() ? this : other;
    Bag larger = smaller == this ? other : this;
    for (Map.Entry<String, Double> term : smaller.weights.entrySet()) {
      Double weight = larger.weights.get(term.getKey());
      if (weight != null) {
        dot += term.getValue() * weight;
      }
    }
    return dot / (length * other.length);
  }

  /** The share of this bag's weight whose terms stand in {@code terms}, 0 to 1. */
  double coveredBy(Set<String> terms) {
    double all = 0;
    double covered = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      all += term.getValue();
      covered += terms.contains(term.getKey()) ? term.getValue() : 0;
    }
    return all == 0 ? 0 : covered / all;
  }
}
