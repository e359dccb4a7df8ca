package nezuku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.kpi.ImportReport;
import nezuku.kpi.source.Imports;
import nezuku.kpi.source.Imports.Answer;
import nezuku.kpi.source.Imports.Staged;
import nezuku.kpi.source.SourceTexts;
import nezuku.kpi.source.Unusable;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.store.Database;
import nezuku.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code nezuku kpi import}: brings the cases of a file in, and says what it understood. Where
 * records can't be taken, the others count only with {@code --yes}.
 */
@Command(name = "import", mixinStandardHelpOptions = true)
final class KpiImportCommand extends DatabaseCommand {
  private static final Texts TEXTS = Texts.of(KpiImportCommand.class);
  private static final int MOST_LINES = 20;

  /** The shape of {@code --json}. */
  record Shown(
      String source,
      String id,
      long read,
      long accepted,
      long replaced,
      long added,
      long changed,
      long unchanged,
      long repeated,
      long refusedCount,
      List<Row> refused,
      Map<String, String> columns,
      List<String> ignored,
      @Nullable String from,
      @Nullable String to,
      List<String> notes,
      boolean counted) {}

  /** A record that can't be taken. */
  record Row(long line, String why, String reason) {}

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "CASES")
  private @Nullable Path file;

  @Option(names = "--source", paramLabel = "NAME", descriptionKey = "source")
  private @Nullable String source;

  @Option(names = "--yes", descriptionKey = "count-rest")
  private boolean yes;

  @Option(names = "--undo", paramLabel = "ID", descriptionKey = "undo")
  private @Nullable String undo;

  @Option(names = "--json")
  private boolean json;

  KpiImportCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException, ConfigReader.Invalid {
    KpiDesk desk = KpiDesk.of(home());
    Path path = file;
    String from = source;
    if (undo == null && (path == null || from == null)) {
      throw new UsageProblem(text("kpi.import.usage"));
    }
    try (Database database = Database.open(database())) {
      Imports imports = desk.imports(database);
      return undo == null
          ? bring(imports, Objects.requireNonNull(path), Objects.requireNonNull(from))
          : takeBack(imports, undo);
    } catch (Unusable e) {
      throw new UnusableFile(e.sentence(language()), e);
    }
  }

  private int takeBack(Imports imports, String id) {
    boolean done = imports.undo(id) == Answer.DONE;
    if (json) {
      Output.json(out(), Map.of("id", id, "undone", done));
    } else {
      say(done ? "kpi.import.undone" : "kpi.import.not-undone", id);
    }
    return done ? 0 : 1;
  }

  private int bring(Imports imports, Path path, String from) throws IOException, Unusable {
    Path name = path.getFileName();
    Staged staged =
        imports.stage(from, path, String.valueOf(name == null ? path : name), Optional.empty());
    String id = staged.layer().id();
    ImportReport report = staged.layer().report().orElseThrow();
    boolean may = report.accepted() > 0 && (report.refused() == 0 || yes);
    boolean counted = may && !staged.isNothingNew() && imports.count(id) == Answer.DONE;
    if (!counted) {
      var unused = imports.drop(id);
    }
    if (json) {
      Output.json(out(), shown(staged, report, counted));
    } else {
      say(staged, report, counted);
    }
    return report.refused() == 0 && !report.mustAskForOrder() ? 0 : 1;
  }

  private Shown shown(Staged staged, ImportReport report, boolean counted) {
    var difference = staged.difference();
    return new Shown(
        staged.layer().source(),
        staged.layer().id(),
        report.read(),
        report.accepted(),
        difference.replaced() + difference.same(),
        difference.added(),
        difference.replaced(),
        difference.same(),
        report.repeated(),
        report.refused(),
        report.refusals().stream()
            .map(one -> new Row(one.line(), one.why(), SourceTexts.why(one, language())))
            .toList(),
        report.columns(),
        report.ignored(),
        report.first().map(LocalDate::toString).orElse(null),
        report.last().map(LocalDate::toString).orElse(null),
        report.notes().stream().map(note -> SourceTexts.note(note, language())).toList(),
        counted);
  }

  private void say(Staged staged, ImportReport report, boolean counted) {
    say("kpi.import.columns");
    report.columns().forEach((field, column) -> out().println("  " + field + ": " + column));
    if (!report.ignored().isEmpty()) {
      say("kpi.import.ignored", String.join(", ", report.ignored()));
    }
    report.refusals().stream()
        .limit(MOST_LINES)
        .forEach(
            one ->
                say(
                    "kpi.import.refused",
                    String.valueOf(one.line()),
                    SourceTexts.why(one, language())));
    report.notes().forEach(note -> out().println(SourceTexts.note(note, language())));
    say(
        "kpi.import.read",
        report.read(),
        report.accepted(),
        report.repeated(),
        report.refused(),
        report.first().map(LocalDate::toString).orElse("–"),
        report.last().map(LocalDate::toString).orElse("–"));
    if (report.isDoubtful()) {
      say("kpi.import.doubtful", report.refused(), report.read());
    }
    var difference = staged.difference();
    say("kpi.import.difference", difference.added(), difference.replaced(), difference.same());
    say(outcome(staged, report, counted), staged.layer().id());
    out().flush();
  }

  private String outcome(Staged staged, ImportReport report, boolean counted) {
    if (counted) {
      return "kpi.import.counted";
    }
    if (report.mustAskForOrder() || report.accepted() == 0) {
      return "kpi.import.not-counted";
    }
    return staged.isNothingNew() ? "kpi.import.nothing-new" : "kpi.import.needs-yes";
  }

  private void say(String key, Object... arguments) {
    out().println(text(key, arguments));
  }

  private String text(String key, Object... arguments) {
    return TEXTS.get(language(), key, arguments);
  }
}
