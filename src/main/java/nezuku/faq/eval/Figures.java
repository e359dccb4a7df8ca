package nezuku.faq.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What retrieval is measured by. Shares are between 0 and 1.
 *
 * @param pAt1 share of the answerable whose first entry is right
 * @param mrrAt10 mean reciprocal rank of the first right entry (Voorhees 1999), 0 beyond ten
 * @param ndcgAt10 normalised discounted cumulative gain (Järvelin & Kekäläinen 2002)
 * @param recallAt5 share of the right entries that are among the first five, averaged
 * @param auroc the probability that an answerable query scores higher than an unanswerable one; NaN
 *     where there is none of either
 * @param confident share of all queries that are answered confidently
 * @param confidentWrong share of those that are wrong, unanswerable ones included
 * @param r10 share of the answerable that are answered right where the threshold lets 10 % of given
 *     answers be wrong
 * @param p50Ms median time of a query in milliseconds
 * @param p99Ms 99th percentile of it
 */
public record Figures(
    @JsonProperty("p_at_1") double pAt1,
    @JsonProperty("mrr_at_10") double mrrAt10,
    @JsonProperty("ndcg_at_10") double ndcgAt10,
    @JsonProperty("recall_at_5") double recallAt5,
    @JsonProperty("auroc") double auroc,
    @JsonProperty("confident") double confident,
    @JsonProperty("confident_wrong") double confidentWrong,
    @JsonProperty("r10") double r10,
    @JsonProperty("p50_ms") double p50Ms,
    @JsonProperty("p99_ms") double p99Ms) {

  static Figures of(List<Outcome> outcomes) {
    List<Outcome> answerable = outcomes.stream().filter(o -> o.query().answerable()).toList();
    List<Outcome> sure = outcomes.stream().filter(Outcome::confident).toList();
    return new Figures(
        mean(answerable, o -> o.right() ? 1 : 0),
        mean(answerable, Figures::reciprocalRank),
        mean(answerable, Figures::ndcg),
        mean(answerable, Figures::recallAt5),
        auroc(outcomes),
        mean(outcomes, o -> o.confident() ? 1 : 0),
        sure.isEmpty() ? 0 : mean(sure, o -> o.right() ? 0 : 1),
        r10(outcomes, answerable.size()),
        percentile(outcomes, 0.50),
        percentile(outcomes, 0.99));
  }

  private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> value) {
    return outcomes.stream().mapToDouble(value).average().orElse(Double.NaN);
  }

  private static double reciprocalRank(Outcome outcome) {
    for (int i = 0; i < outcome.ranked().size(); i++) {
      if (outcome.query().relevant().contains(outcome.ranked().get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double ndcg(Outcome outcome) {
    DataSet.Query query = outcome.query();
    List<Double> gains = outcome.ranked().stream().limit(10).map(id -> gain(query, id)).toList();
    List<Double> ideal =
        Stream.concat(query.relevant().stream(), query.grades().keySet().stream())
            .distinct()
            .map(id -> gain(query, id))
            .sorted(Comparator.reverseOrder())
            .limit(10)
            .toList();
    return discounted(gains) / discounted(ideal);
  }

  private static double gain(DataSet.Query query, String id) {
    Map<String, Integer> grades = query.grades();
    int grade = grades.getOrDefault(id, query.relevant().contains(id) ? 1 : 0);
    return Math.pow(2, grade) - 1;
  }

  private static double discounted(List<Double> gains) {
    double sum = 0;
    for (int i = 0; i < gains.size(); i++) {
      sum += gains.get(i) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  private static double recallAt5(Outcome outcome) {
    List<String> relevant = outcome.query().relevant();
    long found = outcome.ranked().stream().limit(5).filter(relevant::contains).count();
    return (double) found / relevant.size();
  }

  private static double auroc(List<Outcome> outcomes) {
    double[] yes = scores(outcomes, true);
    double[] no = scores(outcomes, false);
    double wins = 0;
    for (double a : yes) {
      for (double b : no) {
        wins += a > b ? 1 : a == b ? 0.5 : 0;
      }
    }
    return wins / ((double) yes.length * no.length);
  }

  private static double[] scores(List<Outcome> outcomes, boolean answerable) {
    return outcomes.stream()
        .filter(o -> o.query().answerable() == answerable)
        .mapToDouble(Outcome::score)
        .toArray();
  }

  private static double r10(List<Outcome> outcomes, int answerable) {
    List<Outcome> bySureness =
        outcomes.stream()
            .filter(o -> !o.ranked().isEmpty())
            .sorted(Comparator.comparingDouble(Outcome::score).reversed())
            .toList();
    double best = 0;
    int right = 0;
    for (int i = 0; i < bySureness.size(); i++) {
      right += bySureness.get(i).right() ? 1 : 0;
      boolean tie =
          i + 1 < bySureness.size() && bySureness.get(i + 1).score() == bySureness.get(i).score();
      if (!tie && (i + 1 - right) <= 0.10 * (i + 1)) {
        best = (double) right / answerable;
      }
    }
    return best;
  }

  private static double percentile(List<Outcome> outcomes, double share) {
    double[] millis = outcomes.stream().mapToDouble(o -> o.nanos() / 1e6).sorted().toArray();
    if (millis.length == 0) {
      return Double.NaN;
    }
    return millis[Math.max(0, (int) Math.ceil(share * millis.length) - 1)];
  }
}
