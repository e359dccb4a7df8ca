package nezuku.faq.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Drafts;
import nezuku.faq.edit.Edition;
import nezuku.faq.edit.Editions;
import nezuku.faq.edit.Fingerprint;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Drafts and published pages in the database. */
public final class DraftTable implements Drafts, Editions {
  private static final String COLUMNS = "id, path, text, base, author_id, drafted_at, reference";

  private final Database database;
  private volatile Runnable onPublished = () -> {};

  /** The drafts of a database. */
  public DraftTable(Database database) {
    this.database = database;
  }

  /** Runs an action whenever something has been published here. */
  public void onPublished(Runnable action) {
    this.onPublished = action;
  }

  @Override
  public void propose(Draft draft) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO draft (id, path, text, base, author_id, drafted_at, reference,"
                        + " state) VALUES (:id, :path, :text, :base, :author, :at, :reference,"
                        + " 'proposed')")
                .bind("id", draft.id())
                .bind("path", draft.path())
                .bind("text", draft.text().orElse(null))
                .bind("base", draft.base())
                .bind("author", draft.authorId())
                .bind("at", draft.at())
                .bind("reference", draft.reference().orElse(null))
                .execute());
  }

  @Override
  public Optional<Draft> find(String id) {
    return database.read(handle -> find(handle, id));
  }

  private static Optional<Draft> find(Handle handle, String id) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM draft WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> draft(row))
        .findOne();
  }

  @Override
  public boolean isOpen(String id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM draft WHERE id = :id AND state = 'proposed'")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  @Override
  public Outcome publish(String id, String by, Instant at, String file) {
    return database.write(
        handle -> {
          // First, so that two who publish at once do it one after the other.
          nextEdition(handle);
          Optional<Draft> draft = find(handle, id).filter(found -> isOpen(id));
          if (draft.isEmpty()) {
            return Outcome.DECIDED;
          }
          if (!now(handle, draft.get().path(), file).equals(draft.get().base())) {
            return Outcome.OUTDATED;
          }
          decide(handle, id, "published", by, at);
          handle.execute("DELETE FROM page WHERE path = ?", draft.get().path());
          handle
              .createUpdate("INSERT INTO page (path, text, draft) VALUES (:path, :text, :draft)")
              .bind("path", draft.get().path())
              .bind("text", draft.get().text().orElse(null))
              .bind("draft", id)
              .execute();
          database.afterCommit(onPublished);
          return Outcome.PUBLISHED;
        });
  }

  /** Whoever answers notices that the number has changed. */
  static void nextEdition(Handle handle) {
    handle.execute(
        "INSERT INTO edition (one, number) VALUES (1, 1)"
            + " ON CONFLICT (one) DO UPDATE SET number = edition.number + 1");
  }

  /** The fingerprint of what counts now. */
  private static String now(Handle handle, String path, String file) {
    return handle
        .createQuery("SELECT text FROM page WHERE path = :path")
        .bind("path", path)
        .map((row, context) -> Fingerprint.of(Optional.ofNullable(row.getString("text"))))
        .findOne()
        .orElse(file);
  }

  @Override
  public List<Draft> unannounced() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM draft WHERE state = 'published' AND announced = 0 ORDER BY seq")
                .map((row, context) -> draft(row))
                .list());
  }

  @Override
  public void announced(String id) {
    database.change(handle -> handle.execute("UPDATE draft SET announced = 1 WHERE id = ?", id));
  }

  @Override
  public boolean decline(String id, String by, Instant at) {
    return database.write(handle -> decide(handle, id, "declined", by, at)) > 0;
  }

  private static int decide(Handle handle, String id, String state, String by, Instant at) {
    return handle
        .createUpdate(
            "UPDATE draft SET state = :state, decided_by = :by, decided_at = :at"
                + " WHERE id = :id AND state = 'proposed'")
        .bind("state", state)
        .bind("by", by)
        .bind("at", at)
        .bind("id", id)
        .execute();
  }

  @Override
  public long number() {
    return database.read(DraftTable::number);
  }

  private static long number(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(number), 0) FROM edition")
        .mapTo(Long.class)
        .one();
  }

  @Override
  public Edition newest() {
    return database.read(
        handle -> {
          // Before the pages: should more be published meanwhile, they are read again.
          long number = number(handle);
          return new Edition(number, pages(handle.createQuery("SELECT path, text FROM page")));
        });
  }

  @Override
  public void settled(String path, Optional<String> text) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "DELETE FROM page WHERE path = :path AND "
                        + (text.isPresent() ? "text = :text" : "text IS NULL"))
                .bind("path", path)
                .bindMap(text.<Map<String, ?>>map(now -> Map.of("text", now)).orElse(Map.of()))
                .execute());
  }

  @Override
  public Edition only(String path) {
    return database.read(
        handle ->
            new Edition(
                number(handle),
                pages(
                    handle
                        .createQuery("SELECT path, text FROM page WHERE path = :path")
                        .bind("path", path))));
  }

  private static Map<String, Optional<String>> pages(Query query) {
    return query.reduceRows(
        new HashMap<String, Optional<String>>(),
        (pages, row) -> {
          pages.put(
              row.getColumn("path", String.class),
              Optional.ofNullable(row.getColumn("text", String.class)));
          return pages;
        });
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        text(row, "id"),
        text(row, "path"),
        Optional.ofNullable(row.getString("text")),
        text(row, "base"),
        Objects.requireNonNullElse(row.getString("author_id"), ""),
        Instant.ofEpochMilli(row.getLong("drafted_at")),
        Optional.ofNullable(row.getString("reference")));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
