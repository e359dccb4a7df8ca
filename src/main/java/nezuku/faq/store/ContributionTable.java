package nezuku.faq.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nezuku.platform.store.Database;

/** What people did for the FAQ. */
public final class ContributionTable {
  private final Database database;

  /** The deeds of a database. */
  public ContributionTable(Database database) {
    this.database = database;
  }

  /**
   * Something that somebody did.
   *
   * @param what the question that was answered, empty once it was forgotten; or the page's path
   */
  public record Deed(Instant at, String what) {}

  /** Questions that the FAQ could not answer and a person did. */
  public List<Deed> answered(String userId, Instant from, Instant to) {
    return list(
        "SELECT answered_at AS at, question AS what FROM gap WHERE owner_id = :user"
            + " AND answered_at >= :from AND answered_at < :to",
        userId,
        from,
        to);
  }

  /** Pages that a person wrote and that were published. */
  public List<Deed> written(String userId, Instant from, Instant to) {
    return list(
        "SELECT decided_at AS at, path AS what FROM draft WHERE author_id = :user"
            + " AND state = 'published' AND decided_at >= :from AND decided_at < :to",
        userId,
        from,
        to);
  }

  /** Pages that another one wrote and a person published. */
  public List<Deed> approved(String userId, Instant from, Instant to) {
    return list(
        "SELECT decided_at AS at, path AS what FROM draft WHERE decided_by = :user"
            + " AND coalesce(author_id, '') <> :user AND state = 'published'"
            + " AND decided_at >= :from AND decided_at < :to",
        userId,
        from,
        to);
  }

  /**
   * Something that was done, by whom.
   *
   * @param reference of the question that was answered; or the page's path
   */
  public record Work(Kind kind, String userId, Instant at, String reference) {
    /** What was done. */
    public enum Kind {
      ANSWERED,
      WRITTEN,
      APPROVED
    }
  }

  /** What everybody did, as {@link #answered}, {@link #written} and {@link #approved} tell. */
  public List<Work> all(Instant from, Instant to) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT 'ANSWERED' AS kind, owner_id AS who, answered_at AS at, ask AS what"
                        + " FROM gap WHERE owner_id IS NOT NULL"
                        + " AND answered_at >= :from AND answered_at < :to"
                        + " UNION ALL SELECT 'WRITTEN', author_id, decided_at, path"
                        + " FROM draft WHERE author_id IS NOT NULL AND state = 'published'"
                        + " AND decided_at >= :from AND decided_at < :to"
                        + " UNION ALL SELECT 'APPROVED', decided_by, decided_at, path"
                        + " FROM draft WHERE decided_by IS NOT NULL"
                        + " AND coalesce(author_id, '') <> decided_by AND state = 'published'"
                        + " AND decided_at >= :from AND decided_at < :to"
                        + " ORDER BY 3, 1, 4")
                .bind("from", from)
                .bind("to", to)
                .map(
                    (row, context) ->
                        new Work(
                            Work.Kind.valueOf(row.getString("kind")),
                            row.getString("who"),
                            Instant.ofEpochMilli(row.getLong("at")),
                            row.getString("what")))
                .list());
  }

  /** A question that a person was asked; empty if it was forgotten, or nobody may know of it. */
  public Optional<String> question(String reference) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT question FROM gap WHERE ask = :ask AND handed_over = 1"
                        + " AND anonymous = 0 AND question IS NOT NULL")
                .bind("ask", reference)
                .mapTo(String.class)
                .findFirst());
  }

  private List<Deed> list(String query, String userId, Instant from, Instant to) {
    return database.read(
        handle ->
            handle
                .createQuery(query + " ORDER BY 1 DESC")
                .bind("user", userId)
                .bind("from", from)
                .bind("to", to)
                .map(
                    (row, context) ->
                        new Deed(
                            Instant.ofEpochMilli(row.getLong("at")),
                            Objects.requireNonNullElse(row.getString("what"), "")))
                .list());
  }
}
