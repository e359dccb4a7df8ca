package nezuku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nezuku.faq.Vocabulary;
import nezuku.faq.content.ContentReader;
import nezuku.faq.content.Problem;
import nezuku.faq.content.VocabularyReader;
import nezuku.faq.eval.DataSet;
import nezuku.faq.eval.Evaluation;
import nezuku.faq.eval.Figures;
import nezuku.faq.search.LuceneSearch;
import nezuku.faq.search.PlainSearch;
import nezuku.people.Language;
import nezuku.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nezuku faq eval}: measures retrieval on a data set, beside a plain index. */
@Command(name = "eval", mixinStandardHelpOptions = true)
final class FaqEvalCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(FaqEvalCommand.class);

  private final Home home;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1", descriptionKey = "DIR")
  private Path folder = Path.of("");

  @Option(names = "--json")
  private boolean json;

  FaqEvalCommand(Home home) {
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation =
        Evaluation.run(dataSet(), LuceneSearch::new, PlainSearch::new, System::nanoTime);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      Output.json(out, evaluation);
    } else {
      out.printf("%s: %d / %d%n", evaluation.set(), evaluation.entries(), evaluation.queries());
      out.println(head());
      out.println(row("nezuku", evaluation.nezuku()));
      out.println(row("plain", evaluation.plain()));
      out.flush();
    }
    return 0;
  }

  /**
   * Questions without entries of their own are about the FAQ; entries may have words beside them.
   */
  private DataSet dataSet() throws IOException {
    if (Files.isRegularFile(folder.resolve("faq.jsonl"))) {
      DataSet own = DataSet.read(folder);
      return new DataSet(own.name(), own.content().with(words()), own.queries());
    }
    if (Files.isRegularFile(folder.resolve("queries.jsonl"))) {
      return DataSet.read(folder, ContentReader.read(home.content(), home.today()).content());
    }
    throw new UsageProblem(TEXTS.get(home.language(), "no-data-set", folder.toString()));
  }

  private Vocabulary words() {
    List<Problem> problems = new ArrayList<>();
    Vocabulary words = VocabularyReader.read(folder, problems);
    if (!problems.isEmpty()) {
      Problem first = problems.getFirst();
      Language language = home.language();
      throw new UsageProblem(
          first.where() + " " + first.what(language) + " " + first.mend(language));
    }
    return words;
  }

  private static String row(String name, Figures f) {
    StringBuilder row = new StringBuilder("%-8s".formatted(name));
    for (double share :
        List.of(
            f.pAt1(),
            f.mrrAt10(),
            f.ndcgAt10(),
            f.recallAt5(),
            f.auroc(),
            f.confident(),
            f.confidentWrong(),
            f.r10())) {
      row.append(String.format(Locale.ROOT, "%8.3f", share));
    }
    return row + String.format(Locale.ROOT, "%8.2f%8.2f", f.p50Ms(), f.p99Ms());
  }

  private static String head() {
    StringBuilder head = new StringBuilder(" ".repeat(8));
    for (String column :
        List.of(
            "P@1", "MRR@10", "nDCG@10", "R@5", "AUROC", "conf", "wrong", "R10", "p50ms", "p99ms")) {
      head.append("%8s".formatted(column));
    }
    return head.toString();
  }
}
