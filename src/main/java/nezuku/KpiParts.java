package nezuku;

import java.time.InstantSource;
import java.time.ZoneId;
import nezuku.kpi.CaseStore;
import nezuku.kpi.GivenStore;
import nezuku.kpi.Kpis;
import nezuku.kpi.OwnFigures;
import nezuku.kpi.ReadingStore;
import nezuku.kpi.alert.AlertStore;
import nezuku.kpi.config.KpiReader;
import nezuku.kpi.slack.KpiTools;
import nezuku.kpi.slack.Neighbours;
import nezuku.kpi.store.AlertTable;
import nezuku.kpi.store.CaseTable;
import nezuku.kpi.store.GivenTable;
import nezuku.kpi.store.ReadingTable;
import nezuku.kpi.store.SummaryTable;
import nezuku.kpi.summary.SummaryStore;
import nezuku.people.Directory;
import nezuku.people.Roles;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackWeb;
import nezuku.platform.store.Database;

/** Puts the numbers together. */
public final class KpiParts {
  private final KpiReader.Read config;
  private final CaseStore cases;
  private final ReadingStore readings;
  private final GivenStore given;
  private final SummaryStore editions;
  private final AlertStore alerts;
  private final Kpis kpis;

  /**
   * Numbers of a database.
   *
   * @throws IllegalArgumentException if the configuration is not {@linkplain #check right}
   */
  public KpiParts(Config config, Database database, OwnFigures own, InstantSource clock) {
    this.config = KpiReader.read(config.kpi());
    if (!this.config.reasons().isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", this.config.reasons()));
    }
    this.cases = new CaseTable(database);
    this.readings = new ReadingTable(database);
    this.given = new GivenTable(database);
    this.editions = new SummaryTable(database);
    this.alerts = new AlertTable(database);
    this.kpis = new Kpis(this.config.settings(), cases, readings, given, own, clock);
  }

  /**
   * Checks the section of the numbers.
   *
   * @throws ConfigReader.Invalid if there is a mistake in it
   */
  public static void check(Config config) throws ConfigReader.Invalid {
    KpiReader.Read read = KpiReader.read(config.kpi());
    if (!read.reasons().isEmpty()) {
      throw new ConfigReader.Invalid("nezuku.yml", read.reasons());
    }
  }

  /** By whose days numbers are reckoned. */
  static ZoneId zone(Config config) {
    return KpiReader.read(config.kpi()).settings().zone();
  }

  /** What answers questions about numbers. */
  public Kpis kpis() {
    return kpis;
  }

  KpiTools tools(
      Neighbours neighbours,
      Directory directory,
      Roles roles,
      SlackWeb web,
      Messenger messenger,
      InstantSource clock) {
    return new KpiTools(
        kpis,
        cases,
        readings,
        given,
        editions,
        alerts,
        neighbours,
        directory,
        roles,
        messenger,
        web.now(),
        web.reader(),
        clock);
  }
}
