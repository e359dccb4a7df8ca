package nezuku.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import nezuku.action.ActionItem;
import nezuku.action.csv.ActionCsv;
import nezuku.action.store.ActionTable;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nezuku action export}: prints actions as CSV that spreadsheets open safely. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ActionExportCommand extends DatabaseCommand {
  @Option(names = "--all", descriptionKey = "all-actions")
  private boolean all;

  ActionExportCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException, ConfigReader.Invalid {
    PeopleFinder people = PeopleFinder.of(home(), Configured.of(home()));
    List<ActionItem> items;
    try (Database database = Database.openExisting(database())) {
      ActionTable store = new ActionTable(database);
      items =
          all
              ? store.between(Instant.EPOCH, home().clock().instant().plusSeconds(1))
              : store.open();
    }
    out().print(ActionCsv.write(items, people::name));
    out().flush();
    return 0;
  }
}
