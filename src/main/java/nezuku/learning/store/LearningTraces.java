package nezuku.learning.store;

import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;

/** What people leave behind by learning. Counts stay, and nobody's. */
public final class LearningTraces {
  private LearningTraces() {}

  /** Courses that they are or were in. */
  public static PersonalData courses(Database database) {
    return new PersonalRows(
        database,
        "SELECT course, enrolled_at, state FROM course_member WHERE user_id = :user ORDER BY seq",
        "UPDATE course_member SET user_id = NULL WHERE user_id = :user");
  }

  /** Steps that they were shown or did. */
  public static PersonalData steps(Database database) {
    return new PersonalRows(
        database,
        "SELECT course, step, state, on_day FROM course_progress WHERE user_id = :user"
            + " ORDER BY course, step",
        "DELETE FROM course_progress WHERE user_id = :user");
  }

  /** What they are asked again. */
  public static PersonalData cards(Database database) {
    return new PersonalRows(
        database,
        "SELECT subject, stability, difficulty, reviewed, due FROM course_card"
            + " WHERE user_id = :user ORDER BY subject",
        "DELETE FROM course_card WHERE user_id = :user");
  }

  /** What they answered first. */
  public static PersonalData answers(Database database) {
    return new PersonalRows(
        database,
        "SELECT course, step, is_right, answered_at FROM course_answer WHERE user_id = :user"
            + " ORDER BY seq",
        "UPDATE course_answer SET user_id = NULL WHERE user_id = :user");
  }

  /** What they have learnt. */
  public static PersonalData learnt(Database database) {
    return new PersonalRows(
        database,
        "SELECT subject, language FROM course_learnt WHERE user_id = :user ORDER BY subject",
        "DELETE FROM course_learnt WHERE user_id = :user");
  }

  /** Changes of which they were told. */
  public static PersonalData changes(Database database) {
    return new PersonalRows(
        database,
        "SELECT subject, told_at, understood_at FROM course_change WHERE user_id = :user"
            + " ORDER BY seq",
        "UPDATE course_change SET user_id = NULL WHERE user_id = :user");
  }
}
