package nezuku.platform.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What Slack delivered: each thing is taken on once, and kept until it has been handled. */
public final class InboxTable {
  private static final String LEFT_BEHIND =
      " state = 'accepted' AND (instance IS NULL OR instance NOT IN (SELECT id FROM instance))";

  private final Database database;
  private final String instance;

  /**
   * Something that was delivered and has not been handled.
   *
   * @param act what it is, in the edge's own words
   * @param attempts how often somebody began to handle it
   */
  public record Accepted(String id, String act, int attempts) {}

  /**
   * The inbox, seen by one running program.
   *
   * @param instance the program's name
   */
  public InboxTable(Database database, String instance) {
    this.database = database;
    this.instance = instance;
  }

  /** Takes something on for us to handle; false if it was delivered before. */
  public boolean accept(String id, String act, Instant now) {
    return database.write(
        handle ->
            handle
                    .createUpdate(
                        "INSERT INTO inbox (id, received_at, state, attempts, instance, act)"
                            + " VALUES (:id, :now, 'accepted', 1, :instance, :act)"
                            + " ON CONFLICT (id) DO NOTHING")
                    .bind("id", id)
                    .bind("now", now)
                    .bind("instance", instance)
                    .bind("act", act)
                    .execute()
                > 0);
  }

  /**
   * Notes, in the transaction of this thread, that something has been handled.
   *
   * @throws Conflict if somebody else has taken it over from us
   */
  public void done(String id) {
    int changed =
        database.write(
            handle ->
                handle.execute(
                    "UPDATE inbox SET state = 'done', act = NULL, instance = NULL"
                        + " WHERE id = ? AND state = 'accepted' AND instance = ?",
                    id,
                    instance));
    if (changed == 0) {
      throw new TakenOver(id);
    }
  }

  /** Somebody else has taken over what we were handling. */
  public static final class TakenOver extends RuntimeException {
    private static final long serialVersionUID = 1;

    TakenOver(String id) {
      super(id + " was taken over");
    }
  }

  /** Gives back what we can't handle now. */
  public void returned(String id) {
    database.change(
        handle ->
            handle.execute(
                "UPDATE inbox SET instance = NULL WHERE id = ? AND state = 'accepted'"
                    + " AND instance = ?",
                id,
                instance));
  }

  /** Takes over what nobody alive handles. */
  public List<Accepted> takeOver(int most) {
    List<String> ids =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT id FROM inbox WHERE"
                            + LEFT_BEHIND
                            + " ORDER BY received_at LIMIT :most")
                    .bind("most", most)
                    .mapTo(String.class)
                    .list());
    return ids.isEmpty() ? List.of() : ids.stream().flatMap(id -> takeOver(id).stream()).toList();
  }

  private Optional<Accepted> takeOver(String id) {
    return database.write(
        handle -> {
          int taken =
              handle.execute(
                  "UPDATE inbox SET instance = ?, attempts = attempts + 1 WHERE id = ? AND"
                      + LEFT_BEHIND,
                  instance,
                  id);
          return taken == 0
              ? Optional.empty()
              : handle
                  .createQuery("SELECT id, act, attempts FROM inbox WHERE id = :id")
                  .bind("id", id)
                  .map(
                      (row, context) ->
                          new Accepted(
                              id,
                              Objects.requireNonNull(row.getString("act")),
                              row.getInt("attempts")))
                  .findOne();
        });
  }

  /** Forgets what was handled before a time; Slack delivers nothing again after some hours. */
  public int forgetBefore(Instant time) {
    return database.write(
        handle ->
            handle
                .createUpdate("DELETE FROM inbox WHERE received_at < :time AND state = 'done'")
                .bind("time", time)
                .execute());
  }
}
