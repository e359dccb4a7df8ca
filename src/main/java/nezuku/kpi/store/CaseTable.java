package nezuku.kpi.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import nezuku.kpi.Case;
import nezuku.kpi.CaseStore;
import nezuku.kpi.Import;
import nezuku.kpi.ImportReport;
import nezuku.kpi.Window;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Cases in the database. */
public final class CaseTable implements CaseStore {
  private static final int ROWS_AT_ONCE = 5_000;
  private static final long NEVER = Long.MAX_VALUE;

  /** The newest layer that counts, of the layers of one case. */
  private static final String COUNTS =
      " EXISTS (SELECT 1 FROM kpi_import i WHERE i.seq = c.import_seq AND i.state = 'counted')"
          + " AND NOT EXISTS (SELECT 1 FROM kpi_case d JOIN kpi_import j ON j.seq = d.import_seq"
          + " WHERE d.source = c.source AND d.case_key = c.case_key"
          + " AND d.import_seq > c.import_seq AND j.state = 'counted')";

  private static final String SELECT = "SELECT " + CaseRows.COLUMNS + " FROM kpi_case c WHERE ";

  /**
   * Each case is in one of these, so that each can use its index. Of those that were open all the
   * time few were closed since, but many were opened before: the plus keeps SQLite off the index of
   * the latter.
   */
  private static final List<String> IN_WINDOW =
      List.of(
          "c.closed >= :from AND c.closed < :to AND",
          "c.opened >= :from AND c.opened < :to AND (c.closed IS NULL OR c.closed >= :to) AND",
          "c.closed >= :to AND +c.opened < :from AND",
          "c.closed IS NULL AND c.opened < :from AND");

  /** What an import's cases would take the place of, if it counted. */
  private static final String COMPARED =
      " FROM kpi_case n LEFT JOIN kpi_case o ON o.source = n.source AND o.case_key = n.case_key"
          + " AND o.import_seq = (SELECT max(d.import_seq) FROM kpi_case d JOIN kpi_import j"
          + " ON j.seq = d.import_seq WHERE d.source = n.source AND d.case_key = n.case_key"
          + " AND j.state = 'counted' AND d.import_seq < n.import_seq)"
          + " WHERE n.import_seq = :seq";

  private final Database database;
  private final ImportRows imports;

  /** The cases of a database. */
  public CaseTable(Database database) {
    this.database = database;
    this.imports = new ImportRows(database);
  }

  @Override
  public void begin(Import layer) {
    imports.begin(layer);
  }

  @Override
  public void add(String importId, List<Case> cases) {
    long seq = imports.seq(importId);
    for (int from = 0; from < cases.size(); from += ROWS_AT_ONCE) {
      List<Case> some = cases.subList(from, Math.min(cases.size(), from + ROWS_AT_ONCE));
      database.change(handle -> insert(handle, seq, some));
    }
  }

  private static void insert(Handle handle, long seq, List<Case> cases) {
    try (PreparedBatch batch = handle.prepareBatch(CaseRows.INSERT)) {
      cases.forEach(one -> CaseRows.add(batch, seq, one));
      if (!cases.isEmpty()) {
        var unused = batch.execute();
      }
    }
  }

  @Override
  public void complete(String importId, ImportReport report) {
    imports.complete(importId, report);
  }

  @Override
  public void sweep(Instant begunBefore, Instant proposedBefore) {
    imports.sweep(begunBefore, proposedBefore);
  }

  @Override
  public Optional<Import> find(String importId) {
    return imports.find(importId);
  }

  @Override
  public List<Import> imports(Optional<String> source, int most) {
    return imports.newest(source, most);
  }

  @Override
  public Difference difference(String importId) {
    long seq = imports.seq(importId);
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*) AS n, count(o.case_key) AS known,"
                        + " coalesce(sum(CASE WHEN o.digest = n.digest THEN 1 ELSE 0 END), 0)"
                        + " AS same"
                        + COMPARED)
                .bind("seq", seq)
                .map(
                    (row, context) ->
                        new Difference(
                            row.getLong("n") - row.getLong("known"),
                            row.getLong("known") - row.getLong("same"),
                            row.getLong("same")))
                .one());
  }

  @Override
  public void thin(String importId) {
    long seq = imports.seq(importId);
    database.change(
        handle ->
            handle
                .createUpdate(
                    "DELETE FROM kpi_case WHERE import_seq = :seq AND case_key IN"
                        + " (SELECT n.case_key"
                        + COMPARED
                        + " AND o.digest = n.digest)")
                .bind("seq", seq)
                .execute());
  }

  @Override
  public boolean move(String importId, Import.State from, Import.State to, Instant at) {
    // Read before anything is changed, so that others wait for the writing only.
    Optional<Touched> touched =
        from == Import.State.COUNTED || to == Import.State.COUNTED
            ? touched(imports.seq(importId))
            : Optional.empty();
    return database.write(
        handle -> {
          int moved =
              handle
                  .createUpdate(
                      "UPDATE kpi_import SET state = :to, moved_at = :at"
                          + " WHERE id = :id AND state = :from")
                  .bind("to", ImportRows.code(to))
                  .bind("at", at)
                  .bind("id", importId)
                  .bind("from", ImportRows.code(from))
                  .execute();
          if (moved == 1) {
            touched.ifPresent(window -> note(handle, window));
            if (to == Import.State.DROPPED) {
              handle.execute("DELETE FROM kpi_case WHERE import_seq = ?", imports.seq(importId));
            }
          }
          return moved == 1;
        });
  }

  /** From when on and until when cases are different; milliseconds. */
  private record Touched(long first, long last) {}

  private Optional<Touched> touched(long seq) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*) AS n, min(n.opened) AS first_new, min(o.opened) AS first_old,"
                        + " max(coalesce(n.closed, :never)) AS last_new,"
                        + " max(CASE WHEN o.case_key IS NULL THEN 0"
                        + " ELSE coalesce(o.closed, :never) END) AS last_old"
                        + COMPARED
                        + " AND (o.case_key IS NULL OR o.digest <> n.digest)")
                .bind("seq", seq)
                .bind("never", NEVER)
                .map(
                    (row, context) -> {
                      long first = row.getLong("first_new");
                      long old = row.getLong("first_old");
                      boolean none = row.wasNull();
                      return row.getLong("n") == 0
                          ? Optional.<Touched>empty()
                          : Optional.of(
                              new Touched(
                                  none ? first : Math.min(first, old),
                                  Math.max(row.getLong("last_new"), row.getLong("last_old"))));
                    })
                .one());
  }

  private static void note(Handle handle, Touched window) {
    handle
        .createUpdate("INSERT INTO kpi_change (first_at, last_at) VALUES (:first, :last)")
        .bind("first", window.first())
        .bind("last", window.last())
        .execute();
  }

  @Override
  public void visit(Window window, Consumer<Case> visitor) {
    var unused =
        database.read(
            handle -> {
              // Only in a transaction does PostgreSQL hand out rows bit by bit.
              if (database.isShared()) {
                handle.useTransaction(within -> visit(within, window, visitor));
              } else {
                visit(handle, window, visitor);
              }
              return true;
            });
  }

  private static void visit(Handle handle, Window window, Consumer<Case> visitor) {
    for (String which : IN_WINDOW) {
      String sql = SELECT + which + COUNTS;
      try (Query query = handle.createQuery(sql).setFetchSize(ROWS_AT_ONCE)) {
        if (sql.contains(":to")) {
          query.bind("to", window.to());
        }
        query
            .bind("from", window.from())
            .map((row, context) -> CaseRows.read(row))
            .useStream(cases -> cases.forEach(visitor));
      }
    }
  }

  @Override
  public Optional<Case> find(String source, String key) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + "c.source = :source AND c.case_key = :key AND" + COUNTS)
                .bind("source", source)
                .bind("key", key)
                .map((row, context) -> CaseRows.read(row))
                .findOne());
  }

  @Override
  public Map<String, Instant> freshness() {
    return imports.freshness();
  }

  @Override
  public long lastChange() {
    return last("SELECT max(seq) FROM kpi_change", OptionalLong.empty(), OptionalLong.empty());
  }

  @Override
  public long lastChange(Window window) {
    return last(
        "SELECT max(seq) FROM kpi_change WHERE first_at < :to AND last_at >= :from",
        OptionalLong.of(window.from().toEpochMilli()),
        OptionalLong.of(window.to().toEpochMilli()));
  }

  private long last(String sql, OptionalLong from, OptionalLong to) {
    return database.read(
        handle -> {
          Query query = handle.createQuery(sql);
          from.ifPresent(millis -> query.bind("from", millis));
          to.ifPresent(millis -> query.bind("to", millis));
          return query.mapTo(Long.class).findOne().orElse(0L);
        });
  }
}
