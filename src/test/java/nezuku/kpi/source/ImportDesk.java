package nezuku.kpi.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nezuku.kpi.Case;
import nezuku.kpi.ImportReport;
import nezuku.kpi.ImportReport.Refusal;
import nezuku.kpi.Window;
import nezuku.kpi.source.Imports.Staged;
import nezuku.kpi.source.config.SourcesReader;
import nezuku.kpi.store.CaseTable;
import nezuku.platform.config.StrictYaml;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Imports into a database of a test's own. */
final class ImportDesk implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final Window ALWAYS =
      new Window(Instant.parse("1970-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

  private final Path folder;
  private final Database database;
  final CaseTable cases;
  final Imports imports;

  /** Sources as {@code kpi.sources} in a configuration has them. */
  ImportDesk(Path folder, String yaml) {
    this.folder = folder;
    this.database = Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")));
    this.cases = new CaseTable(database);
    this.imports = new Imports(sources(yaml), cases, InstantSource.fixed(NOW));
  }

  static List<Source> sources(String yaml) {
    SourcesReader.Read read = read(yaml);
    if (!read.reasons().isEmpty()) {
      throw new IllegalArgumentException(read.reasons().toString());
    }
    return read.sources();
  }

  static SourcesReader.Read read(String yaml) {
    try {
      Map<String, JsonNode> sections =
          StrictYaml.read(yaml, new TypeReference<TreeMap<String, JsonNode>>() {}).orElseThrow();
      return SourcesReader.read(
          sections, java.time.ZoneId.of("Asia/Tokyo"), Set.of("sakura", "kaede"));
    } catch (StrictYaml.Mistake e) {
      throw new IllegalArgumentException(e);
    }
  }

  Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** Stages a text as a file of the source {@code desk}. */
  Staged stage(String text) throws IOException, Unusable {
    return stage(text, StandardCharsets.UTF_8);
  }

  Staged stage(String text, Charset charset) throws IOException, Unusable {
    return stage(file("cases.csv", text.getBytes(charset)));
  }

  Staged stage(Path file) throws IOException, Unusable {
    return imports.stage("desk", file, "cases.csv", Optional.of("U0NAOKO01"));
  }

  /** The report on a text. */
  ImportReport report(String text) throws IOException, Unusable {
    return stage(text).layer().report().orElseThrow();
  }

  /** Why lines of a text are refused. */
  Map<Long, String> refused(String text) throws IOException, Unusable {
    Map<Long, String> why = new TreeMap<>();
    for (Refusal refusal : report(text).refusals()) {
      why.put(refusal.line(), refusal.why());
    }
    return why;
  }

  /** All cases that count, by their keys. */
  Map<String, Case> counted() {
    Map<String, Case> all = new HashMap<>();
    cases.visit(ALWAYS, one -> all.put(one.key(), one));
    return all;
  }

  /** The case of the source {@code desk} that counts. */
  Case counted(String key) {
    return cases.find("desk", key).orElseThrow();
  }

  @Override
  public void close() {
    database.close();
  }
}
