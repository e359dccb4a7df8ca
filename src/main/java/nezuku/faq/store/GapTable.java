package nezuku.faq.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nezuku.faq.gap.Dismissal;
import nezuku.faq.gap.GapLog;
import nezuku.faq.gap.Unhelped;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What was asked in vain, in the database. */
public final class GapTable implements GapLog {
  /** The last word that somebody said of an ask: whether it helped. */
  private static final String HELPED =
      "(SELECT f.helped FROM feedback f WHERE f.ask = a.reference ORDER BY f.seq DESC LIMIT 1)";

  private static final String IN_VAIN =
      "SELECT a.reference, a.asked_at, a.user_id, a.language, a.category, a.audience,"
          + " coalesce((SELECT g.question FROM gap g WHERE g.ask = a.reference"
          + " AND g.question IS NOT NULL ORDER BY g.seq DESC LIMIT 1), a.question) AS wording,"
          + " (SELECT count(*) FROM gap g WHERE g.ask = a.reference AND g.anonymous = 1) AS secret,"
          + " (SELECT string_agg(e.entry, ' ' ORDER BY e.place) FROM ask_entry e"
          + " WHERE e.ask = a.reference) AS entries"
          + " FROM ask a WHERE a.asked_at >= :since AND a.user_id IS NOT NULL"
          + " AND NOT EXISTS (SELECT 1 FROM gap g WHERE g.ask = a.reference"
          + " AND g.answered_at IS NOT NULL)"
          + " AND coalesce("
          + HELPED
          + ", 0) = 0"
          + " AND (a.outcome = 'unknown' OR "
          + HELPED
          + " = 0 OR EXISTS (SELECT 1 FROM gap g WHERE g.ask = a.reference)"
          + " OR (a.outcome = 'choices'"
          + " AND NOT EXISTS (SELECT 1 FROM chosen c WHERE c.ask = a.reference)))"
          + " ORDER BY a.seq DESC LIMIT :most";

  private final Database database;

  /** The gaps of a database. */
  public GapTable(Database database) {
    this.database = database;
  }

  @Override
  public List<Unhelped> inVain(Instant since, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(IN_VAIN)
                .bind("since", since)
                .bind("most", most)
                .map((row, context) -> unhelped(row))
                .list());
  }

  private static Unhelped unhelped(ResultSet row) throws SQLException {
    String entries = orEmpty(row.getString("entries"));
    return new Unhelped(
        text(row, "reference"),
        Instant.ofEpochMilli(row.getLong("asked_at")),
        text(row, "user_id"),
        text(row, "wording"),
        Language.ofCode(text(row, "language")),
        row.getInt("secret") > 0,
        orEmpty(row.getString("category")),
        entries.isEmpty() ? List.of() : List.of(entries.split(" ", -1)),
        AskRows.audience(row));
  }

  @Override
  public Map<String, Instant> published(Instant since) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT path, max(decided_at) AS last FROM draft WHERE state = 'published'"
                        + " AND decided_at >= :since GROUP BY path")
                .bind("since", since)
                .reduceRows(
                    new HashMap<String, Instant>(),
                    (pages, row) -> {
                      pages.put(
                          row.getColumn("path", String.class),
                          Instant.ofEpochMilli(row.getColumn("last", Long.class)));
                      return pages;
                    }));
  }

  @Override
  public Map<String, Dismissal> dismissed() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT ask, by_id, dismissed_at, people FROM dismissed")
                .reduceRows(
                    new HashMap<String, Dismissal>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("ask", String.class),
                          new Dismissal(
                              orEmpty(row.getColumn("by_id", String.class)),
                              Instant.ofEpochMilli(row.getColumn("dismissed_at", Long.class)),
                              row.getColumn("people", Integer.class)));
                      return all;
                    }));
  }

  @Override
  public void dismiss(Collection<String> references, Dismissal dismissal) {
    database.change(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "INSERT INTO dismissed (ask, by_id, dismissed_at, people)"
                      + " VALUES (:ask, :by, :at, :people) ON CONFLICT (ask) DO UPDATE SET"
                      + " by_id = excluded.by_id, dismissed_at = excluded.dismissed_at,"
                      + " people = excluded.people");
          for (String reference : references) {
            batch
                .bind("ask", reference)
                .bind("by", dismissal.byId().isEmpty() ? null : dismissal.byId())
                .bind("at", dismissal.at())
                .bind("people", dismissal.people())
                .add();
          }
          batch.execute();
        });
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
