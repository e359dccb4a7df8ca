package nezuku.meeting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nezuku.meeting.Draft;
import nezuku.meeting.KeptMinutes;
import nezuku.meeting.MinutesStore;
import nezuku.meeting.Published;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Minutes in the database. */
public final class MinutesTable implements MinutesStore {
  private static final String MINUTES =
      "SELECT id, series, held, title, text, decisions, open_points, by_id, confirmed_at"
          + " FROM minutes ";
  private static final String DRAFTS =
      "SELECT id, series, by_id, text, points, drafted_at FROM minutes_draft ";

  private final Database database;

  /** The minutes of a database. */
  public MinutesTable(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Draft draft) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO minutes_draft (id, series, held, by_id, text, points, drafted_at)"
                        + " VALUES (:id, :series, :held, :by, :text, :points, :at)"
                        + " ON CONFLICT (id) DO UPDATE SET held = :held, points = :points")
                .bind("id", draft.id())
                .bind("series", draft.seriesId())
                .bind("held", draft.points().held().toString())
                .bind("by", draft.byId())
                .bind("text", draft.text())
                .bind("points", PointsJson.of(draft.points()))
                .bind("at", draft.at())
                .execute());
  }

  @Override
  public Optional<Draft> draft(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(DRAFTS + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> draft(row))
                .findOne());
  }

  @Override
  public Optional<Draft> draftOf(String seriesId, LocalDate held) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    DRAFTS
                        + "WHERE series = :series AND held = :held"
                        + " ORDER BY drafted_at DESC, id LIMIT 1")
                .bind("series", seriesId)
                .bind("held", held.toString())
                .map((row, context) -> draft(row))
                .findOne());
  }

  @Override
  public boolean confirm(KeptMinutes minutes) {
    return database.write(
        handle -> {
          boolean first =
              handle.execute("DELETE FROM minutes_draft WHERE id = ?", minutes.id()) > 0;
          if (first) {
            insert(handle, minutes);
          }
          return first;
        });
  }

  private static void insert(Handle handle, KeptMinutes minutes) {
    handle
        .createUpdate(
            "INSERT INTO minutes (id, series, held, title, text, decisions, open_points, folded,"
                + " by_id, confirmed_at) VALUES (:id, :series, :held, :title, :text, :decisions,"
                + " :open, :folded, :by, :at)")
        .bind("id", minutes.id())
        .bind("series", minutes.seriesId())
        .bind("held", minutes.held().toString())
        .bind("title", minutes.title())
        .bind("text", minutes.text())
        .bind("decisions", String.join("\n", minutes.decisions()))
        .bind("open", String.join("\n", minutes.open()))
        .bind("folded", folded(minutes))
        .bind("by", minutes.byId())
        .bind("at", minutes.at())
        .execute();
  }

  private static String folded(KeptMinutes minutes) {
    return folded(
        String.join(
            "\n",
            minutes.title(),
            minutes.text(),
            String.join("\n", minutes.decisions()),
            String.join("\n", minutes.open())));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  @Override
  public void published(String id, String messageId) {
    database.change(
        handle -> handle.execute("UPDATE minutes SET message = ? WHERE id = ?", messageId, id));
  }

  @Override
  public void settle() {
    database.change(
        handle ->
            handle.execute(
                "UPDATE minutes SET"
                    + " channel_id = (SELECT channel FROM outbox WHERE outbox.id = message),"
                    + " ts = (SELECT outbox.ts FROM outbox WHERE outbox.id = message)"
                    + " WHERE ts IS NULL AND message IN"
                    + " (SELECT id FROM outbox WHERE outbox.ts IS NOT NULL)"));
  }

  @Override
  public Optional<Published> placeOf(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT coalesce(m.channel_id, o.channel) AS channel, coalesce(m.ts, o.ts) AS ts"
                        + " FROM minutes m LEFT JOIN outbox o ON o.id = m.message"
                        + " WHERE m.id = :id AND coalesce(m.ts, o.ts) IS NOT NULL")
                .bind("id", id)
                .map((row, context) -> new Published(text(row, "channel"), text(row, "ts")))
                .findOne());
  }

  @Override
  public Optional<KeptMinutes> find(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(MINUTES + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> minutes(row))
                .findOne());
  }

  @Override
  public List<KeptMinutes> of(String seriesId, LocalDate held) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    MINUTES + "WHERE series = :series AND held = :held ORDER BY confirmed_at, id")
                .bind("series", seriesId)
                .bind("held", held.toString())
                .map((row, context) -> minutes(row))
                .list());
  }

  @Override
  public List<KeptMinutes> since(String seriesId, LocalDate first) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    MINUTES
                        + "WHERE series = :series AND held >= :first"
                        + " ORDER BY held DESC, confirmed_at DESC, id")
                .bind("series", seriesId)
                .bind("first", first.toString())
                .map((row, context) -> minutes(row))
                .list());
  }

  @Override
  public List<KeptMinutes> search(List<String> words, Set<String> seriesIds, int most) {
    if (words.isEmpty() || seriesIds.isEmpty()) {
      return List.of();
    }
    String all =
        IntStream.range(0, words.size())
            .mapToObj(i -> "folded LIKE :word" + i + " ESCAPE '~'")
            .collect(Collectors.joining(" AND "));
    return database.read(
        handle -> {
          Query query =
              handle
                  .createQuery(
                      MINUTES
                          + "WHERE series IN (<series>) AND "
                          + all
                          + " ORDER BY held DESC, confirmed_at DESC, id LIMIT :most")
                  .bindList("series", List.copyOf(seriesIds))
                  .bind("most", most);
          for (int i = 0; i < words.size(); i++) {
            query.bind("word" + i, "%" + escaped(folded(words.get(i))) + "%");
          }
          return query.map((row, context) -> minutes(row)).list();
        });
  }

  private static String escaped(String word) {
    return word.replace("~", "~~").replace("%", "~%").replace("_", "~_");
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        text(row, "id"),
        text(row, "series"),
        text(row, "by_id"),
        text(row, "text"),
        Instant.ofEpochMilli(row.getLong("drafted_at")),
        PointsJson.read(text(row, "points")));
  }

  private static KeptMinutes minutes(ResultSet row) throws SQLException {
    return new KeptMinutes(
        text(row, "id"),
        text(row, "series"),
        LocalDate.parse(text(row, "held")),
        text(row, "title"),
        text(row, "text"),
        text(row, "decisions").lines().toList(),
        text(row, "open_points").lines().toList(),
        Objects.requireNonNullElse(row.getString("by_id"), ""),
        Instant.ofEpochMilli(row.getLong("confirmed_at")));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
