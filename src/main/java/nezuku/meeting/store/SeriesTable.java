package nezuku.meeting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nezuku.meeting.Rhythm;
import nezuku.meeting.Rhythm.Every;
import nezuku.meeting.Rhythm.OnHoliday;
import nezuku.meeting.Series;
import nezuku.meeting.Series.Material;
import nezuku.meeting.SeriesStore;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;

/** Series of meetings in the database. */
public final class SeriesTable implements SeriesStore {
  private static final String OWNER = "owner";
  private static final String NOTE_TAKER = "note_taker";
  private static final String PARTICIPANT = "participant";

  private final Database database;

  /** The series of a database. */
  public SeriesTable(Database database) {
    this.database = database;
  }

  @Override
  public void put(Series series) {
    database.change(
        handle -> {
          insert(handle, series);
          handle.execute("DELETE FROM series_member WHERE series = ?", series.id());
          handle.execute("DELETE FROM series_material WHERE series = ?", series.id());
          member(handle, series.id(), OWNER, series.ownerId());
          member(handle, series.id(), NOTE_TAKER, series.noteTakerId());
          series.participants().forEach(id -> member(handle, series.id(), PARTICIPANT, id));
          series
              .material()
              .forEach(
                  one ->
                      handle.execute(
                          "INSERT INTO series_material (series, name, by_id) VALUES (?, ?, ?)",
                          series.id(),
                          one.name(),
                          one.byId().isEmpty() ? null : one.byId()));
        });
  }

  private static void insert(Handle handle, Series series) {
    Rhythm rhythm = series.rhythm();
    handle
        .createUpdate(
            "INSERT INTO series (id, name, channel_id, every, every_n, weekday, start_time, zone,"
                + " on_holiday, first_day, closed) VALUES (:id, :name, :channel, :every, :n, :day,"
                + " :at, :zone, :holiday, :from, :closed) ON CONFLICT (id) DO UPDATE SET"
                + " name = :name, channel_id = :channel, every = :every, every_n = :n,"
                + " weekday = :day, start_time = :at, zone = :zone, on_holiday = :holiday,"
                + " first_day = :from, closed = :closed")
        .bind("id", series.id())
        .bind("name", series.name())
        .bind("channel", series.channelId())
        .bind("every", kind(rhythm.every()))
        .bind("n", number(rhythm.every()))
        .bind("day", rhythm.day().getValue())
        .bind("at", rhythm.at().toString())
        .bind("zone", rhythm.zone().getId())
        .bind("holiday", rhythm.onHoliday().name().toLowerCase(Locale.ROOT))
        .bind("from", rhythm.from().toString())
        .bind("closed", series.closed() ? 1 : 0)
        .execute();
  }

  private static void member(Handle handle, String series, String part, String userId) {
    if (!userId.isEmpty()) {
      handle.execute(
          "INSERT INTO series_member (series, part, user_id) VALUES (?, ?, ?)",
          series,
          part,
          userId);
    }
  }

  private static String kind(Every every) {
    return switch (every) {
      case Every.Weeks weeks -> "weeks";
      case Every.Month month -> "month";
      case Every.MonthsLast last -> "months_last";
    };
  }

  private static int number(Every every) {
    return switch (every) {
      case Every.Weeks(int count) -> count;
      case Every.Month(int nth) -> nth;
      case Every.MonthsLast last -> 0;
    };
  }

  private static Every every(String kind, int number) {
    return switch (kind) {
      case "weeks" -> new Every.Weeks(number);
      case "month" -> new Every.Month(number);
      default -> new Every.MonthsLast();
    };
  }

  @Override
  public Optional<Series> find(String id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM series WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> series(handle, row))
                .findOne());
  }

  @Override
  public List<Series> open() {
    return all().stream().filter(series -> !series.closed()).toList();
  }

  @Override
  public List<Series> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM series ORDER BY name, id")
                .map((row, context) -> series(handle, row))
                .list());
  }

  private static Series series(Handle handle, ResultSet row) throws SQLException {
    String id = text(row, "id");
    return new Series(
        id,
        text(row, "name"),
        text(row, "channel_id"),
        new Rhythm(
            every(text(row, "every"), row.getInt("every_n")),
            DayOfWeek.of(row.getInt("weekday")),
            LocalTime.parse(text(row, "start_time")),
            ZoneId.of(text(row, "zone")),
            OnHoliday.valueOf(text(row, "on_holiday").toUpperCase(Locale.ROOT)),
            LocalDate.parse(text(row, "first_day"))),
        members(handle, id, OWNER).stream().findFirst().orElse(""),
        members(handle, id, NOTE_TAKER).stream().findFirst().orElse(""),
        members(handle, id, PARTICIPANT),
        material(handle, id),
        row.getInt("closed") == 1);
  }

  private static List<String> members(Handle handle, String series, String part) {
    return handle
        .createQuery(
            "SELECT user_id FROM series_member WHERE series = :series AND part = :part"
                + " ORDER BY seq")
        .bind("series", series)
        .bind("part", part)
        .mapTo(String.class)
        .list();
  }

  private static List<Material> material(Handle handle, String series) {
    return handle
        .createQuery("SELECT name, by_id FROM series_material WHERE series = :series ORDER BY seq")
        .bind("series", series)
        .map(
            (row, context) ->
                new Material(
                    text(row, "name"), Objects.requireNonNullElse(row.getString("by_id"), "")))
        .list();
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
