package nezuku.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.outbox.Posted;
import nezuku.platform.outbox.Queued;
import nezuku.platform.outbox.Waiting;
import org.jdbi.v3.core.Handle;

/**
 * What is to be sent, and what was. Its contents are forgotten once sent. A later note never undoes
 * an earlier one: each change names the state that it starts from.
 */
public final class OutboxTable {
  private static final String COLUMNS = "id, lane, urgent, body, attempts, created_at";

  private final Database database;
  private final String instance;
  private volatile Runnable onAdded = () -> {};

  /**
   * The outbox, seen by one running program.
   *
   * @param instance the program's name
   */
  public OutboxTable(Database database, String instance) {
    this.database = database;
    this.instance = instance;
  }

  /** Runs an action whenever something new has been committed. */
  public void onAdded(Runnable action) {
    this.onAdded = action;
  }

  /** Adds a message, in the transaction of this thread, and returns its id. */
  public String add(Outgoing message, Instant now) {
    String id = UUID.randomUUID().toString();
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO outbox (id, lane, urgent, state, attempts, created_at, body)"
                        + " VALUES (:id, :lane, :urgent, 'waiting', 0, :now, :body)")
                .bind("id", id)
                .bind("lane", message.lane())
                .bind("urgent", message.urgent() ? 1 : 0)
                .bind("now", now)
                .bind("body", message.body())
                .execute());
    database.afterCommit(onAdded);
    return id;
  }

  /** What may be sent: the first of each lane, what somebody waits for before the rest. */
  public List<Waiting> ready(int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id, lane, urgent FROM outbox o WHERE state = 'waiting' AND NOT EXISTS (SELECT 1 FROM"
                        + " outbox e WHERE e.lane = o.lane AND e.seq < o.seq AND e.state IN"
                        + " ('waiting', 'sending', 'doubtful'))"
                        + " ORDER BY urgent DESC, seq LIMIT :most")
                .bind("most", most)
                .map(
                    (row, context) ->
                        new Waiting(text(row, "id"), text(row, "lane"), row.getInt("urgent") == 1))
                .list());
  }

  /** Marks messages as being sent by us; what somebody else has taken is left out. */
  public List<Queued> claim(List<String> ids) {
    return database.write(
        handle -> ids.stream().flatMap(id -> claim(handle, id).stream()).toList());
  }

  private Optional<Queued> claim(Handle handle, String id) {
    int claimed =
        handle
            .createUpdate(
                "UPDATE outbox SET state = 'sending', instance = :instance, attempts = attempts + 1"
                    + " WHERE id = :id AND state = 'waiting'")
            .bind("instance", instance)
            .bind("id", id)
            .execute();
    return claimed == 0
        ? Optional.empty()
        : handle
            .createQuery("SELECT " + COLUMNS + " FROM outbox WHERE id = :id")
            .bind("id", id)
            .map((row, context) -> queued(row))
            .findOne();
  }

  /** What may or may not have been sent. */
  public List<Queued> doubtful(int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM outbox WHERE state = 'doubtful' ORDER BY seq LIMIT :most")
                .bind("most", most)
                .map((row, context) -> queued(row))
                .list());
  }

  /** It was sent, whoever says so. */
  public void sent(Queued message, Optional<Posted> where) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE outbox SET state = 'sent', instance = NULL, body = NULL,"
                        + " channel = :channel, ts = :ts, reason = NULL WHERE id = :id")
                .bind("id", message.id())
                .bind("channel", where.map(Posted::channelId).orElse(null))
                .bind("ts", where.map(Posted::ts).orElse(null))
                .execute());
  }

  /** It will never be sent; in the same transaction its replacement is added. */
  public void parked(Queued message, String reason, Optional<Outgoing> instead) {
    database.transaction(
        () -> {
          boolean parked =
              change(
                  "UPDATE outbox SET state = 'parked', instance = NULL, reason = :reason"
                      + " WHERE id = :id AND attempts = :attempts"
                      + " AND state IN ('sending', 'doubtful')",
                  message,
                  reason);
          if (parked && instead.isPresent()) {
            var unused = add(instead.get(), message.createdAt());
          }
          return parked;
        });
  }

  /** It was surely not sent: we give it back. */
  public void returned(Queued message) {
    change(
        "UPDATE outbox SET state = 'waiting', instance = NULL WHERE id = :id"
            + " AND attempts = :attempts AND state = 'sending' AND instance = :instance",
        message,
        "");
  }

  /** It may have been sent. */
  public void doubted(Queued message) {
    change(
        "UPDATE outbox SET state = 'doubtful', instance = NULL WHERE id = :id"
            + " AND attempts = :attempts AND state = 'sending' AND instance = :instance",
        message,
        "");
  }

  /** A doubt was settled: it was not sent. */
  public void sendAgain(Queued message) {
    change(
        "UPDATE outbox SET state = 'waiting' WHERE id = :id AND attempts = :attempts"
            + " AND state = 'doubtful'",
        message,
        "");
    database.afterCommit(onAdded);
  }

  private boolean change(String sql, Queued message, String reason) {
    return database.write(
        handle ->
            handle
                    .createUpdate(sql)
                    .bind("id", message.id())
                    .bind("attempts", message.attempts())
                    .bind("instance", instance)
                    .bind("reason", reason)
                    .execute()
                > 0);
  }

  /** Puts what dead programs were sending in doubt. */
  public void doubtWhatTheDeadLeft() {
    database.change(
        handle ->
            handle.execute(
                "UPDATE outbox SET state = 'doubtful', instance = NULL WHERE state = 'sending'"
                    + " AND instance NOT IN (SELECT id FROM instance)"));
  }

  /** Where a message stands; empty while it has not been sent, and where it left none behind. */
  public Optional<Posted> where(String id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT channel, ts FROM outbox WHERE id = :id AND ts IS NOT NULL")
                .bind("id", id)
                .map((row, context) -> new Posted(text(row, "channel"), text(row, "ts")))
                .findOne());
  }

  /**
   * The lane of a message.
   *
   * @throws IllegalArgumentException if there is none with this id, or it was long ago
   */
  public String laneOf(String id) {
    return database
        .read(
            handle ->
                handle
                    .createQuery("SELECT lane FROM outbox WHERE id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .findOne())
        .orElseThrow(() -> new IllegalArgumentException("no message " + id));
  }

  private static Queued queued(ResultSet row) throws SQLException {
    return new Queued(
        text(row, "id"),
        new Outgoing(text(row, "lane"), row.getInt("urgent") == 1, text(row, "body")),
        row.getInt("attempts"),
        instant(row));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return Instant.ofEpochMilli(row.getLong("created_at"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
