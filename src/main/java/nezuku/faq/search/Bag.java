package nezuku.faq.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of a text in one view, with what they weigh there. */
final class Bag {
  static final Bag EMPTY = new Bag(Map.of(), 1);

  /** So many of the rarest words are all the evidence one can ask for. */
  private static final double MUCH = 4;

  private final Map<String, Double> weights;
  private final double length;
  private final double most;

  private Bag(Map<String, Double> weights, double most) {
    this.most = most;
    this.weights = weights;
    this.length = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  /** Terms weighed by their rarity; a repeated term counts a little more. */
  static Bag of(List<String> terms, Rarity rarity) {
    Map<String, Integer> counts = new HashMap<>();
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((term, count) -> weights.put(term, rarity.of(term) * (1 + Math.log(count))));
    return new Bag(weights, rarity.most());
  }

  Set<String> terms() {
    return weights.keySet();
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
    double all = weights.values().stream().mapToDouble(weight -> weight).sum();
    return all == 0 ? 0 : weightIn(terms) / all;
  }

  /** How much weight the terms have that stand in {@code terms}, 0 to 1: four rare ones are 1. */
  double shared(Set<String> terms) {
    return Math.min(1, weightIn(terms) / (MUCH * most));
  }

  private double weightIn(Set<String> terms) {
    double sum = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      sum += terms.contains(term.getKey()) ? term.getValue() : 0;
    }
    return sum;
  }

  /** How rare the rarest term is that {@code terms} lacks, 0 to 1. */
  double rarestBeyond(Set<String> terms) {
    double rarest = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      if (!terms.contains(term.getKey())) {
        rarest = Math.max(rarest, term.getValue());
      }
    }
    return Math.min(1, rarest / most);
  }
}
