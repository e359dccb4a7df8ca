package nezuku.action.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.action.Origin;
import org.jspecify.annotations.Nullable;

/** Actions as rows. */
final class ActionRows {
  static final String COLUMNS =
      "a.id, a.what, a.link, a.giver_id, a.owner_id, a.origin, a.circle, a.source, a.due,"
          + " a.first_due, a.state, a.word, a.wait_until, a.closed_by_id, a.closed_at,"
          + " a.created_at";
  static final String OPEN = "a.state IN ('proposed', 'accepted', 'waiting')";

  private ActionRows() {}

  static ActionItem read(ResultSet row) throws SQLException {
    return new ActionItem(
        text(row, "id"),
        text(row, "what"),
        Optional.ofNullable(row.getString("link")),
        text(row, "giver_id"),
        text(row, "owner_id"),
        new Origin(
            Origin.Kind.valueOf(text(row, "origin").toUpperCase(Locale.ROOT)),
            Optional.ofNullable(row.getString("circle")),
            Optional.ofNullable(row.getString("source"))),
        date(row, "due"),
        date(row, "first_due"),
        state(row),
        Instant.ofEpochMilli(row.getLong("created_at")));
  }

  private static ActionItem.State state(ResultSet row) throws SQLException {
    return switch (text(row, "state")) {
      case "proposed" -> new ActionItem.Proposed();
      case "accepted" -> new ActionItem.Accepted();
      case "waiting" -> new ActionItem.Waiting(text(row, "word"), date(row, "wait_until"));
      case "done" -> new ActionItem.Done(text(row, "word"), closedBy(row), closedAt(row));
      case "dropped" -> new ActionItem.Dropped(text(row, "word"), closedBy(row), closedAt(row));
      case String other -> throw new SQLException("no state of an action: " + other);
    };
  }

  /** The values of an action by the names of their columns. */
  static Map<String, @Nullable Object> values(ActionItem item) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", item.id());
    values.put("what", item.what());
    values.put("link", item.link().orElse(null));
    values.put("giver", item.giverId());
    values.put("owner", item.ownerId());
    values.put("origin", item.origin().kind().name().toLowerCase(Locale.ROOT));
    values.put("circle", item.origin().circle().orElse(null));
    values.put("source", item.origin().source().orElse(null));
    values.put("due", item.due().toString());
    values.put("firstDue", item.firstDue().toString());
    values.put("created", item.createdAt());
    values.put("word", null);
    values.put("until", null);
    values.put("closer", null);
    values.put("closed", null);
    values.putAll(stateValues(item.state()));
    return values;
  }

  private static Map<String, Object> stateValues(ActionItem.State state) {
    return switch (state) {
      case ActionItem.Proposed proposed -> Map.of("state", "proposed");
      case ActionItem.Accepted accepted -> Map.of("state", "accepted");
      case ActionItem.Waiting(String onWhom, LocalDate until) ->
          Map.of("state", "waiting", "word", onWhom, "until", until.toString());
      case ActionItem.Done(String result, String by, Instant at) ->
          Map.of("state", "done", "word", result, "closer", by, "closed", at);
      case ActionItem.Dropped(String why, String by, Instant at) ->
          Map.of("state", "dropped", "word", why, "closer", by, "closed", at);
    };
  }

  private static String closedBy(ResultSet row) throws SQLException {
    return text(row, "closed_by_id");
  }

  private static Instant closedAt(ResultSet row) throws SQLException {
    return Instant.ofEpochMilli(row.getLong("closed_at"));
  }

  static LocalDate date(ResultSet row, String column) throws SQLException {
    return LocalDate.parse(text(row, column));
  }

  static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
