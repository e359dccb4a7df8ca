package nezuku.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nezuku.kpi.Case;
import nezuku.kpi.Import;
import nezuku.kpi.ImportReport;
import nezuku.kpi.Labels;
import nezuku.kpi.sample.SampleCases;
import nezuku.kpi.store.CaseTable;
import nezuku.people.Partners;
import nezuku.platform.config.Config;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cases of the sample company, and what is measured of them. */
final class Numbers {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  static final String SOURCE = "sample-desk";
  private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);
  private static final long SEED = 20260401L;

  private Numbers() {}

  /** The sample's cases as they stood at a moment, read at another one. */
  static void fill(Path data, Instant until, Instant readAt) {
    fill(data, SampleCases.of(SOURCE, FIRST, until, Integer.MAX_VALUE, SEED), readAt);
  }

  /** Cases that count at once; in the place of those with the same keys. */
  static void fill(Path data, List<Case> cases, Instant readAt) {
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")))) {
      CaseTable table = new CaseTable(database);
      String id = "T" + readAt.getEpochSecond();
      table.begin(
          new Import(
              id,
              SOURCE,
              "test",
              Optional.empty(),
              readAt,
              Import.State.PROPOSED,
              Optional.empty()));
      table.add(id, cases);
      table.complete(
          id,
          new ImportReport(
              cases.size(),
              cases.size(),
              0,
              0,
              List.of(),
              Map.of(),
              List.of(),
              Optional.empty(),
              Optional.empty()));
      table.move(id, Import.State.PROPOSED, Import.State.COUNTED, readAt);
    }
  }

  /** Cases that were opened and closed on a day, of which some were opened again. */
  static List<Case> week(String monday, int count, int reopened) {
    List<Case> cases = new ArrayList<>();
    Instant opened = LocalDate.parse(monday).atTime(10, 0).atZone(TOKYO).toInstant();
    for (int i = 0; i < count; i++) {
      cases.add(
          new Case(
              SOURCE,
              monday + "-" + i,
              "",
              new Labels("経費精算", "sakura", "中"),
              opened,
              Optional.of(opened.plus(Duration.ofMinutes(30))),
              Optional.of(opened.plus(Duration.ofHours(2))),
              Optional.empty(),
              Optional.of(true),
              i < reopened ? 1 : 0,
              0,
              Optional.empty(),
              Optional.empty()));
    }
    return cases;
  }

  /** The sample's configuration without its sources, and with another change. */
  static UnaryOperator<Config> config(Consumer<ObjectNode> change) {
    return sample -> {
      ObjectNode kpi = (ObjectNode) sample.sections().of("kpi").orElseThrow().deepCopy();
      kpi.remove("sources");
      change.accept(kpi);
      return withoutProcesses(sample.with("kpi", kpi));
    };
  }

  /** Whose owners are not asked for what is missing, and which teaches nobody. */
  private static Config withoutProcesses(Config sample) {
    ObjectNode adoption = (ObjectNode) sample.sections().of("adoption").orElseThrow().deepCopy();
    adoption.remove("scorecard");
    return sample
        .with("adoption", adoption)
        .with("processes", JsonNodeFactory.instance.objectNode())
        .with("learning", JsonNodeFactory.instance.objectNode());
  }

  /** The sample's configuration in which numbers keep quiet, for tests of everything else. */
  static Config quiet(Config sample) {
    ObjectNode kpi = (ObjectNode) sample.sections().of("kpi").orElseThrow().deepCopy();
    ((ObjectNode) kpi.path("sources")).remove(SOURCE);
    kpi.remove("channels");
    kpi.remove("management");
    return withoutProcesses(sample.with("kpi", kpi));
  }

  /** Aims at something else, without a warning line. */
  static void target(ObjectNode kpi, String metric, String target) {
    ObjectNode section = (ObjectNode) kpi.path("metrics").path(metric);
    section.put("target", target).remove("warning");
  }

  /** Gives a metric to somebody else. */
  static void owner(ObjectNode kpi, String metric, String address) {
    ((ObjectNode) kpi.path("metrics").path(metric)).put("owner", address);
  }

  /** Guests of a domain work for a partner. */
  static Config guests(Config config, String partner, String domain) {
    Map<String, Partners.Marks> marks =
        Map.of(partner, new Partners.Marks(List.of(), List.of(domain), Optional.empty()));
    return config.with(new Partners(marks));
  }

  /** Tells these channels, each in a language. */
  static void channels(ObjectNode kpi, Map<String, String> channels) {
    ObjectNode section = kpi.putObject("channels");
    channels.forEach(section::put);
  }
}
