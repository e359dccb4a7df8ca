package nezuku.faq.search;

/**
 * The terms of a stored text with what they weigh.
 *
 * @param terms the terms
 * @param length the square root of the sum of the squared weights
 * @param sum the sum of the weights
 */
record WeighedBag(StoredBag terms, double length, double sum) {
  static final WeighedBag EMPTY = new WeighedBag(StoredBag.EMPTY, 0, 0);
}
