package nezuku.adoption.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.adoption.pulse.Ballot;
import nezuku.adoption.pulse.Ballot.Voter;
import nezuku.adoption.pulse.Marks;
import nezuku.adoption.pulse.PulseStore;
import nezuku.adoption.pulse.Quarter;
import nezuku.adoption.pulse.Result;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Answers until a quarter is closed, and results after it, in the database. */
public final class PulseTable implements PulseStore {
  private static final String OF_BALLOT =
      " WHERE quarter = :quarter AND partner = :partner AND voter = :voter";

  private final Database database;

  /** The pulses of a database. */
  public PulseTable(Database database) {
    this.database = database;
  }

  @Override
  public void answer(Ballot ballot, String userId, Marks marks, Instant at) {
    database.change(
        handle ->
            of(
                    ballot,
                    handle.createUpdate(
                        "INSERT INTO pulse_answer (quarter, partner, voter, user_id, first, second,"
                            + " third, answered_at) VALUES (:quarter, :partner, :voter, :user,"
                            + " :first, :second, :third, :at)"
                            + " ON CONFLICT (quarter, partner, voter, user_id) DO UPDATE SET"
                            + " first = excluded.first, second = excluded.second,"
                            + " third = excluded.third, answered_at = excluded.answered_at"))
                .bind("user", userId)
                .bind("first", marks.values().get(0))
                .bind("second", marks.values().get(1))
                .bind("third", marks.values().get(2))
                .bind("at", at)
                .execute());
  }

  private static <S extends SqlStatement<S>> S of(Ballot ballot, S statement) {
    return statement
        .bind("quarter", ballot.quarter().toString())
        .bind("partner", ballot.partner())
        .bind("voter", ballot.by().name());
  }

  @Override
  public Set<String> answered(Ballot ballot) {
    return database.read(
        handle ->
            Set.copyOf(
                of(ballot, handle.createQuery("SELECT user_id FROM pulse_answer" + OF_BALLOT))
                    .mapTo(String.class)
                    .list()));
  }

  @Override
  public List<Ballot> open() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT DISTINCT quarter, partner, voter FROM pulse_answer"
                        + " ORDER BY quarter, partner, voter")
                .map((row, context) -> ballot(row))
                .list());
  }

  private static Ballot ballot(ResultSet row) throws SQLException {
    return new Ballot(
        Quarter.parse(row.getString("quarter")),
        row.getString("partner"),
        Voter.valueOf(row.getString("voter")));
  }

  @Override
  public Optional<Result> close(Ballot ballot) {
    return database.write(
        handle -> {
          Optional<Result> result = Result.of(ballot, marks(ballot, handle));
          result.ifPresent(one -> keep(one, handle));
          of(ballot, handle.createUpdate("DELETE FROM pulse_answer" + OF_BALLOT)).execute();
          return result;
        });
  }

  private static List<Marks> marks(Ballot ballot, Handle handle) {
    return of(
            ballot, handle.createQuery("SELECT first, second, third FROM pulse_answer" + OF_BALLOT))
        .map(
            (row, context) ->
                new Marks(List.of(row.getInt("first"), row.getInt("second"), row.getInt("third"))))
        .list();
  }

  private static void keep(Result result, Handle handle) {
    of(
            result.ballot(),
            handle.createUpdate(
                "INSERT INTO pulse_result (quarter, partner, voter, people, first, second, third)"
                    + " VALUES (:quarter, :partner, :voter, :people, :first, :second, :third)"
                    + " ON CONFLICT DO NOTHING"))
        .bind("people", result.n())
        .bind("first", result.sums().get(0))
        .bind("second", result.sums().get(1))
        .bind("third", result.sums().get(2))
        .execute();
  }

  @Override
  public List<Result> results(String partner) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM pulse_result WHERE partner = :partner"
                        + " ORDER BY quarter DESC, voter")
                .bind("partner", partner)
                .map(
                    (row, context) ->
                        new Result(
                            ballot(row),
                            row.getInt("people"),
                            List.of(
                                row.getInt("first"), row.getInt("second"), row.getInt("third"))))
                .list());
  }
}
