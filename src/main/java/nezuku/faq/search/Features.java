package nezuku.faq.search;

/**
 * How well an entry fits a question; each value lies between 0 and 1, and 1 is the better.
 *
 * @param words best cosine of words over the entry's phrases
 * @param chars best cosine of characters over the entry's phrases
 * @param support mean of the three best cosines of words: aliases that agree
 * @param centroid cosine of words with all phrases taken together
 * @param charCentroid cosine of characters with all phrases taken together
 * @param phraseCoverage the share of the question's words that the best phrase has
 * @param phraseDensity the share of the best phrase's words that the question has
 * @param entryCoverage the share of the question's words that the entry has anywhere
 * @param charCoverage the share of the question's characters that the entry has anywhere
 * @param answer cosine of words with the answer
 */
record Features(
    double words,
    double chars,
    double support,
    double centroid,
    double charCentroid,
    double phraseCoverage,
    double phraseDensity,
    double entryCoverage,
    double charCoverage,
    double answer) {
  static final int COUNT = 10;

  double[] values() {
    return new double[] {
      words,
      chars,
      support,
      centroid,
      charCentroid,
      phraseCoverage,
      phraseDensity,
      entryCoverage,
      charCoverage,
      answer
    };
  }
}
