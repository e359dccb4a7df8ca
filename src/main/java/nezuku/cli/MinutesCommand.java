package nezuku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nezuku.meeting.minutes.ActionPoint;
import nezuku.meeting.minutes.Due;
import nezuku.meeting.minutes.Minutes;
import nezuku.meeting.minutes.MinutesFile;
import nezuku.meeting.minutes.MinutesReader;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nezuku minutes}: what is read in the minutes of a meeting. */
@Command(name = "minutes", mixinStandardHelpOptions = true)
final class MinutesCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(MinutesCommand.class);

  /** The shape of {@code --json}. */
  record Shown(
      String title,
      @Nullable String held,
      List<String> participants,
      List<String> decisions,
      List<Action> actions,
      List<String> open) {}

  /**
   * An action.
   *
   * @param due null where there is no single date
   * @param unclear what the minutes say of the date if it has to be asked
   */
  record Action(
      String what,
      List<String> owners,
      @Nullable String due,
      int line,
      @Nullable String unclear,
      List<String> candidates) {}

  private final Home home;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "MINUTES")
  private Path file = Path.of("");

  @Option(names = "--held", paramLabel = "DATE", descriptionKey = "held")
  private @Nullable String held;

  @Option(names = "--json")
  private boolean json;

  MinutesCommand(Home home) {
    this.home = home;
  }

  @Override
  public Integer call() throws IOException, ConfigReader.Invalid {
    Optional<LocalDate> day = held();
    Minutes minutes =
        new MinutesReader(Configured.of(home).calendars().in(ZoneId.systemDefault()))
            .read(text(), day, home.today());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      Output.json(out, shown(minutes));
    } else {
      print(out, minutes);
    }
    return 0;
  }

  private Optional<LocalDate> held() {
    try {
      return Optional.ofNullable(held).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new UsageProblem(words("minutes.bad-held", String.valueOf(held)), e);
    }
  }

  private String text() throws IOException {
    return switch (content()) {
      case MinutesFile.Content(String text) when text.isBlank() ->
          throw new UsageProblem(words("minutes.empty", file.toString()));
      case MinutesFile.Content(String text) -> text;
      case MinutesFile.Refused(MinutesFile.Problem problem) ->
          throw new UsageProblem(
              switch (problem) {
                case TOO_BIG ->
                    words("minutes.too-big", file.toString(), MinutesFile.mostBytes(name()) >> 20);
                case BOMB -> words("minutes.bomb", file.toString());
                case LOCKED_OR_OLD -> words("minutes.locked-or-old", file.toString());
                case NOT_A_DOCUMENT -> words("minutes.no-document", file.toString());
              });
    };
  }

  private MinutesFile content() throws IOException {
    if (Files.isDirectory(file)) {
      throw new UsageProblem(words("minutes.folder", file.toString()));
    }
    try {
      return Files.size(file) > MinutesFile.mostBytes(name())
          ? new MinutesFile.Refused(MinutesFile.Problem.TOO_BIG)
          : MinutesFile.of(name(), Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new UsageProblem(words("file-missing", file.toString()), e);
    }
  }

  private String name() {
    return Objects.requireNonNullElse(file.getFileName(), file).toString();
  }

  private static Shown shown(Minutes minutes) {
    return new Shown(
        minutes.title(),
        minutes.held().map(LocalDate::toString).orElse(null),
        minutes.participants(),
        minutes.decisions(),
        minutes.actions().stream().map(MinutesCommand::shown).toList(),
        minutes.open());
  }

  private static Action shown(ActionPoint action) {
    boolean asked = action.due() instanceof Due.Unclear;
    return new Action(
        action.what(),
        action.owners(),
        action.due().date().map(LocalDate::toString).orElse(null),
        action.line(),
        asked ? ((Due.Unclear) action.due()).words() : null,
        asked
            ? ((Due.Unclear) action.due()).candidates().stream().map(LocalDate::toString).toList()
            : List.of());
  }

  private void print(PrintWriter out, Minutes minutes) {
    out.println(minutes.title());
    out.println(
        minutes
            .held()
            .map(day -> words("minutes.held", day.toString()))
            .orElse(words("minutes.when")));
    list(out, "minutes.participants", minutes.participants());
    list(out, "minutes.decisions", minutes.decisions());
    list(out, "minutes.actions", minutes.actions().stream().map(this::line).toList());
    list(out, "minutes.open", minutes.open());
    out.flush();
  }

  private void list(PrintWriter out, String heading, List<String> lines) {
    out.println();
    out.println(words(heading, lines.size()));
    lines.forEach(line -> out.println("  - " + line));
  }

  private String line(ActionPoint action) {
    String owners =
        action.owners().isEmpty()
            ? words("minutes.no-owner")
            : String.join(words("minutes.and"), action.owners());
    return words("minutes.action", action.what(), owners, due(action.due()), action.line());
  }

  private String due(Due due) {
    return switch (due) {
      case Due.On(LocalDate day) -> day.toString();
      case Due.None none -> words("minutes.no-date");
      case Due.Unclear(String said, List<LocalDate> candidates) when candidates.isEmpty() ->
          words("minutes.no-such-date", said);
      case Due.Unclear(String said, List<LocalDate> candidates) ->
          words(
              "minutes.which-date",
              said,
              candidates.stream().map(LocalDate::toString).collect(Collectors.joining(", ")),
              candidates.size());
    };
  }

  private String words(String key, Object... arguments) {
    return TEXTS.get(home.language(), key, arguments);
  }
}
