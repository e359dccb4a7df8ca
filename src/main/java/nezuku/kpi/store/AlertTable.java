package nezuku.kpi.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nezuku.kpi.Split;
import nezuku.kpi.alert.AlertStore;
import nezuku.kpi.alert.Standing;
import nezuku.kpi.alert.Subject;
import nezuku.platform.store.Database;

/** Alerts that stand, in the database. */
public final class AlertTable implements AlertStore {
  private final Database database;

  /** A subject as columns. */
  private record Columns(String kind, String name, String dimension, String label) {
    static Columns of(Subject subject) {
      return switch (subject) {
        case Subject.Line(String metric, Split split) -> of("line", metric, split);
        case Subject.Missing(String metric, Split split) -> of("missing", metric, split);
        case Subject.Stale(String source) -> of("stale", source, Split.all());
      };
    }

    Map<String, String> bound() {
      return Map.of("kind", kind, "name", name, "dimension", dimension, "label", label);
    }

    private static Columns of(String kind, String name, Split split) {
      return new Columns(kind, name, Parts.dimension(split), Parts.label(split));
    }
  }

  /** The alerts of a database. */
  public AlertTable(Database database) {
    this.database = database;
  }

  @Override
  public Map<Subject, Standing> all() {
    Map<Subject, Standing> all = new LinkedHashMap<>();
    database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM kpi_alert ORDER BY kind, name, dimension, label")
                .map(
                    (row, context) -> {
                      String name = Objects.requireNonNull(row.getString("name"));
                      Split split = Parts.split(row);
                      Subject subject =
                          switch (Objects.requireNonNull(row.getString("kind"))) {
                            case "line" -> new Subject.Line(name, split);
                            case "missing" -> new Subject.Missing(name, split);
                            default -> new Subject.Stale(name);
                          };
                      return all.put(
                          subject,
                          new Standing(
                              LocalDate.parse(row.getString("since_day")),
                              LocalDate.parse(row.getString("told_day"))));
                    })
                .list());
    return all;
  }

  @Override
  public void keep(Subject subject, Standing standing) {
    Columns columns = Columns.of(subject);
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO kpi_alert (kind, name, dimension, label, since_day, told_day)"
                        + " VALUES (:kind, :name, :dimension, :label, :since, :told)"
                        + " ON CONFLICT (kind, name, dimension, label) DO UPDATE SET"
                        + " since_day = excluded.since_day, told_day = excluded.told_day")
                .bindMap(columns.bound())
                .bind("since", standing.since().toString())
                .bind("told", standing.told().toString())
                .execute());
  }

  @Override
  public void clear(Subject subject) {
    Columns columns = Columns.of(subject);
    database.change(
        handle ->
            handle
                .createUpdate(
                    "DELETE FROM kpi_alert WHERE kind = :kind AND name = :name"
                        + " AND dimension = :dimension AND label = :label")
                .bindMap(columns.bound())
                .execute());
  }
}
