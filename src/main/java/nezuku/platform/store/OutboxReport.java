package nezuku.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.outbox.Parked;

/** What an operator wants to know about the outbox. */
public final class OutboxReport {
  private final Database database;

  /** The outbox of a database. */
  public OutboxReport(Database database) {
    this.database = database;
  }

  /** What can't ever be sent and nobody has been told about. */
  public List<Parked> untold() {
    return parked("WHERE state = 'parked' AND told = 0");
  }

  /** Everything that can't ever be sent. */
  public List<Parked> parked() {
    return parked("WHERE state = 'parked'");
  }

  private List<Parked> parked(String where) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id, lane, reason, created_at FROM outbox " + where + " ORDER BY seq")
                .map(
                    (row, context) ->
                        new Parked(
                            text(row, "id"),
                            Outgoing.channelOf(text(row, "lane")),
                            text(row, "reason"),
                            instant(row)))
                .list());
  }

  /** Somebody has been told about these. */
  public void told(List<Parked> messages) {
    database.change(
        handle ->
            messages.forEach(
                message ->
                    handle.execute("UPDATE outbox SET told = 1 WHERE id = ?", message.id())));
  }

  /** What waits: how many messages, and since when the first. */
  public record Depth(int messages, Optional<Instant> since) {}

  /** How much waits. */
  public Depth depth() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*) AS messages, min(created_at) AS created_at FROM outbox"
                        + " WHERE state IN ('waiting', 'sending', 'doubtful')")
                .map(
                    (row, context) -> {
                      int messages = row.getInt("messages");
                      return new Depth(
                          messages, messages == 0 ? Optional.empty() : Optional.of(instant(row)));
                    })
                .one());
  }

  /** Forgets what was sent before a time. */
  public int forgetBefore(Instant time) {
    return database.write(
        handle ->
            handle
                .createUpdate("DELETE FROM outbox WHERE created_at < :time AND state = 'sent'")
                .bind("time", time)
                .execute());
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return Instant.ofEpochMilli(row.getLong("created_at"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
