package nezuku.faq.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nezuku.faq.CanonicalText;
import nezuku.faq.Question;
import nezuku.faq.regression.Confirmed;
import nezuku.faq.regression.ConfirmedQuestions;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.statement.SqlStatement;

/** Confirmed questions in the database. */
public final class ConfirmedTable implements ConfirmedQuestions {
  private static final String INSERT =
      "INSERT INTO confirmed (phrase, question, language, clearance, entry, confirmed_at)"
          + " VALUES (:phrase, :question, :language, :clearance, :entry, :at)"
          + " ON CONFLICT (phrase, language, clearance) DO ";

  private final Database database;

  /** The confirmed questions of a database. */
  public ConfirmedTable(Database database) {
    this.database = database;
  }

  @Override
  public void confirm(Confirmed confirmed, Instant at) {
    insert(INSERT + "NOTHING", confirmed, at);
  }

  @Override
  public void correct(Confirmed confirmed, Instant at) {
    insert(
        INSERT
            + "UPDATE SET question = excluded.question, entry = excluded.entry,"
            + " confirmed_at = excluded.confirmed_at",
        confirmed,
        at);
  }

  private void insert(String statement, Confirmed confirmed, Instant at) {
    database.change(
        handle ->
            bind(handle.createUpdate(statement), confirmed)
                .bind("question", confirmed.question().text())
                .bind("at", at)
                .execute());
  }

  @Override
  public void overrule(List<Confirmed> confirmed) {
    database.change(
        handle ->
            confirmed.forEach(
                one ->
                    bind(
                            handle.createUpdate(
                                "DELETE FROM confirmed WHERE phrase = :phrase AND"
                                    + " language = :language AND clearance = :clearance AND"
                                    + " entry = :entry"),
                            one)
                        .execute()));
  }

  @Override
  public List<Confirmed> newest(int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM confirmed ORDER BY confirmed_at DESC, seq DESC LIMIT :most")
                .bind("most", most)
                .map((row, context) -> confirmed(row))
                .list());
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Confirmed confirmed) {
    return statement
        .bind("phrase", CanonicalText.of(confirmed.question().text()))
        .bind("language", confirmed.question().language().code())
        .bind("clearance", confirmed.clearance().people().toString())
        .bind("entry", confirmed.entry());
  }

  private static Confirmed confirmed(ResultSet row) throws SQLException {
    return new Confirmed(
        new Question(text(row, "question"), Language.ofCode(text(row, "language"))),
        Clearance.of(Audience.parse(text(row, "clearance"))),
        text(row, "entry"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
