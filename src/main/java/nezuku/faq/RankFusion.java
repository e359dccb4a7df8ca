package nezuku.faq;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one ranking of several whose scores can't be compared, by places alone: reciprocal rank
 * fusion (Cormack, Clarke and Büttcher, SIGIR 2009).
 */
final class RankFusion {
  /** As in the paper: how little the very first places count more than the next ones. */
  private static final int K = 60;

  private RankFusion() {}

  /**
   * One ranking of all; where two are level, the earlier ranking decides.
   *
   * @param rankings best first, none twice in any
   */
  static <T> List<T> fuse(List<List<T>> rankings) {
    Map<T, Double> scores = new LinkedHashMap<>();
    for (List<T> ranking : rankings) {
      for (int i = 0; i < ranking.size(); i++) {
        scores.merge(ranking.get(i), 1.0 / (K + i + 1), Double::sum);
      }
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
