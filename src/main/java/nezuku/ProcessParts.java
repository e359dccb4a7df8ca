package nezuku;

import java.util.List;
import nezuku.action.slack.ActionTools;
import nezuku.people.Directory;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import nezuku.platform.config.Config;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.store.Database;
import nezuku.process.Answerable;
import nezuku.process.BusinessProcess;
import nezuku.process.FactStore;
import nezuku.process.Processes;
import nezuku.process.config.ProcessesReader;
import nezuku.process.slack.ProcessTools;
import nezuku.process.store.FactTable;

/** Puts the processes together. */
final class ProcessParts {
  private final Roles roles;
  private final FactStore facts;
  private final Processes processes;
  private final Answerable answerable;

  /**
   * The processes of a configuration, with what people added to them.
   *
   * @throws IllegalArgumentException if the configuration is not right
   */
  ProcessParts(
      Config config, Database database, Directory directory, Roles roles, StandIns standIns) {
    this.roles = roles;
    this.facts = new FactTable(database);
    this.processes = new Processes(configured(config), facts);
    this.answerable = new Answerable(directory, roles, standIns);
  }

  private static List<BusinessProcess> configured(Config config) {
    ProcessesReader.Read read =
        ProcessesReader.read(
            config.sections().of("processes"), config.partners().byName().keySet());
    if (!read.reasons().isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", read.reasons()));
    }
    return read.processes();
  }

  Processes processes() {
    return processes;
  }

  Answerable answerable() {
    return answerable;
  }

  Roles roles() {
    return roles;
  }

  ProcessTools tools(ActionTools acting, SlackNow now) {
    return new ProcessTools(
        processes,
        facts,
        answerable,
        ActionParts.duties(acting),
        person -> acting.calendars().of(person),
        acting.directory(),
        roles,
        acting.messenger(),
        now,
        acting.clock());
  }
}
