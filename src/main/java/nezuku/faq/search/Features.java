package nezuku.faq.search;

/**
 * How well an entry fits a question; each value lies between 0 and 1.
 *
 * @param words best cosine of words over the entry's phrases
 * @param chars best cosine of characters over the entry's phrases
 * @param phraseCoverage the share of the question's words that the best phrase has
 * @param entryCoverage the share of the question's words that the entry has anywhere
 * @param answer cosine of words with the answer
 * @param support second-best cosine of words over the phrases
 */
record Features(
    double words,
    double chars,
    double phraseCoverage,
    double entryCoverage,
    double answer,
    double support) {
  static final int COUNT = 6;

  double[] values() {
    return new double[] {words, chars, phraseCoverage, entryCoverage, answer, support};
  }
}
