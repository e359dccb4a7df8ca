package nezuku.faq.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.faq.learning.Claim;
import nezuku.faq.learning.Evidence;
import nezuku.faq.learning.LearntAlias;
import nezuku.faq.learning.LearntAlias.State;
import nezuku.faq.learning.Memory;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** What people teach, in the database. What changes answers counts as a new edition. */
public final class LearningTable implements Memory {
  private static final String CLAIM =
      " entry = :entry AND language = :language AND phrase = :phrase";
  private static final String SAME =
      " a.entry = e.entry AND a.language = e.language AND a.phrase = e.phrase";

  private final Database database;
  private volatile Runnable onChanged = () -> {};

  /** What is taught in a database. */
  public LearningTable(Database database) {
    this.database = database;
  }

  /** Runs an action whenever answers may have changed here. */
  public void onChanged(Runnable action) {
    this.onChanged = action;
  }

  @Override
  public void record(Evidence vote) {
    database.change(
        handle ->
            bind(
                    handle.createUpdate(
                        "INSERT INTO evidence (entry, language, phrase, wording, user_id,"
                            + " clearance, agrees, given_at) VALUES (:entry, :language, :phrase,"
                            + " :wording, :user, :clearance, :agrees, :at)"
                            + " ON CONFLICT (entry, language, phrase, user_id) DO UPDATE SET"
                            + " wording = excluded.wording, clearance = excluded.clearance,"
                            + " agrees = excluded.agrees, given_at = excluded.given_at"),
                    vote.claim())
                .bind("wording", vote.claim().wording())
                .bind("user", vote.person().orElse(null))
                .bind("clearance", vote.clearance().people().toString())
                .bind("agrees", vote.agrees() ? 1 : 0)
                .bind("at", vote.at())
                .execute());
  }

  @Override
  public List<Evidence> evidence(Claim claim) {
    return database.read(
        handle ->
            bind(
                    handle.createQuery(
                        "SELECT user_id, clearance, agrees, given_at FROM evidence WHERE"
                            + CLAIM
                            + " ORDER BY seq"),
                    claim)
                .map((row, context) -> evidence(claim, row))
                .list());
  }

  private static Evidence evidence(Claim claim, ResultSet row) throws SQLException {
    return new Evidence(
        claim,
        Optional.ofNullable(row.getString("user_id")),
        Clearance.of(Audience.parse(text(row, "clearance"))),
        row.getInt("agrees") == 1,
        Instant.ofEpochMilli(row.getLong("given_at")));
  }

  @Override
  public List<Claim> undecided() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT min(wording) AS wording, language, entry FROM evidence e"
                        + " WHERE agrees = 1 AND NOT EXISTS"
                        + " (SELECT 1 FROM learnt_alias a WHERE"
                        + SAME
                        + ") GROUP BY entry, language, phrase HAVING count(*) > 1")
                .map((row, context) -> claim(row))
                .list());
  }

  @Override
  public Optional<LearntAlias> alias(Claim claim) {
    return database.read(
        handle ->
            bind(handle.createQuery("SELECT * FROM learnt_alias WHERE" + CLAIM), claim)
                .map((row, context) -> alias(row))
                .findOne());
  }

  @Override
  public Optional<LearntAlias> find(long id) {
    return aliases("seq = :key", id).stream().findFirst();
  }

  @Override
  public List<LearntAlias> of(String entry) {
    return aliases("entry = :key ORDER BY seq DESC", entry);
  }

  @Override
  public List<LearntAlias> all(State state) {
    return aliases("state = :key ORDER BY seq", name(state));
  }

  private List<LearntAlias> aliases(String condition, Object key) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM learnt_alias WHERE " + condition)
                .bind("key", key)
                .map((row, context) -> alias(row))
                .list());
  }

  @Override
  public void decide(Claim claim, State state, Instant at) {
    change(
        handle ->
            bind(
                    handle.createUpdate(
                        "INSERT INTO learnt_alias (entry, language, phrase, wording, state,"
                            + " decided_at) VALUES (:entry, :language, :phrase, :wording, :state,"
                            + " :at) ON CONFLICT (entry, language, phrase) DO UPDATE SET"
                            + " state = excluded.state, decided_at = excluded.decided_at,"
                            + " told = 1"),
                    claim)
                .bind("wording", claim.wording())
                .bind("state", name(state))
                .bind("at", at)
                .execute());
  }

  @Override
  public void drop(Claim claim) {
    change(
        handle ->
            bind(handle.createUpdate("DELETE FROM learnt_alias WHERE" + CLAIM), claim).execute());
  }

  private interface Change {
    int in(Handle handle);
  }

  private void change(Change change) {
    database.change(
        handle -> {
          var unused = change.in(handle);
          DraftTable.nextEdition(handle);
          database.afterCommit(onChanged);
        });
  }

  @Override
  public Map<String, Integer> news() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT entry, count(*) AS news FROM learnt_alias WHERE told = 0"
                        + " AND state IN ('learnt', 'offered') GROUP BY entry")
                .reduceRows(
                    new HashMap<String, Integer>(),
                    (news, row) -> {
                      news.put(
                          row.getColumn("entry", String.class),
                          row.getColumn("news", Integer.class));
                      return news;
                    }));
  }

  @Override
  public void told(String entry) {
    database.change(
        handle -> handle.execute("UPDATE learnt_alias SET told = 1 WHERE entry = ?", entry));
  }

  @Override
  public void fade(Instant persons, Instant all) {
    database.change(
        handle -> {
          handle
              .createUpdate(
                  "DELETE FROM evidence AS e WHERE given_at < :all OR (given_at < :persons AND NOT"
                      + " EXISTS (SELECT 1 FROM learnt_alias a WHERE"
                      + SAME
                      + "))")
              .bind("all", all)
              .bind("persons", persons)
              .execute();
          handle
              .createUpdate("UPDATE evidence SET user_id = NULL WHERE given_at < :persons")
              .bind("persons", persons)
              .execute();
        });
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Claim claim) {
    return statement
        .bind("entry", claim.entry())
        .bind("language", claim.language().code())
        .bind("phrase", claim.phrase());
  }

  private static LearntAlias alias(ResultSet row) throws SQLException {
    return new LearntAlias(
        row.getLong("seq"), claim(row), State.valueOf(text(row, "state").toUpperCase(Locale.ROOT)));
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(
        text(row, "wording"), Language.ofCode(text(row, "language")), text(row, "entry"));
  }

  private static String name(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
