package nezuku;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nezuku.kpi.CaseStore;
import nezuku.kpi.GivenStore;
import nezuku.kpi.Kpis;
import nezuku.kpi.OwnFigures;
import nezuku.kpi.ReadingStore;
import nezuku.kpi.alert.AlertStore;
import nezuku.kpi.config.KpiReader;
import nezuku.kpi.slack.KpiTools;
import nezuku.kpi.slack.Neighbours;
import nezuku.kpi.slack.importing.ImportTools;
import nezuku.kpi.source.Fetches;
import nezuku.kpi.source.Imports;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.config.SourcesReader;
import nezuku.kpi.source.http.HttpFetcher;
import nezuku.kpi.source.sql.SqlFetcher;
import nezuku.kpi.source.store.HealthTable;
import nezuku.kpi.store.AlertTable;
import nezuku.kpi.store.CaseTable;
import nezuku.kpi.store.GivenTable;
import nezuku.kpi.store.ReadingTable;
import nezuku.kpi.store.SummaryTable;
import nezuku.kpi.summary.SummaryStore;
import nezuku.people.Directory;
import nezuku.people.Roles;
import nezuku.platform.config.Config;
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
  private final Imports imports;

  /**
   * Numbers of a database.
   *
   * @throws IllegalArgumentException if the configuration is not right
   */
  public KpiParts(Config config, Database database, OwnFigures own, InstantSource clock) {
    this.config = KpiReader.read(config.sections().of("kpi"), config.calendars());
    SourcesReader.Read sources = sources(config, this.config);
    List<String> reasons = reasons(this.config, sources);
    if (!reasons.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", reasons));
    }
    this.cases = new CaseTable(database);
    this.readings = new ReadingTable(database);
    this.given = new GivenTable(database);
    this.editions = new SummaryTable(database);
    this.alerts = new AlertTable(database);
    this.kpis = new Kpis(this.config.settings(), cases, readings, given, own, clock);
    this.imports = new Imports(sources.sources(), cases, clock);
  }

  private static SourcesReader.Read sources(Config config, KpiReader.Read read) {
    return SourcesReader.read(
        read.sources(), read.settings().zone(), config.partners().byName().keySet());
  }

  private static List<String> reasons(KpiReader.Read read, SourcesReader.Read sources) {
    List<String> reasons = new ArrayList<>(read.reasons());
    reasons.addAll(sources.reasons());
    return reasons;
  }

  /** By whose days numbers are reckoned. */
  static ZoneId zone(Config config) {
    return KpiReader.read(config.sections().of("kpi"), config.calendars()).settings().zone();
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

  ImportTools importing(
      Directory directory, Roles roles, SlackWeb web, Messenger messenger, Database database) {
    return new ImportTools(
        imports,
        kpis.settings().dropChannel(),
        directory,
        roles,
        messenger,
        web.reader(),
        work -> database.afterCommit(() -> Thread.ofVirtual().start(work)));
  }

  /** Reckons ahead until it is closed. */
  Preparation prepare() {
    return new Preparation(kpis, cases);
  }

  /** What brings cases in. */
  public Imports imports() {
    return imports;
  }

  /**
   * What fetches the sources that nobody brings, every hour; at the start it is to {@code
   * fetchNow}.
   *
   * @param environment holds the secrets by which sources know us
   */
  public static Fetches fetches(
      Imports imports, Database database, Map<String, String> environment, InstantSource clock) {
    return new Fetches(
        imports,
        Map.of(
            Source.Http.class,
            new HttpFetcher(environment, clock),
            Source.Sql.class,
            new SqlFetcher(environment)),
        new HealthTable(database),
        clock);
  }
}
