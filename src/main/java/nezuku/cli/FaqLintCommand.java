package nezuku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nezuku.faq.content.AnswerChecks;
import nezuku.faq.content.ContentReader;
import nezuku.faq.content.Problem;
import nezuku.people.Language;
import nezuku.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nezuku faq lint}: what is wrong with the content; exit code 1 if anything is. */
@Command(name = "lint", mixinStandardHelpOptions = true)
final class FaqLintCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(FaqLintCommand.class);

  /** The shape of {@code --json}. */
  record Problems(List<Row> problems) {}

  /** One problem. */
  record Row(String where, String what, String mend, String severity) {}

  private final Home home;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "DIR")
  private @Nullable Path folder;

  @Option(
      names = "--gate",
      paramLabel = "FILE_OR_DIR",
      arity = "0..1",
      fallbackValue = "",
      descriptionKey = "gate")
  private @Nullable Path gate;

  @Option(names = "--json")
  private boolean json;

  FaqLintCommand(Home home) {
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    if (gate != null) {
      Gate named = Gate.of(gate, Optional.ofNullable(folder), home.content());
      if (!gate.toString().isEmpty() && !Files.exists(gate)) {
        throw new UsageProblem(TEXTS.get(home.language(), "file-missing", gate.toString()));
      }
      requireFolder(named.content());
      List<Problem> problems = named.problems(home);
      return print(rows(problems), "gated", problems.size());
    }
    Path content = folder == null ? home.content() : folder;
    requireFolder(content);
    ContentReader.Result result = ContentReader.read(content, home.today());
    List<Problem> problems = new ArrayList<>(result.problems());
    problems.addAll(AnswerChecks.lookalikes(Gate.faq(result.content())));
    List<Row> rows = new ArrayList<>(rows(problems));
    rows.addAll(CourseCheck.rows(content, result.content(), Optional.empty(), home.language()));
    return print(rows, "linted", result.content().entries().size(), rows.size());
  }

  private void requireFolder(Path content) {
    if (!Files.isDirectory(content)) {
      throw new UsageProblem(TEXTS.get(home.language(), "no-content", content.toString()));
    }
  }

  private List<Row> rows(List<Problem> problems) {
    Language language = home.language();
    return problems.stream().map(problem -> row(problem, language)).toList();
  }

  private int print(List<Row> rows, String summary, Object... counts) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      Output.json(out, new Problems(rows));
    } else {
      rows.forEach(
          row ->
              out.println(
                  row.severity() + " " + row.where() + " " + row.what() + " " + row.mend()));
      out.println(TEXTS.get(home.language(), summary, counts));
      out.flush();
    }
    return rows.isEmpty() ? 0 : 1;
  }

  /** A problem in a language. */
  static Row row(Problem problem, Language language) {
    return new Row(
        problem.where(),
        problem.what(language),
        problem.mend(language),
        problem.severity().name().toLowerCase(Locale.ROOT));
  }
}
