package nezuku.faq.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
