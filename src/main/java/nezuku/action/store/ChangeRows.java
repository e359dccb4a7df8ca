package nezuku.action.store;

import static nezuku.action.store.ActionRows.date;
import static nezuku.action.store.ActionRows.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nezuku.action.Change;
import nezuku.action.DateReason;
import org.jspecify.annotations.Nullable;

/** What happened to actions, as rows: their names, once given, stay. */
final class ChangeRows {
  /** What one row holds. */
  record Row(
      String deed,
      @Nullable String was,
      @Nullable String now,
      @Nullable String reason,
      @Nullable String word) {}

  private ChangeRows() {}

  static Row row(Change.Deed deed) {
    return switch (deed) {
      case Change.Made(String owner, LocalDate due) ->
          new Row("made", null, owner, null, due.toString());
      case Change.Agreed agreed -> new Row("agreed", null, null, null, null);
      case Change.Moved(LocalDate from, LocalDate to, DateReason reason, String text) ->
          new Row("moved", from.toString(), to.toString(), code(reason), text);
      case Change.HandedOn(String from, String to, String why) ->
          new Row("handed_on", from, to, null, why);
      case Change.Paused(String onWhom, LocalDate until) ->
          new Row("paused", null, until.toString(), null, onWhom);
      case Change.Resumed resumed -> new Row("resumed", null, null, null, null);
      case Change.Finished(String result) -> new Row("finished", null, null, null, result);
      case Change.GivenUp(String why) -> new Row("given_up", null, null, null, why);
    };
  }

  static Change read(ResultSet row) throws SQLException {
    return new Change(
        Instant.ofEpochMilli(row.getLong("changed_at")), text(row, "by_id"), deed(row));
  }

  private static Change.Deed deed(ResultSet row) throws SQLException {
    return switch (text(row, "deed")) {
      case "made" -> new Change.Made(text(row, "is_now"), date(row, "deed_word"));
      case "agreed" -> new Change.Agreed();
      case "moved" ->
          new Change.Moved(
              date(row, "was"),
              date(row, "is_now"),
              DateReason.valueOf(text(row, "reason").toUpperCase(Locale.ROOT)),
              text(row, "deed_word"));
      case "handed_on" -> new Change.HandedOn(text(row, "was"), text(row, "is_now"), word(row));
      case "paused" -> new Change.Paused(word(row), date(row, "is_now"));
      case "resumed" -> new Change.Resumed();
      case "finished" -> new Change.Finished(word(row));
      case "given_up" -> new Change.GivenUp(word(row));
      case String other -> throw new SQLException("nothing that happens to actions: " + other);
    };
  }

  private static String word(ResultSet row) throws SQLException {
    return Objects.requireNonNullElse(row.getString("deed_word"), "");
  }

  private static String code(DateReason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }
}
