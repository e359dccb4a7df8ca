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
  private final Places places;
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
    this.places = new Places(hashes);
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
    for (int j = 0; j < terms.size(); j++) {
      int i = places.of(terms.hash(j));
      if (i >= 0) {
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

  /**
   * What question and phrase have in common of what tells the gathered entries apart.
   *
   * @param covered the share of the question's telling terms that the phrase has
   * @param density the share of the phrase's telling terms that the question has
   */
  record Telling(double covered, double density) {}

  Telling telling(WeighedBag phrase, Rivals rivals, View view) {
    double mine = 0;
    double both = 0;
    double theirs = 0;
    StoredBag terms = phrase.terms();
    for (int i = 0; i < hashes.length; i++) {
      mine += rivals.weight(view, hashes[i]);
    }
    for (int i = 0; i < terms.size(); i++) {
      double weight = rivals.weight(view, terms.hash(i));
      theirs += weight;
      both += places.of(terms.hash(i)) >= 0 ? weight : 0;
    }
    return new Telling(mine == 0 ? 1 : both / mine, theirs == 0 ? 1 : both / theirs);
  }

  private void mark(StoredBag terms, boolean[] has) {
    for (int j = 0; j < terms.size(); j++) {
      int i = places.of(terms.hash(j));
      if (i >= 0) {
        has[i] = true;
      }
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

  /** Whether it is a single term that several of the gathered entries have. */
  boolean isVague(Rivals rivals, View view) {
    return hashes.length == 1 && rivals.entriesWith(view, hashes[0]) > 1;
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
}
