package nezuku.faq.search;

/**
 * The terms of a question in one view, with what they weigh. Terms that no entry has count too:
 * nothing covers them.
 */
final class QuestionBag {
  /** So many of the rarest words are all the evidence one can ask for. */
  private static final double MUCH = 4;

  private final int[] hashes;
  private final double[] rarities;
  private final double[] weights;
  private final boolean[] known;
  private final double most;
  private final double length;
  private final double sum;

  QuestionBag(Terms terms, Rarity rarity) {
    this.hashes = new int[terms.size()];
    this.rarities = new double[hashes.length];
    this.weights = new double[hashes.length];
    this.known = new boolean[hashes.length];
    this.most = rarity.most();
    double squares = 0;
    double all = 0;
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = terms.hash(i);
      known[i] = rarity.entriesWith(hashes[i]) > 0;
      rarities[i] = rarity.of(hashes[i]);
      weights[i] = rarities[i] * Terms.factor(terms.mark(i));
      squares += weights[i] * weights[i];
      all += weights[i];
    }
    this.length = Math.sqrt(squares);
    this.sum = all;
  }

  /**
   * What a question and a text have in common.
   *
   * @param cosine of the angle between both, 0 to 1
   * @param covered the share of the question's weight whose terms the text has
   * @param density the share of the text's weight whose terms the question has
   * @param evidence how much weight the terms have that both have, 0 to 1: four rare ones are 1
   */
  record Overlap(double cosine, double covered, double density, double evidence) {}

  Overlap overlap(WeighedBag other) {
    double dot = 0;
    double mine = 0;
    double theirs = 0;
    StoredBag terms = other.terms();
    for (int i = 0, j = 0; i < hashes.length; i++) {
      j = find(terms, hashes[i], j);
      if (j < terms.size() && terms.hash(j) == hashes[i]) {
        double weight = rarities[i] * Terms.factor(terms.mark(j));
        dot += weights[i] * weight;
        mine += weights[i];
        theirs += weight;
      }
    }
    return new Overlap(
        dot == 0 ? 0 : dot / (length * other.length()),
        share(mine, sum),
        share(theirs, other.sum()),
        evidence(mine));
  }

  double cosine(WeighedBag other) {
    return overlap(other).cosine();
  }

  /**
   * How two texts together cover a question.
   *
   * @param share the share of the question's weight whose terms either has
   * @param evidence how much weight those terms have, as in {@link Overlap}
   * @param rarestMissing how rare the rarest term is that neither has, 0 to 1
   */
  record Coverage(double share, double evidence, double rarestMissing) {}

  Coverage coverage(WeighedBag one, WeighedBag other) {
    boolean[] has = new boolean[hashes.length];
    mark(one.terms(), has);
    mark(other.terms(), has);
    double covered = 0;
    double rarest = 0;
    for (int i = 0; i < hashes.length; i++) {
      covered += has[i] ? weights[i] : 0;
      rarest = has[i] ? rarest : Math.max(rarest, weights[i]);
    }
    return new Coverage(
        share(covered, sum), evidence(covered), most == 0 ? 0 : Math.min(1, rarest / most));
  }

  private void mark(StoredBag terms, boolean[] has) {
    for (int i = 0, j = 0; i < hashes.length; i++) {
      j = find(terms, hashes[i], j);
      has[i] |= j < terms.size() && terms.hash(j) == hashes[i];
    }
  }

  /** The share of its weight whose terms any entry has, 0 to 1. */
  double known() {
    double weight = 0;
    for (int i = 0; i < hashes.length; i++) {
      weight += known[i] ? weights[i] : 0;
    }
    return share(weight, sum);
  }

  /** How many different terms it has. */
  int size() {
    return hashes.length;
  }

  private double evidence(double weight) {
    return most == 0 ? 0 : Math.min(1, weight / (MUCH * most));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** Where a term stands or would stand, from a place on: in growing steps, then by halves. */
  private static int find(StoredBag terms, int hash, int from) {
    int low = from;
    int step = 1;
    while (low + step < terms.size() && terms.hash(low + step) < hash) {
      low += step;
      step *= 2;
    }
    int high = Math.min(terms.size(), low + step + 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (terms.hash(middle) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
