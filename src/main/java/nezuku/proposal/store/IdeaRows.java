package nezuku.proposal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.people.Audience;
import nezuku.proposal.Baseline;
import nezuku.proposal.Draft;
import nezuku.proposal.Effect;
import nezuku.proposal.Idea;
import nezuku.proposal.Kind;
import nezuku.proposal.Measured;
import nezuku.proposal.Phase;
import nezuku.proposal.State;
import org.jspecify.annotations.Nullable;

/** Proposals as rows: the names of kinds and phases, once given, stay. */
final class IdeaRows {
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  private IdeaRows() {}

  static Idea read(ResultSet row) throws SQLException {
    return new Idea(
        text(row, "id"),
        new Draft(
            Kind.valueOf(text(row, "kind").toUpperCase(Locale.ROOT)),
            text(row, "what_happens"),
            text(row, "better"),
            Optional.ofNullable(row.getString("process")),
            new Effect(text(row, "hours"), text(row, "errors"), text(row, "satisfaction")),
            text(row, "evidence").lines().toList()),
        new Idea.Author(text(row, "author_id"), row.getInt("anonymous") == 1),
        Audience.parse(text(row, "audience")),
        state(row),
        Instant.ofEpochMilli(row.getLong("created_at")));
  }

  private static State state(ResultSet row) throws SQLException {
    return switch (phase(text(row, "state"))) {
      case SUBMITTED -> new State.Submitted();
      case IN_REVIEW ->
          new State.InReview(text(row, "by_id"), LocalDate.parse(text(row, "review_due")));
      case ACCEPTED -> new State.Accepted(text(row, "by_id"), decided(row), baseline(row));
      case DONE ->
          new State.Done(
              text(row, "by_id"),
              decided(row),
              text(row, "word"),
              baseline(row),
              measured(row, AFTER));
      case DECLINED -> new State.Declined(text(row, "word"), text(row, "by_id"), decided(row));
    };
  }

  static Phase phase(String name) {
    return Phase.valueOf(name.toUpperCase(Locale.ROOT));
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Instant decided(ResultSet row) throws SQLException {
    return Instant.ofEpochMilli(row.getLong("decided_at"));
  }

  private static Optional<Baseline> baseline(ResultSet row) throws SQLException {
    String metric = row.getString("metric");
    Optional<Measured> measured = measured(row, BEFORE);
    return metric == null ? Optional.empty() : measured.map(value -> new Baseline(metric, value));
  }

  private static Optional<Measured> measured(ResultSet row, String when) throws SQLException {
    String period = row.getString(when + "_period");
    return period == null
        ? Optional.empty()
        : Optional.of(
            new Measured(
                row.getDouble(when + "_value"),
                row.getLong(when + "_n"),
                period,
                LocalDate.parse(text(row, when + "_on"))));
  }

  /** The values of a proposal by the names of their columns. */
  static Map<String, @Nullable Object> values(Idea idea) {
    Map<String, @Nullable Object> values = stateValues(idea.state());
    Draft said = idea.said();
    values.put("id", idea.id());
    values.put("kind", name(said.kind()));
    values.put("what_happens", said.now());
    values.put("better", said.better());
    values.put("process", said.process().orElse(null));
    values.put("hours", said.expected().hours());
    values.put("errors", said.expected().errors());
    values.put("satisfaction", said.expected().satisfaction());
    values.put("evidence", String.join("\n", said.evidence()));
    values.put("author_id", idea.author().id());
    values.put("anonymous", idea.author().anonymous() ? 1 : 0);
    values.put("audience", idea.audience().toString());
    values.put("created_at", idea.createdAt());
    return values;
  }

  private static Map<String, @Nullable Object> stateValues(State state) {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (String column : List.of("by_id", "decided_at", "review_due", "word", "metric")) {
      values.put(column, null);
    }
    put(values, BEFORE, Optional.empty());
    put(values, AFTER, Optional.empty());
    values.put("state", name(state.phase()));
    switch (state) {
      case State.Submitted submitted -> {}
      case State.InReview(String owner, LocalDate due) -> {
        values.put("by_id", owner);
        values.put("review_due", due.toString());
      }
      case State.Accepted(String by, Instant at, Optional<Baseline> before) -> {
        decided(values, by, at, null);
        put(values, before);
      }
      case State.Done(String by, Instant at, String effect, var before, var after) -> {
        decided(values, by, at, effect);
        put(values, before);
        put(values, AFTER, after);
      }
      case State.Declined(String reason, String by, Instant at) -> decided(values, by, at, reason);
    }
    return values;
  }

  private static void decided(
      Map<String, @Nullable Object> values, String by, Instant at, @Nullable String word) {
    values.put("by_id", by);
    values.put("decided_at", at);
    values.put("word", word);
  }

  private static void put(Map<String, @Nullable Object> values, Optional<Baseline> before) {
    values.put("metric", before.map(Baseline::metric).orElse(null));
    put(values, BEFORE, before.map(Baseline::measured));
  }

  private static void put(
      Map<String, @Nullable Object> values, String when, Optional<Measured> measured) {
    values.put(when + "_value", measured.map(Measured::value).orElse(null));
    values.put(when + "_n", measured.map(Measured::n).orElse(null));
    values.put(when + "_period", measured.map(Measured::period).orElse(null));
    values.put(when + "_on", measured.map(one -> one.on().toString()).orElse(null));
  }

  static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
