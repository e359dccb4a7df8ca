package nezuku.faq.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nezuku.faq.Likeness;
import nezuku.faq.eval.DataSet;
import nezuku.faq.gap.Clusters;

/**
 * Prints how well questions that ask the same are put together: of the pairs in one cluster, how
 * many have the same entry, and of the pairs with the same entry, how many are in one cluster. Run
 * by hand: see {@code docs/performance.md}.
 */
final class LikePairs {
  private static final int MOST = 1_000;

  private LikePairs() {}

  /** Measures the data sets in the named folders, at several thresholds. */
  public static void main(String[] folders) throws IOException {
    System.out.println("set half wordings least precision recall");
    for (String folder : folders) {
      DataSet data = Folders.read(Path.of(folder));
      print("development", data, 0);
      print("validation", data, 1);
    }
  }

  /** A wording and what it asks for. */
  private record Wording(String text, String entry) {}

  /** Every other wording is for development. */
  private static void print(String half, DataSet data, int remainder) {
    List<Wording> all = wordings(data);
    int every = Math.max(1, all.size() / (2 * MOST));
    List<Wording> wordings =
        IntStream.range(0, all.size())
            .filter(i -> i / 2 % every == 0 && i % 2 == remainder)
            .mapToObj(all::get)
            .toList();
    Likeness.Comparison comparison =
        new QuestionLikeness(data::content).of(wordings.stream().map(Wording::text).toList());
    for (double least = Likeness.SAME - 0.12; least < Likeness.SAME + 0.25; least += 0.04) {
      int together = 0;
      int same = 0;
      for (List<Integer> cluster : Clusters.of(wordings.size(), i -> 1, comparison, least)) {
        together += pairs(cluster.size());
        Map<String, Integer> byEntry = new HashMap<>();
        cluster.forEach(i -> byEntry.merge(wordings.get(i).entry(), 1, Integer::sum));
        same += byEntry.values().stream().mapToInt(LikePairs::pairs).sum();
      }
      Map<String, Integer> byEntry = new HashMap<>();
      wordings.forEach(one -> byEntry.merge(one.entry(), 1, Integer::sum));
      int alike = byEntry.values().stream().mapToInt(LikePairs::pairs).sum();
      System.out.printf(
          Locale.ROOT,
          "%s %s %d %.2f %.2f %.2f%n",
          data.name(),
          half,
          wordings.size(),
          least,
          (double) same / Math.max(1, together),
          (double) same / Math.max(1, alike));
    }
  }

  private static List<Wording> wordings(DataSet data) {
    return data.queries().stream()
        .filter(query -> query.relevant().size() == 1)
        .map(query -> new Wording(query.text(), query.relevant().getFirst()))
        .toList();
  }

  private static int pairs(int things) {
    return things * (things - 1) / 2;
  }
}
