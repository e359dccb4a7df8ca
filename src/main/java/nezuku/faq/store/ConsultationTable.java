package nezuku.faq.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nezuku.faq.Gap;
import nezuku.faq.consultation.Consultations;
import nezuku.faq.consultation.Pending;
import nezuku.faq.consultation.Rung;
import nezuku.people.Language;
import nezuku.platform.store.Database;

/** Questions that wait for a person's answer, in the database. */
public final class ConsultationTable implements Consultations {
  private static final String OPEN = " handed_over = 1 AND answered_at IS NULL";

  private final Database database;

  /** The questions of a database. */
  public ConsultationTable(Database database) {
    this.database = database;
  }

  @Override
  public List<Pending> pending() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT ask, found_at, asker_id, owner_id, question, language, anonymous, rung,"
                        + " coalesce(since, found_at) AS since, reminded_at FROM gap WHERE"
                        + OPEN
                        + " AND asker_id IS NOT NULL AND owner_id IS NOT NULL"
                        + " ORDER BY found_at, seq")
                .map((row, context) -> pending(row))
                .list());
  }

  private static Pending pending(ResultSet row) throws SQLException {
    long reminded = row.getLong("reminded_at");
    Optional<Instant> remindedAt =
        row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(reminded));
    Gap gap =
        new Gap(
            text(row, "ask"),
            Instant.ofEpochMilli(row.getLong("found_at")),
            text(row, "asker_id"),
            text(row, "owner_id"),
            text(row, "question"),
            Language.ofCode(text(row, "language")),
            row.getInt("anonymous") == 1);
    return new Pending(
        gap,
        Rung.valueOf(text(row, "rung").toUpperCase(Locale.ROOT)),
        Instant.ofEpochMilli(row.getLong("since")),
        remindedAt);
  }

  @Override
  public void reminded(String reference, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate("UPDATE gap SET reminded_at = :at WHERE ask = :ask AND" + OPEN)
                .bind("at", at)
                .bind("ask", reference)
                .execute());
  }

  @Override
  public void taken(String reference, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE gap SET since = :at, reminded_at = NULL WHERE ask = :ask AND" + OPEN)
                .bind("at", at)
                .bind("ask", reference)
                .execute());
  }

  @Override
  public void movedTo(String reference, String holderId, Rung rung, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE gap SET owner_id = :holder, rung = :rung, since = :at,"
                        + " reminded_at = NULL WHERE ask = :ask AND"
                        + OPEN)
                .bind("holder", holderId)
                .bind("rung", rung.name().toLowerCase(Locale.ROOT))
                .bind("at", at)
                .bind("ask", reference)
                .execute());
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
