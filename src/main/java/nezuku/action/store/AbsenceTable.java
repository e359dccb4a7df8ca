package nezuku.action.store;

import static nezuku.action.store.ActionRows.date;
import static nezuku.action.store.ActionRows.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nezuku.action.Absence;
import nezuku.action.Absences;
import nezuku.platform.store.Database;

/** Who is away when, in the database. */
public final class AbsenceTable implements Absences {
  private final Database database;

  /** The absences of a database. */
  public AbsenceTable(Database database) {
    this.database = database;
  }

  @Override
  public List<Absence> of(String userId, LocalDate from) {
    return list("user_id = :user", userId, from);
  }

  @Override
  public List<Absence> deputizedBy(String deputyId, LocalDate from) {
    return list("deputy_id = :user", deputyId, from);
  }

  private List<Absence> list(String where, String userId, LocalDate from) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT user_id, first_day, last_day, deputy_id FROM absence WHERE "
                        + where
                        + " AND last_day >= :from ORDER BY first_day, seq")
                .bind("user", userId)
                .bind("from", from.toString())
                .map(
                    (row, context) ->
                        new Absence(
                            text(row, "user_id"),
                            date(row, "first_day"),
                            date(row, "last_day"),
                            Optional.ofNullable(row.getString("deputy_id"))))
                .list());
  }

  @Override
  public void add(Absence absence, Instant at) {
    database.change(
        handle -> {
          handle
              .createUpdate(
                  "DELETE FROM absence WHERE user_id = :user AND first_day <= :last"
                      + " AND last_day >= :first")
              .bind("user", absence.userId())
              .bind("first", absence.first().toString())
              .bind("last", absence.last().toString())
              .execute();
          handle
              .createUpdate(
                  "INSERT INTO absence (user_id, first_day, last_day, deputy_id, said_at)"
                      + " VALUES (:user, :first, :last, :deputy, :at)")
              .bind("user", absence.userId())
              .bind("first", absence.first().toString())
              .bind("last", absence.last().toString())
              .bind("deputy", absence.deputyId().orElse(null))
              .bind("at", at)
              .execute();
        });
  }

  @Override
  public void clear(String userId, LocalDate from) {
    database.change(
        handle ->
            handle
                .createUpdate("DELETE FROM absence WHERE user_id = :user AND last_day >= :from")
                .bind("user", userId)
                .bind("from", from.toString())
                .execute());
  }
}
