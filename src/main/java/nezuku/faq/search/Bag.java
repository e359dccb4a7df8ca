package nezuku.faq.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a text in one view, with what they weigh there. Terms that the corpus has go by
 * number, in order, so that two bags are compared in one pass; of the others only the weight
 * counts.
 */
final class Bag {
  static final Bag EMPTY = of(List.of(), Rarity.NONE);

  /** So many of the rarest words are all the evidence one can ask for. */
  private static final double MUCH = 4;

  private final int[] terms;
  private final double[] weights;
  private final double unknown;
  private final double rarestUnknown;
  private final double length;
  private final int size;
  private final double most;

  private Bag(Map<String, Double> weightOf, Rarity rarity) {
    this.size = weightOf.size();
    this.most = rarity.most();
    this.length = Math.sqrt(weightOf.values().stream().mapToDouble(w -> w * w).sum());
    List<Map.Entry<String, Double>> known =
        weightOf.entrySet().stream()
            .filter(term -> rarity.knows(term.getKey()))
            .sorted((a, b) -> Integer.compare(rarity.number(a.getKey()), rarity.number(b.getKey())))
            .toList();
    this.terms = known.stream().mapToInt(term -> rarity.number(term.getKey())).toArray();
    this.weights = known.stream().mapToDouble(Map.Entry::getValue).toArray();
    double[] others =
        weightOf.entrySet().stream()
            .filter(term -> !rarity.knows(term.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .toArray();
    this.unknown = Arrays.stream(others).sum();
    this.rarestUnknown = Arrays.stream(others).max().orElse(0);
  }

  /** Terms weighed by their rarity; a repeated term counts a little more. */
  static Bag of(List<String> terms, Rarity rarity) {
    Map<String, Integer> counts = new HashMap<>();
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((term, count) -> weights.put(term, rarity.of(term) * (1 + Math.log(count))));
    return new Bag(weights, rarity);
  }

  /** How many different terms it has. */
  int size() {
    return size;
  }

  /** The cosine of the angle between both bags, 0 to 1. */
  double cosine(Bag other) {
    double dot = 0;
    for (int i = 0, j = 0; i < terms.length; i++) {
      j = other.find(terms[i], j);
      dot += other.has(terms[i], j) ? weights[i] * other.weights[j] : 0;
    }
    return dot == 0 ? 0 : dot / (length * other.length);
  }

  /** The share of this bag's weight whose terms the other has, 0 to 1. */
  double coveredBy(Bag other) {
    double all = Arrays.stream(weights).sum() + unknown;
    return all == 0 ? 0 : weightIn(other) / all;
  }

  /** The share of this bag's weight whose terms the corpus has, 0 to 1. */
  double known() {
    return coveredBy(this);
  }

  /** How much weight the terms have that the other has too, 0 to 1: four rare ones are 1. */
  double shared(Bag other) {
    return Math.min(1, weightIn(other) / (MUCH * most));
  }

  private double weightIn(Bag other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length; i++) {
      j = other.find(terms[i], j);
      sum += other.has(terms[i], j) ? weights[i] : 0;
    }
    return sum;
  }

  /** How rare the rarest term is that the other lacks, 0 to 1. */
  double rarestBeyond(Bag other) {
    double rarest = rarestUnknown;
    for (int i = 0, j = 0; i < terms.length; i++) {
      j = other.find(terms[i], j);
      rarest = other.has(terms[i], j) ? rarest : Math.max(rarest, weights[i]);
    }
    return Math.min(1, rarest / most);
  }

  /** Where a term stands or would stand, looking from a place on. */
  private int find(int term, int from) {
    int place = from;
    while (place < terms.length && terms[place] < term) {
      place++;
    }
    return place;
  }

  private boolean has(int term, int place) {
    return place < terms.length && terms[place] == term;
  }
}
