package nezuku.learning.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nezuku.learning.Completion;
import nezuku.learning.Enrolment;
import nezuku.platform.store.Database;

/** Who is in which course. */
final class EnrolmentTable {
  private final Database database;

  EnrolmentTable(Database database) {
    this.database = database;
  }

  List<Enrolment> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM course_member WHERE user_id IS NOT NULL ORDER BY seq")
                .map((row, context) -> enrolment(row))
                .list());
  }

  List<Enrolment> of(String userId) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM course_member WHERE user_id = :user ORDER BY seq")
                .bind("user", userId)
                .map((row, context) -> enrolment(row))
                .list());
  }

  private static Enrolment enrolment(ResultSet row) throws SQLException {
    return new Enrolment(
        row.getString("course"),
        row.getString("user_id"),
        Instant.ofEpochMilli(row.getLong("enrolled_at")),
        row.getInt("by_self") == 1,
        Enrolment.State.valueOf(row.getString("state")));
  }

  boolean add(Enrolment enrolment) {
    return database.write(
            handle ->
                handle
                    .createUpdate(
                        "INSERT INTO course_member (course, user_id, enrolled_at, by_self, state)"
                            + " VALUES (:course, :user, :at, :self, :state)"
                            + " ON CONFLICT DO NOTHING")
                    .bind("course", enrolment.course())
                    .bind("user", enrolment.userId())
                    .bind("at", enrolment.at())
                    .bind("self", enrolment.bySelf() ? 1 : 0)
                    .bind("state", enrolment.state().name())
                    .execute())
        == 1;
  }

  void move(Enrolment enrolment) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE course_member SET state = :state, by_self = :self"
                        + " WHERE course = :course AND user_id = :user")
                .bind("course", enrolment.course())
                .bind("user", enrolment.userId())
                .bind("self", enrolment.bySelf() ? 1 : 0)
                .bind("state", enrolment.state().name())
                .execute());
  }

  Completion completion(Collection<String> courses) {
    if (courses.isEmpty()) {
      return new Completion(0, 0);
    }
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*) AS people,"
                        + " sum(CASE WHEN state = 'DONE' THEN 1 ELSE 0 END) AS finished"
                        + " FROM course_member WHERE state IN ('OPEN', 'DONE')"
                        + " AND course IN (<courses>)")
                .bindList("courses", List.copyOf(Set.copyOf(courses)))
                .map(
                    (row, context) ->
                        new Completion(row.getLong("people"), row.getLong("finished")))
                .one());
  }
}
