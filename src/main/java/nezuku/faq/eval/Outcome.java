package nezuku.faq.eval;

import java.util.List;

/**
 * What a retriever made of one query.
 *
 * @param ranked ids, best first, at most ten
 * @param score how sure it is of the first; comparable between queries of one run
 * @param confident whether it would give the first as the answer
 * @param nanos how long it took
 */
record Outcome(
    DataSet.Query query, List<String> ranked, double score, boolean confident, long nanos) {

  /** Whether the first is right; never for a query that nothing answers. */
  boolean right() {
    return !ranked.isEmpty() && query.relevant().contains(ranked.getFirst());
  }
}
