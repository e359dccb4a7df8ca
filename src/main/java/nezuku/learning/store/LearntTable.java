package nezuku.learning.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nezuku.learning.Edition;
import nezuku.learning.Learnt;
import nezuku.learning.Subject;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;

/** What people have learnt, and what they were told of its changes. */
final class LearntTable {
  private final Database database;

  LearntTable(Database database) {
    this.database = database;
  }

  List<Learnt> of(String userId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT subject, language, fingerprint, text FROM course_learnt"
                        + " JOIN course_edition USING (fingerprint)"
                        + " WHERE user_id = :user ORDER BY subject")
                .bind("user", userId)
                .map(
                    (row, context) -> {
                      Language language = Language.ofCode(row.getString("language"));
                      Edition edition =
                          new Edition(row.getString("fingerprint"), row.getString("text"));
                      return Subject.parse(row.getString("subject"))
                          .map(subject -> new Learnt(subject, language, edition));
                    })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
  }

  void learn(String userId, Learnt learnt) {
    database.change(handle -> learn(handle, userId, learnt));
  }

  private static void learn(Handle handle, String userId, Learnt learnt) {
    handle
        .createUpdate(
            "INSERT INTO course_edition (fingerprint, text) VALUES (:fingerprint, :text)"
                + " ON CONFLICT DO NOTHING")
        .bind("fingerprint", learnt.edition().fingerprint())
        .bind("text", learnt.edition().text())
        .execute();
    handle
        .createUpdate(
            "INSERT INTO course_learnt (user_id, subject, language, fingerprint)"
                + " VALUES (:user, :subject, :language, :fingerprint)"
                + " ON CONFLICT (user_id, subject) DO UPDATE SET"
                + " language = excluded.language, fingerprint = excluded.fingerprint")
        .bind("user", userId)
        .bind("subject", learnt.subject().key())
        .bind("language", learnt.language().code())
        .bind("fingerprint", learnt.edition().fingerprint())
        .execute();
  }

  void told(String userId, Learnt now, Instant at) {
    database.change(
        handle -> {
          learn(handle, userId, now);
          handle
              .createUpdate(
                  "INSERT INTO course_change (user_id, subject, fingerprint, told_at)"
                      + " VALUES (:user, :subject, :fingerprint, :at) ON CONFLICT DO NOTHING")
              .bind("user", userId)
              .bind("subject", now.subject().key())
              .bind("fingerprint", now.edition().fingerprint())
              .bind("at", at)
              .execute();
        });
  }

  boolean understood(String userId, Subject subject, Instant at) {
    return database.write(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE course_change SET understood_at = :at WHERE user_id = :user"
                            + " AND subject = :subject AND understood_at IS NULL")
                    .bind("user", userId)
                    .bind("subject", subject.key())
                    .bind("at", at)
                    .execute())
        > 0;
  }

  long changesTold(Instant from, Instant to) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*) FROM course_change WHERE told_at >= :from AND told_at < :to")
                .bind("from", from)
                .bind("to", to)
                .mapTo(Long.class)
                .one());
  }
}
