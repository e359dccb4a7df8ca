package nezuku.kpi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import nezuku.kpi.Figure;
import nezuku.kpi.Period;
import nezuku.kpi.Reading;
import nezuku.kpi.ReadingStore;
import nezuku.kpi.Split;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Readings in the database. */
public final class ReadingTable implements ReadingStore {
  private static final String OF_PERIOD =
      "SELECT * FROM kpi_reading WHERE kind = :kind AND first_day = :first";
  private static final String SAME =
      " WHERE kind = :kind AND first_day = :first AND metric = :metric"
          + " AND dimension = :dimension AND label = :label";

  private final Database database;

  /** The readings of a database. */
  public ReadingTable(Database database) {
    this.database = database;
  }

  private record Place(String metric, Split split) {}

  @Override
  public List<Kept> of(Period period) {
    Map<Place, Kept> newest = new LinkedHashMap<>();
    list(OF_PERIOD + " ORDER BY seq", period, Map.of())
        .forEach(one -> newest.put(new Place(one.reading().metric(), one.reading().split()), one));
    return List.copyOf(newest.values());
  }

  @Override
  public List<Kept> history(String metric, Split split, Period period) {
    return list(
        OF_PERIOD
            + " AND metric = :metric AND dimension = :dimension AND label = :label ORDER BY seq",
        period,
        Map.of("metric", metric, "dimension", Parts.dimension(split), "label", Parts.label(split)));
  }

  private List<Kept> list(String sql, Period period, Map<String, ?> bound) {
    return database.read(
        handle ->
            handle
                .createQuery(sql)
                .bind("kind", Parts.kind(period))
                .bind("first", period.first().toString())
                .bindMap(bound)
                .map((row, context) -> read(row, period))
                .list());
  }

  private static Kept read(ResultSet row, Period period) throws SQLException {
    Instant revisedAt = Instant.ofEpochMilli(row.getLong("revised_at"));
    Optional<Reading.Revision> revised =
        row.wasNull()
            ? Optional.empty()
            : Optional.of(
                new Reading.Revision(
                    new Figure(value(row, "was_value"), row.getLong("was_n"), 0, 0), revisedAt));
    Reading reading =
        new Reading(
            Objects.requireNonNull(row.getString("metric")),
            Parts.split(row),
            period,
            new Figure(
                value(row, "value"), row.getLong("n"), row.getDouble("low"), row.getDouble("high")),
            Instant.ofEpochMilli(row.getLong("reckoned_at")),
            revised);
    return new Kept(
        reading, Objects.requireNonNull(row.getString("formula")), row.getLong("change_seq"));
  }

  private static OptionalDouble value(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  @Override
  public void keep(List<Kept> readings) {
    database.change(handle -> readings.forEach(one -> keep(handle, one)));
  }

  /** Only where a number was revised, the one before is history. */
  private static void keep(Handle handle, Kept one) {
    Reading reading = one.reading();
    boolean isRevision =
        reading.revised().filter(was -> was.at().equals(reading.reckonedAt())).isPresent();
    boolean updated =
        !isRevision
            && bind(
                        handle.createUpdate(
                            "UPDATE kpi_reading SET formula = :formula, value = :value, n = :n,"
                                + " low = :low, high = :high, was_value = :was, was_n = :wasN,"
                                + " revised_at = :revised, reckoned_at = :at,"
                                + " change_seq = :change WHERE seq = (SELECT max(seq)"
                                + " FROM kpi_reading"
                                + SAME
                                + ")"),
                        one)
                    .execute()
                == 1;
    if (!updated) {
      bind(
              handle.createUpdate(
                  "INSERT INTO kpi_reading (metric, dimension, label, kind, first_day, formula,"
                      + " value, n, low, high, was_value, was_n, revised_at, reckoned_at,"
                      + " change_seq) VALUES (:metric, :dimension, :label, :kind, :first, :formula,"
                      + " :value, :n, :low, :high, :was, :wasN, :revised, :at, :change)"),
              one)
          .execute();
    }
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Kept one) {
    Reading reading = one.reading();
    Figure figure = reading.figure();
    Optional<Figure> was = reading.revised().map(Reading.Revision::was);
    return statement
        .bind("metric", reading.metric())
        .bind("dimension", Parts.dimension(reading.split()))
        .bind("label", Parts.label(reading.split()))
        .bind("kind", Parts.kind(reading.period()))
        .bind("first", reading.period().first().toString())
        .bind("formula", one.formula())
        .bind("value", figure.value().isPresent() ? figure.value().getAsDouble() : null)
        .bind("n", figure.n())
        .bind("low", figure.low())
        .bind("high", figure.high())
        .bind(
            "was",
            was.isPresent() && was.get().value().isPresent()
                ? was.get().value().getAsDouble()
                : null)
        .bind("wasN", was.map(Figure::n).orElse(null))
        .bind("revised", reading.revised().map(Reading.Revision::at).orElse(null))
        .bind("at", reading.reckonedAt())
        .bind("change", one.change());
  }
}
