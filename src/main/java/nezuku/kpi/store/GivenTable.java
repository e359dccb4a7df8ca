package nezuku.kpi.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nezuku.kpi.GivenStore;
import nezuku.kpi.Period;
import nezuku.platform.store.Database;

/** Values that people typed in, in the database. */
public final class GivenTable implements GivenStore {
  private final Database database;

  /** The values of a database. */
  public GivenTable(Database database) {
    this.database = database;
  }

  @Override
  public void give(GivenValue value) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO kpi_given (metric, dimension, label, kind, first_day, last_day,"
                        + " value, by_id, given_at) VALUES (:metric, :dimension, :label, :kind,"
                        + " :first, :last, :value, :by, :at)")
                .bind("metric", value.metric())
                .bind("dimension", Parts.dimension(value.split()))
                .bind("label", Parts.label(value.split()))
                .bind("kind", Parts.kind(value.period()))
                .bind("first", value.period().first().toString())
                .bind("last", value.period().last().toString())
                .bind("value", value.value())
                .bind("by", value.byId())
                .bind("at", value.at())
                .execute());
  }

  @Override
  public List<GivenValue> within(String metric, Period period) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM kpi_given WHERE metric = :metric AND first_day >= :first"
                        + " AND last_day <= :last ORDER BY seq")
                .bind("metric", metric)
                .bind("first", period.first().toString())
                .bind("last", period.last().toString())
                .map(
                    (row, context) ->
                        new GivenValue(
                            metric,
                            Parts.split(row),
                            Parts.period(row, period.fiscal()),
                            row.getDouble("value"),
                            Objects.requireNonNullElse(row.getString("by_id"), ""),
                            Instant.ofEpochMilli(row.getLong("given_at"))))
                .list());
  }
}
