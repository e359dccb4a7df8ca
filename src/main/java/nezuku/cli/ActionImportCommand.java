package nezuku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.Origin;
import nezuku.action.Proposal;
import nezuku.action.csv.ActionFile;
import nezuku.action.csv.ActionRow;
import nezuku.action.csv.ActionRow.Reason;
import nezuku.action.store.ActionTable;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.store.Database;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;
import nezuku.worktime.FileText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code nezuku action import}: makes actions of the rows of a CSV file. Rows that can't be used
 * are named by line, and then the others are kept only with {@code --yes}.
 */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ActionImportCommand extends DatabaseCommand {
  private static final Texts TEXTS = Texts.of(ActionImportCommand.class);
  private static final long MOST_BYTES = 5_000_000;

  /** The shape of {@code --json}. */
  record Shown(int read, int accepted, boolean kept, List<Row> refused) {}

  /** A row that can't be used. */
  record Row(long line, String why, String cell) {}

  private record Owned(ActionRow.Usable row, String ownerId) {}

  @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "ACTIONS")
  private Path file = Path.of("");

  @Option(names = "--by", paramLabel = "ID", required = true, descriptionKey = "by")
  private String by = "";

  @Option(names = "--yes", descriptionKey = "keep-rest")
  private boolean yes;

  @Option(names = "--json")
  private boolean json;

  ActionImportCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException, ConfigReader.Invalid {
    PeopleFinder people = PeopleFinder.of(home(), Configured.of(home()));
    String giver =
        people
            .id(by)
            .orElseThrow(() -> new UsageProblem(TEXTS.get(language(), "import.bad-giver", by)));
    List<ActionRow> rows = rows();
    List<Owned> usable = new ArrayList<>();
    List<ActionRow.Refused> refused = new ArrayList<>();
    for (ActionRow row : rows) {
      switch (row) {
        case ActionRow.Refused no -> refused.add(no);
        case ActionRow.Usable one ->
            people
                .id(one.owner())
                .ifPresentOrElse(
                    id -> usable.add(new Owned(one, id)),
                    () ->
                        refused.add(
                            new ActionRow.Refused(one.line(), Reason.UNKNOWN_OWNER, one.owner())));
      }
    }
    boolean kept = !usable.isEmpty() && (refused.isEmpty() || yes);
    if (kept) {
      keep(usable, giver);
    }
    if (json) {
      Output.json(out(), shown(rows.size(), usable.size(), kept, refused));
    } else {
      say(usable.size(), kept, refused);
    }
    return refused.isEmpty() ? 0 : 1;
  }

  private List<ActionRow> rows() throws IOException, ConfigReader.Invalid {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UsageProblem(TEXTS.get(language(), "import.too-big", MOST_BYTES / 1_000_000));
      }
      return new ActionFile(
              home().today(), Configured.of(home()).calendars().in(ZoneId.systemDefault()))
          .read(FileText.of(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      throw new UsageProblem(TEXTS.get(language(), "file-missing", file.toString()), e);
    } catch (ActionFile.Unusable e) {
      String key = e.isBroken() ? "import.broken" : "import.columns";
      throw new UsageProblem(TEXTS.get(language(), key, String.valueOf(e.getMessage())), e);
    }
  }

  /** Owners hear of it in the morning. */
  private void keep(List<Owned> usable, String giver) {
    Instant now = home().clock().instant();
    try (Database database = Database.open(database())) {
      ActionTable store = new ActionTable(database);
      var unused =
          database.transaction(
              () -> {
                usable.forEach(one -> keep(one, giver, now, store));
                return true;
              });
    }
  }

  private static void keep(Owned one, String giver, Instant now, ActionTable store) {
    Origin origin = new Origin(Origin.Kind.IMPORT, Optional.empty(), Optional.empty());
    Proposal proposal =
        new Proposal(
            one.row().what(), one.row().link(), giver, one.ownerId(), origin, one.row().due());
    ActionItem item = ActionItem.proposed(Reference.random().text(), proposal, now);
    Change made = new Change(now, giver, new Change.Made(one.ownerId(), one.row().due()));
    store.add(item, made);
    if (!giver.equals(one.ownerId())) {
      store.tellLater(one.ownerId(), item.id(), made);
    }
  }

  private Shown shown(int read, int accepted, boolean kept, List<ActionRow.Refused> refused) {
    return new Shown(
        read,
        accepted,
        kept,
        refused.stream().map(row -> new Row(row.line(), why(row.reason()), row.cell())).toList());
  }

  private void say(int accepted, boolean kept, List<ActionRow.Refused> refused) {
    refused.forEach(
        row ->
            out()
                .println(
                    TEXTS.get(
                        language(),
                        "import.refused",
                        String.valueOf(row.line()),
                        why(row.reason()),
                        row.cell())));
    String key = kept ? "import.kept" : "import.not-kept";
    out().println(TEXTS.get(language(), key, accepted, refused.size()));
    out().flush();
  }

  private String why(Reason reason) {
    return TEXTS.get(
        language(), "import.why." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
