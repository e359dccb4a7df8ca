package nezuku.kpi.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.kpi.Import;
import nezuku.kpi.ImportReport;
import nezuku.platform.store.Database;

/** Imports as rows, without their cases. */
final class ImportRows {
  private final Database database;

  ImportRows(Database database) {
    this.database = database;
  }

  static String code(Import.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  void begin(Import layer) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO kpi_import (id, source, name, by_id, read_at, state)"
                        + " VALUES (:id, :source, :name, :by, :at, :state)")
                .bind("id", layer.id())
                .bind("source", layer.source())
                .bind("name", layer.name())
                .bind("by", layer.byId().orElse(null))
                .bind("at", layer.at())
                .bind("state", code(layer.state()))
                .execute());
  }

  /** Its place among all imports. */
  long seq(String importId) {
    return database
        .read(
            handle ->
                handle
                    .createQuery("SELECT seq FROM kpi_import WHERE id = :id")
                    .bind("id", importId)
                    .mapTo(Long.class)
                    .findOne())
        .orElseThrow(() -> new IllegalArgumentException("no import " + importId));
  }

  void complete(String importId, ImportReport report) {
    database.change(
        handle ->
            handle
                .createUpdate("UPDATE kpi_import SET report = :report WHERE id = :id")
                .bind("report", ReportJson.of(report))
                .bind("id", importId)
                .execute());
  }

  /** Takes away those that were never read to the end or never answered, with their cases. */
  void sweep(Instant begunBefore, Instant proposedBefore) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "DELETE FROM kpi_import WHERE state = 'proposed'"
                        + " AND (report IS NULL AND read_at < :begun OR read_at < :proposed)")
                .bind("begun", begunBefore)
                .bind("proposed", proposedBefore)
                .execute());
  }

  Optional<Import> find(String importId) {
    return list("id = :id", Map.of("id", importId.strip().toUpperCase(Locale.ROOT)), 1).stream()
        .findFirst();
  }

  List<Import> newest(Optional<String> source, int most) {
    return source
        .map(name -> list("source = :source", Map.of("source", name), most))
        .orElseGet(() -> list("1 = 1", Map.of(), most));
  }

  private List<Import> list(String where, Map<String, ?> bound, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id, source, name, by_id, read_at, state, report FROM kpi_import WHERE "
                        + where
                        + " ORDER BY seq DESC LIMIT :most")
                .bindMap(bound)
                .bind("most", most)
                .map(
                    (row, context) ->
                        new Import(
                            Objects.requireNonNull(row.getString("id")),
                            Objects.requireNonNull(row.getString("source")),
                            Objects.requireNonNull(row.getString("name")),
                            Optional.ofNullable(row.getString("by_id")),
                            Instant.ofEpochMilli(row.getLong("read_at")),
                            Import.State.valueOf(
                                Objects.requireNonNull(row.getString("state"))
                                    .toUpperCase(Locale.ROOT)),
                            Optional.ofNullable(row.getString("report")).map(ReportJson::read)))
                .list());
  }

  Map<String, Instant> freshness() {
    Map<String, Instant> fresh = new LinkedHashMap<>();
    database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT source, max(read_at) AS at FROM kpi_import WHERE state = 'counted'"
                        + " GROUP BY source ORDER BY source")
                .map(
                    (row, context) ->
                        fresh.put(
                            Objects.requireNonNull(row.getString("source")),
                            Instant.ofEpochMilli(row.getLong("at"))))
                .list());
    return fresh;
  }
}
