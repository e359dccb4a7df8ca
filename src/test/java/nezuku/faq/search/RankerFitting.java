package nezuku.faq.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
  private static final double RIDGE = 1e-3;
  private static final int STEPS = 400;

  private RankerFitting() {}

  /** A query's candidates, which of them is right (-1 if none), and how much the query counts. */
  record Case(List<Features> candidates, int right, double weight) {}

  /** Fits to the data sets in the named folders. */
  public static void main(String[] folders) throws IOException {
    PrintStream out = System.out;
    List<Case> cases = new ArrayList<>();
    for (String folder : folders) {
      cases.addAll(cases(DataSet.read(Path.of(folder))));
    }
    double[] rank = fitRank(cases);
    out.println("rank  " + literal(rank));
    out.println("trust " + literal(fitTrust(cases, rank)));
  }

  private static List<Case> cases(DataSet data) {
    LuceneSearch search = new LuceneSearch(data.content());
    List<Case> cases = new ArrayList<>();
    double weight = 1.0 / data.queries().size();
    for (int i = 0; i < data.queries().size(); i += 2) {
      DataSet.Query query = data.queries().get(i);
      if (Question.read(query.text(), query.language())
          instanceof Question.Reading.Askable(Question question)) {
        List<LuceneSearch.Scored> found = search.gather(question, new Clearance.Full());
        int right = -1;
        for (int c = found.size() - 1; c >= 0; c--) {
          right = query.relevant().contains(found.get(c).id()) ? c : right;
        }
        if (!found.isEmpty()) {
          cases.add(
              new Case(found.stream().map(LuceneSearch.Scored::features).toList(), right, weight));
        }
      }
    }
    return cases;
  }

  private static double[] fitRank(List<Case> cases) {
    double[] weights = new double[Features.COUNT];
    Arrays.fill(weights, 1);
    Adam adam = new Adam(weights.length);
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (Case one : cases) {
        if (one.right() >= 0) {
          addRankGradient(one, weights, gradient);
        }
      }
      adam.step(weights, gradient, 0);
    }
    return weights;
  }

  private static void addRankGradient(Case one, double[] weights, double[] gradient) {
    double[] scores =
        one.candidates().stream().mapToDouble(f -> dot(weights, f.values())).toArray();
    double max = Arrays.stream(scores).max().orElse(0);
    double sum = Arrays.stream(scores).map(score -> Math.exp(score - max)).sum();
    for (int c = 0; c < scores.length; c++) {
      double error = Math.exp(scores[c] - max) / sum - (c == one.right() ? 1 : 0);
      double[] values = one.candidates().get(c).values();
      for (int i = 0; i < values.length; i++) {
        gradient[i] += one.weight() * error * values[i];
      }
    }
  }

  private static double[] fitTrust(List<Case> cases, double[] rank) {
    double[] weights = new double[Ranker.TRUST_COUNT + 1];
    Ranker ranker = new Ranker(rank, weights);
    Adam adam = new Adam(weights.length);
    for (int step = 0; step < STEPS * 3; step++) {
      double[] gradient = new double[weights.length];
      for (Case one : cases) {
        addTrustGradient(one, ranker, weights, gradient);
      }
      adam.step(weights, gradient, RIDGE);
    }
    return weights;
  }

  private static void addTrustGradient(
      Case one, Ranker ranker, double[] weights, double[] gradient) {
    List<Features> sorted =
        one.candidates().stream()
            .sorted(Comparator.comparingDouble(ranker::rank).reversed())
            .toList();
    Features best = sorted.getFirst();
    double rival = sorted.size() == 1 ? 0 : ranker.rank(sorted.get(1));
    double[] values =
        Arrays.copyOf(Ranker.trustValues(best, ranker.rank(best), rival), Ranker.TRUST_COUNT + 1);
    values[Ranker.TRUST_COUNT] = 1;
    boolean right = one.right() >= 0 && one.candidates().get(one.right()).equals(best);
    double error = 1 / (1 + Math.exp(-dot(weights, values))) - (right ? 1 : 0);
    for (int i = 0; i < values.length; i++) {
      gradient[i] += one.weight() * error * values[i];
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
    StringBuilder text = new StringBuilder("{");
    for (double weight : weights) {
      text.append(String.format(Locale.ROOT, "%s%.3f", text.length() == 1 ? "" : ", ", weight));
    }
    return text.append('}').toString();
  }

  /** Gradient descent that finds its own step sizes (Kingma and Ba 2015). */
  private static final class Adam {
    private final double[] mean;
    private final double[] square;
    private int steps;

    Adam(int size) {
      this.mean = new double[size];
      this.square = new double[size];
    }

    void step(double[] weights, double[] gradient, double ridge) {
      steps++;
      for (int i = 0; i < weights.length; i++) {
        double slope = gradient[i] + ridge * weights[i];
        mean[i] = 0.9 * mean[i] + 0.1 * slope;
        square[i] = 0.999 * square[i] + 0.001 * slope * slope;
        double corrected = mean[i] / (1 - Math.pow(0.9, steps));
        double scale = Math.sqrt(square[i] / (1 - Math.pow(0.999, steps)));
        weights[i] -= 0.05 * corrected / (scale + 1e-12);
      }
    }
  }
}
