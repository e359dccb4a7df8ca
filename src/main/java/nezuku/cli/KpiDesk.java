package nezuku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nezuku.kpi.Kpis;
import nezuku.kpi.OwnFigures;
import nezuku.kpi.config.KpiReader;
import nezuku.kpi.source.Imports;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.config.SourcesReader;
import nezuku.kpi.store.CaseTable;
import nezuku.kpi.store.GivenTable;
import nezuku.kpi.store.ReadingTable;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.store.Database;

/** The numbers, as {@code NEZUKU_CONFIG} says, or else the sample company's. */
final class KpiDesk {
  /** What the bot knows of its own work is asked in Slack. */
  private static final OwnFigures NONE = (figure, split, window) -> OwnFigures.Tally.NONE;

  private final Home home;
  private final KpiReader.Read config;
  private final List<Source> sources;

  private KpiDesk(Home home, KpiReader.Read config, List<Source> sources) {
    this.home = home;
    this.config = config;
    this.sources = sources;
  }

  /**
   * Reads the configuration.
   *
   * @throws ConfigReader.Invalid if there is a mistake in it
   */
  static KpiDesk of(Home home) throws IOException, ConfigReader.Invalid {
    String file = home.environment().get("NEZUKU_CONFIG");
    Config config =
        file == null
            ? ConfigReader.sample(home.root())
            : ConfigReader.read(Path.of(file), home.root());
    return of(home, config, file == null ? "sample.yml" : file);
  }

  private static KpiDesk of(Home home, Config config, String file) throws ConfigReader.Invalid {
    SectionCheck.check(config, file);
    KpiReader.Read kpi = KpiReader.read(config.sections().of("kpi"), config.calendars());
    SourcesReader.Read sources =
        SourcesReader.read(
            kpi.sources(), kpi.settings().zone(), config.partners().byName().keySet());
    return new KpiDesk(home, kpi, sources.sources());
  }

  Imports imports(Database database) {
    return new Imports(sources, new CaseTable(database), home.clock());
  }

  Kpis kpis(Database database) {
    return new Kpis(
        config.settings(),
        new CaseTable(database),
        new ReadingTable(database),
        new GivenTable(database),
        NONE,
        home.clock());
  }
}
