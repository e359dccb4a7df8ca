package nezuku.faq.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nezuku.faq.Question;
import nezuku.faq.eval.DataSet;
import nezuku.people.Clearance;

/**
 * Fits the ranker's weights to the development halves (every other query) of data sets and prints
 * them. Ranking is a softmax over the candidates of a query, calibration a logistic regression on
 * whether the best candidate is right; every set weighs the same. Run by hand: see {@code
 * docs/decisions}.
 */
final class RankerFitting {
  private static final Ranker UNFITTED =
      new Ranker(new double[Features.COUNT], new double[Ranker.TRUST_COUNT]);

  private RankerFitting() {}

  /** A query's candidates, which of them are right, and how much the query counts. */
  record Case(List<Features> candidates, List<Boolean> right, double weight) {

    int firstRight() {
      return right.indexOf(true);
    }
  }

  /** Fits to the data sets in the named folders. */
  public static void main(String[] folders) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String folder : folders) {
      cases.addAll(cases(Folders.read(Path.of(folder))));
    }
    double[] rank = fitRank(cases);
    System.out.println("rank  " + literal(rank));
    System.out.println("trust " + literal(fitTrust(cases, rank)));
  }

  private static List<Case> cases(DataSet data) {
    LuceneSearch search = new LuceneSearch(data.content(), UNFITTED);
    List<Case> cases = new ArrayList<>();
    for (DataSet.Query query : Halves.development(data).queries()) {
      cases(search, query, 1.0 / data.queries().size()).ifPresent(cases::add);
    }
    return cases;
  }

  private static Optional<Case> cases(LuceneSearch search, DataSet.Query query, double weight) {
    if (Question.read(query.text(), query.language())
        instanceof Question.Reading.Askable(Question question)) {
      List<Index.Scored> found = search.gather(question, new Clearance.Full());
      List<Boolean> right = found.stream().map(one -> query.relevant().contains(one.id())).toList();
      List<Features> candidates = found.stream().map(Index.Scored::features).toList();
      return found.isEmpty() ? Optional.empty() : Optional.of(new Case(candidates, right, weight));
    }
    return Optional.empty();
  }

  static double[] fitRank(List<Case> cases) {
    List<Case> answered = cases.stream().filter(one -> one.firstRight() >= 0).toList();
    double[] start = new double[Features.COUNT];
    Arrays.fill(start, 1);
    return Adam.descend(
        start,
        300,
        3e-4,
        (weights, slope) -> answered.forEach(one -> addRankSlope(one, weights, slope)));
  }

  private static void addRankSlope(Case one, double[] weights, double[] slope) {
    double[][] values = one.candidates().stream().map(Features::values).toArray(double[][]::new);
    double[] scores = Arrays.stream(values).mapToDouble(own -> dot(weights, own)).toArray();
    double max = Arrays.stream(scores).max().orElse(0);
    double sum = Arrays.stream(scores).map(score -> Math.exp(score - max)).sum();
    for (int c = 0; c < scores.length; c++) {
      double error = Math.exp(scores[c] - max) / sum - (c == one.firstRight() ? 1 : 0);
      add(slope, one.weight() * error, values[c]);
    }
  }

  static double[] fitTrust(List<Case> cases, double[] rank) {
    Ranker ranker = new Ranker(rank, new double[Ranker.TRUST_COUNT]);
    List<double[]> values = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (Case one : cases) {
      List<Features> sorted =
          one.candidates().stream()
              .sorted(Comparator.comparingDouble(ranker::rank).reversed())
              .toList();
      values.add(ranker.trustValues(sorted));
      right.add(one.right().get(one.candidates().indexOf(sorted.getFirst())));
    }
    return Adam.descend(
        new double[Ranker.TRUST_COUNT],
        1_500,
        1e-3,
        (weights, slope) -> {
          for (int i = 0; i < values.size(); i++) {
            double trust = 1 / (1 + Math.exp(-dot(weights, values.get(i))));
            double error = trust - (right.get(i) ? 1 : 0);
            add(slope, cases.get(i).weight() * error, values.get(i));
          }
        });
  }

  private static void add(double[] sum, double factor, double[] values) {
    for (int i = 0; i < values.length; i++) {
      sum[i] += factor * values[i];
    }
  }

  private static double dot(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  private static String literal(double[] weights) {
    return "{"
        + String.join(
            ", ",
            Arrays.stream(weights).mapToObj(w -> String.format(Locale.ROOT, "%.3f", w)).toList())
        + "}";
  }
}
