package nezuku.adoption.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.adoption.score.Deed;
import nezuku.adoption.score.DeedStore;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;

/** What the people of teams did in quarters that have ended, in the database. */
public final class DeedTable implements DeedStore {
  private final Database database;

  /** The deeds of a database. */
  public DeedTable(Database database) {
    this.database = database;
  }

  @Override
  public boolean isDecided(String quarter) {
    return database.read(
        handle ->
            handle
                    .createQuery("SELECT count(*) FROM score_quarter WHERE quarter = :quarter")
                    .bind("quarter", quarter)
                    .mapTo(Long.class)
                    .one()
                > 0);
  }

  @Override
  public void decide(String quarter, Map<String, Shown> shown, Instant at) {
    database.change(
        handle -> {
          int first =
              handle
                  .createUpdate(
                      "INSERT INTO score_quarter (quarter, decided_at) VALUES (:quarter, :at)"
                          + " ON CONFLICT DO NOTHING")
                  .bind("quarter", quarter)
                  .bind("at", at)
                  .execute();
          if (first == 1) {
            shown.forEach((team, one) -> keep(quarter, team, one, handle));
          }
        });
  }

  private static void keep(String quarter, String team, Shown shown, Handle handle) {
    handle
        .createUpdate(
            "INSERT INTO score_team (quarter, team, people) VALUES (:quarter, :team, :people)")
        .bind("quarter", quarter)
        .bind("team", team)
        .bind("people", shown.people())
        .execute();
    for (Deed deed : shown.deeds()) {
      handle
          .createUpdate(
              "INSERT INTO score_deed (quarter, team, kind, done_at, reference)"
                  + " VALUES (:quarter, :team, :kind, :at, :reference)")
          .bind("quarter", quarter)
          .bind("team", team)
          .bind("kind", deed.kind().name())
          .bind("at", deed.at())
          .bind("reference", deed.reference())
          .execute();
    }
  }

  @Override
  public Optional<Shown> of(String quarter, String team) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT people FROM score_team WHERE quarter = :quarter AND team = :team")
                .bind("quarter", quarter)
                .bind("team", team)
                .mapTo(Integer.class)
                .findOne()
                .map(people -> new Shown(people, deeds(quarter, team, handle))));
  }

  private static List<Deed> deeds(String quarter, String team, Handle handle) {
    return handle
        .createQuery(
            "SELECT kind, done_at, reference FROM score_deed"
                + " WHERE quarter = :quarter AND team = :team ORDER BY done_at DESC, seq")
        .bind("quarter", quarter)
        .bind("team", team)
        .map(
            (row, context) ->
                new Deed(
                    Deed.Kind.valueOf(row.getString("kind")),
                    Instant.ofEpochMilli(row.getLong("done_at")),
                    row.getString("reference")))
        .list();
  }
}
