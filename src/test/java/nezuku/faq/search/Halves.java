package nezuku.faq.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nezuku.faq.eval.DataSet;
import nezuku.faq.eval.Evaluation;
import nezuku.faq.eval.Figures;

/**
 * Prints how search does on both halves of data sets: every other query, from the first, is for
 * development, the rest for validation. Run by hand: see {@code docs/performance.md}.
 */
final class Halves {
  private Halves() {}

  /** Measures the data sets in the named folders. */
  public static void main(String[] folders) throws IOException {
    System.out.println("set half P@1 MRR@10 nDCG@10 R@5 AUROC confident wrong R10");
    for (String folder : folders) {
      DataSet data = Folders.read(Path.of(folder));
      print("development", development(data));
      print("validation", half(data, 1));
    }
  }

  static DataSet development(DataSet data) {
    return half(data, 0);
  }

  private static DataSet half(DataSet data, int remainder) {
    List<DataSet.Query> queries =
        IntStream.range(0, data.queries().size())
            .filter(i -> i % 2 == remainder)
            .mapToObj(data.queries()::get)
            .toList();
    return new DataSet(data.name(), data.content(), queries);
  }

  private static void print(String half, DataSet data) {
    Figures f =
        Evaluation.run(data, LuceneSearch::new, PlainSearch::new, System::nanoTime).nezuku();
    System.out.printf(
        Locale.ROOT,
        "%s %s %.3f %.3f %.3f %.3f %.3f %.3f %.3f %.3f%n",
        data.name(),
        half,
        f.pAt1(),
        f.mrrAt10(),
        f.ndcgAt10(),
        f.recallAt5(),
        f.auroc(),
        f.confident(),
        f.confidentWrong(),
        f.r10());
  }
}
