package nezuku.meeting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nezuku.meeting.AgendaPoint;
import nezuku.meeting.Brought;
import nezuku.meeting.PreparationStore;
import nezuku.meeting.Step;
import nezuku.platform.store.Database;

/** What is prepared for meetings, in the database. */
public final class PreparationTable implements PreparationStore {
  private final Database database;

  /** What is in a database. */
  public PreparationTable(Database database) {
    this.database = database;
  }

  @Override
  public void done(Step step, String seriesId, LocalDate held, String userId, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO meeting_step (series, held, step, user_id, done_at)"
                        + " VALUES (:series, :held, :step, :user, :at) ON CONFLICT DO NOTHING")
                .bind("series", seriesId)
                .bind("held", held.toString())
                .bind("step", step.name().toLowerCase(Locale.ROOT))
                .bind("user", userId)
                .bind("at", at)
                .execute());
  }

  @Override
  public boolean isDone(Step step, String seriesId, LocalDate held, String userId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT 1 FROM meeting_step WHERE series = :series AND held = :held"
                        + " AND step = :step AND user_id = :user")
                .bind("series", seriesId)
                .bind("held", held.toString())
                .bind("step", step.name().toLowerCase(Locale.ROOT))
                .bind("user", userId)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  @Override
  public void add(AgendaPoint point, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO agenda_point (id, series, held, by_id, problem, cause, proposal,"
                        + " wish, link, added_at) VALUES (:id, :series, :held, :by, :problem,"
                        + " :cause, :proposal, :wish, :link, :at)")
                .bind("id", point.id())
                .bind("series", point.seriesId())
                .bind("held", point.held().toString())
                .bind("by", point.byId())
                .bind("problem", point.problem())
                .bind("cause", point.cause())
                .bind("proposal", point.proposal())
                .bind("wish", point.wish())
                .bind("link", point.link())
                .bind("at", at)
                .execute());
  }

  @Override
  public List<AgendaPoint> points(String seriesId, LocalDate held) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id, series, held, by_id, problem, cause, proposal, wish, link"
                        + " FROM agenda_point WHERE series = :series AND held = :held ORDER BY seq")
                .bind("series", seriesId)
                .bind("held", held.toString())
                .map((row, context) -> point(row))
                .list());
  }

  @Override
  public int proposalsSince(String seriesId, LocalDate first) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*) FROM agenda_point WHERE series = :series AND held >= :first"
                        + " AND proposal <> ''")
                .bind("series", seriesId)
                .bind("first", first.toString())
                .mapTo(Integer.class)
                .one());
  }

  @Override
  public void bring(String seriesId, LocalDate held, Brought material, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO brought_material (series, held, name, by_id, link, brought_at)"
                        + " VALUES (:series, :held, :name, :by, :link, :at)"
                        + " ON CONFLICT (series, held, name)"
                        + " DO UPDATE SET by_id = :by, link = :link, brought_at = :at")
                .bind("series", seriesId)
                .bind("held", held.toString())
                .bind("name", material.name())
                .bind("by", material.byId())
                .bind("link", material.link())
                .bind("at", at)
                .execute());
  }

  @Override
  public List<Brought> brought(String seriesId, LocalDate held) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT name, by_id, link FROM brought_material"
                        + " WHERE series = :series AND held = :held ORDER BY name")
                .bind("series", seriesId)
                .bind("held", held.toString())
                .map(
                    (row, context) ->
                        new Brought(text(row, "name"), orEmpty(row, "by_id"), text(row, "link")))
                .list());
  }

  private static AgendaPoint point(ResultSet row) throws SQLException {
    return new AgendaPoint(
        text(row, "id"),
        text(row, "series"),
        LocalDate.parse(text(row, "held")),
        orEmpty(row, "by_id"),
        text(row, "problem"),
        text(row, "cause"),
        text(row, "proposal"),
        text(row, "wish"),
        text(row, "link"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }

  private static String orEmpty(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }
}
