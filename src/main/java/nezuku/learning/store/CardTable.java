package nezuku.learning.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nezuku.learning.Card;
import nezuku.learning.Memory;
import nezuku.learning.Subject;
import nezuku.platform.store.Database;

/** What people are asked again. */
final class CardTable {
  private final Database database;

  CardTable(Database database) {
    this.database = database;
  }

  List<Card> of(String userId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM course_card WHERE user_id = :user ORDER BY due, subject")
                .bind("user", userId)
                .map((row, context) -> card(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
  }

  private static Optional<Card> card(ResultSet row) throws SQLException {
    LocalDate due = LocalDate.parse(row.getString("due"));
    double stability = row.getDouble("stability");
    double difficulty = row.getDouble("difficulty");
    Optional<Memory> memory =
        Optional.ofNullable(row.getString("reviewed"))
            .map(reviewed -> new Memory(stability, difficulty, LocalDate.parse(reviewed)));
    return Subject.parse(row.getString("subject")).map(subject -> new Card(subject, memory, due));
  }

  void keep(String userId, Card card) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO course_card (user_id, subject, stability, difficulty, reviewed,"
                        + " due) VALUES (:user, :subject, :stability, :difficulty, :reviewed, :due)"
                        + " ON CONFLICT (user_id, subject) DO UPDATE SET"
                        + " stability = excluded.stability, difficulty = excluded.difficulty,"
                        + " reviewed = excluded.reviewed, due = excluded.due")
                .bind("user", userId)
                .bind("subject", card.subject().key())
                .bind("stability", card.memory().map(Memory::stability).orElse(null))
                .bind("difficulty", card.memory().map(Memory::difficulty).orElse(null))
                .bind("reviewed", card.memory().map(one -> one.reviewed().toString()).orElse(null))
                .bind("due", card.due().toString())
                .execute());
  }
}
