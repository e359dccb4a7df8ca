package nezuku.faq.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nezuku.faq.figure.AskFigures;
import nezuku.faq.figure.Asked;
import nezuku.faq.figure.Earlier;
import nezuku.faq.figure.FigureLog;
import nezuku.faq.figure.Window;
import nezuku.platform.store.Database;

/** What figures are made of, in the database. */
public final class FigureTable implements FigureLog {
  private static final String ASKED =
      "SELECT CASE WHEN a.outcome = 'confident' OR EXISTS (SELECT 1 FROM chosen c"
          + " WHERE c.ask = a.reference) THEN 1 ELSE 0 END AS shown,"
          + " (SELECT f.helped FROM feedback f WHERE f.ask = a.reference"
          + " ORDER BY f.seq DESC LIMIT 1) AS helped,"
          + " CASE WHEN a.again_at IS NULL THEN 0 ELSE 1 END AS again,"
          + " g.found_at, g.answered_at"
          + " FROM ask a LEFT JOIN gap g ON g.ask = a.reference AND g.handed_over = 1"
          + " WHERE a.asked_at >= :from AND a.asked_at < :to";

  private final Database database;

  /** The figures of a database. */
  public FigureTable(Database database) {
    this.database = database;
  }

  @Override
  public AskFigures figures(Window window, Optional<String> category) {
    return database.read(
        handle -> {
          var query =
              handle
                  .createQuery(ASKED + (category.isPresent() ? " AND a.category = :category" : ""))
                  .bind("from", window.from())
                  .bind("to", window.to());
          category.ifPresent(id -> query.bind("category", id));
          return AskFigures.of(query.map((row, context) -> asked(row)).list());
        });
  }

  private static Asked asked(ResultSet row) throws SQLException {
    int helped = row.getInt("helped");
    Optional<Boolean> said = row.wasNull() ? Optional.empty() : Optional.of(helped == 1);
    long found = row.getLong("found_at");
    boolean passedOn = !row.wasNull();
    long answered = row.getLong("answered_at");
    Optional<Duration> answeredIn =
        row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(answered - found));
    return new Asked(
        row.getInt("shown") == 1, said, row.getInt("again") == 1, passedOn, answeredIn);
  }

  @Override
  public List<Earlier> askedBy(String userId, Instant since, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT reference, coalesce(thread, '') AS thread, question FROM ask"
                        + " WHERE user_id = :user AND asked_at >= :since"
                        + " ORDER BY asked_at DESC, seq DESC LIMIT :most")
                .bind("user", userId)
                .bind("since", since)
                .bind("most", most)
                .map(
                    (row, context) ->
                        new Earlier(
                            text(row, "reference"), text(row, "thread"), text(row, "question")))
                .list());
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }

  @Override
  public void askedAgain(String reference, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE ask SET again_at = :at WHERE reference = :reference"
                        + " AND again_at IS NULL")
                .bind("at", at)
                .bind("reference", reference)
                .execute());
  }
}
