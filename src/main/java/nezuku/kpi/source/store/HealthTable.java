package nezuku.kpi.source.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nezuku.kpi.source.HealthStore;
import nezuku.kpi.source.Problem;
import nezuku.kpi.source.SourceHealth;
import nezuku.platform.store.Database;
import tools.jackson.databind.json.JsonMapper;

/** How sources are, in the database. */
public final class HealthTable implements HealthStore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Database database;

  /** The sources of a database. */
  public HealthTable(Database database) {
    this.database = database;
  }

  @Override
  public List<SourceHealth> all() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT source, succeeded_at, failing_since, why FROM kpi_source"
                        + " ORDER BY source")
                .map(
                    (row, context) ->
                        new SourceHealth(
                            Objects.requireNonNull(row.getString("source")),
                            moment(row.getLong("succeeded_at"), row.wasNull()),
                            moment(row.getLong("failing_since"), row.wasNull()),
                            Optional.ofNullable(row.getString("why"))
                                .map(why -> JSON.readValue(why, Problem.class))))
                .list());
  }

  private static Optional<Instant> moment(long millis, boolean isNull) {
    return isNull ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  @Override
  public Progress progress(String source) {
    return database
        .read(
            handle ->
                handle
                    .createQuery("SELECT changed_at, etag FROM kpi_source WHERE source = :source")
                    .bind("source", source)
                    .map(
                        (row, context) ->
                            new Progress(
                                moment(row.getLong("changed_at"), row.wasNull()),
                                Optional.ofNullable(row.getString("etag"))))
                    .findOne())
        .orElse(Progress.NONE);
  }

  @Override
  public void succeeded(String source, Instant at, Progress progress) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO kpi_source (source, succeeded_at, changed_at, etag)"
                        + " VALUES (:source, :at, :changed, :etag)"
                        + " ON CONFLICT (source) DO UPDATE SET succeeded_at = :at,"
                        + " failing_since = NULL, why = NULL, changed_at = :changed, etag = :etag")
                .bind("source", source)
                .bind("at", at)
                .bind("changed", progress.changed().map(Instant::toEpochMilli).orElse(null))
                .bind("etag", progress.etag().orElse(null))
                .execute());
  }

  @Override
  public void failed(String source, Instant at, Problem why) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO kpi_source (source, failing_since, why)"
                        + " VALUES (:source, :at, :why)"
                        + " ON CONFLICT (source) DO UPDATE SET"
                        + " failing_since = coalesce(kpi_source.failing_since, :at), why = :why")
                .bind("source", source)
                .bind("at", at)
                .bind("why", JSON.writeValueAsString(why))
                .execute());
  }
}
