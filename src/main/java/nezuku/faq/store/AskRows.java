package nezuku.faq.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nezuku.faq.Ask;
import nezuku.faq.Gap;
import nezuku.people.Audience;
import nezuku.people.Language;
import org.jspecify.annotations.Nullable;

/** Asks and gaps as their rows say them. */
final class AskRows {
  private AskRows() {}

  static Gap gap(ResultSet row) throws SQLException {
    return new Gap(
        text(row, "ask"),
        Instant.ofEpochMilli(row.getLong("found_at")),
        text(row, "asker_id"),
        text(row, "owner_id"),
        text(row, "question"),
        Language.ofCode(text(row, "language")),
        row.getInt("anonymous") == 1);
  }

  static Ask ask(ResultSet row, List<String> entries) throws SQLException {
    return new Ask(
        text(row, "reference"),
        Instant.ofEpochMilli(row.getLong("asked_at")),
        text(row, "user_id"),
        orEmpty(row.getString("thread")),
        text(row, "question"),
        Language.ofCode(text(row, "language")),
        text(row, "outcome"),
        entries,
        orEmpty(row.getString("category")),
        audience(row));
  }

  /** What was asked before this was kept counts as an employee's: nobody else reads it. */
  static Audience audience(ResultSet row) throws SQLException {
    String audience = row.getString("audience");
    return audience == null ? new Audience.Internal() : Audience.parse(audience);
  }

  static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
