package nezuku.action.store;

import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;

/**
 * What people leave behind by their actions. What they were to do goes back to whoever asked for
 * it; what is over stays for the figures, without them.
 */
public final class ActionTraces {
  private ActionTraces() {}

  /** What they gave to themselves and have not done: nobody else knows of it. */
  public static PersonalData own(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, what, due, state, created_at FROM action a"
            + " WHERE giver_id = :user AND owner_id = :user AND "
            + ActionRows.OPEN
            + " ORDER BY created_at",
        "DELETE FROM action WHERE giver_id = :user AND owner_id = :user AND state IN"
            + " ('proposed', 'accepted', 'waiting')");
  }

  /** What they were to do. */
  public static PersonalData owned(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, what, link, giver_id, due, first_due, state, word, closed_at, created_at"
            + " FROM action WHERE owner_id = :user ORDER BY created_at",
        "UPDATE action SET owner_id = CASE WHEN state IN ('proposed', 'accepted', 'waiting')"
            + " THEN giver_id ELSE '' END, state = CASE WHEN state IN ('accepted', 'waiting')"
            + " THEN 'proposed' ELSE state END WHERE owner_id = :user");
  }

  /** What they asked others to do. */
  public static PersonalData given(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, what, link, owner_id, due, first_due, state, word, closed_at, created_at"
            + " FROM action WHERE giver_id = :user ORDER BY created_at",
        "UPDATE action SET giver_id = '' WHERE giver_id = :user");
  }

  /** What they said is done or dropped. */
  public static PersonalData closed(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, what, state, word, closed_by_id, closed_at FROM action"
            + " WHERE closed_by_id = :user ORDER BY closed_at",
        "UPDATE action SET closed_by_id = '' WHERE closed_by_id = :user");
  }

  /** What they changed, and what was given to them or taken from them. */
  public static PersonalData changes(Database database) {
    return new PersonalRows(
        database,
        "SELECT action, changed_at, by_id, deed, was, is_now, reason, word FROM action_change"
            + " WHERE by_id = :user OR was = :user OR is_now = :user ORDER BY seq",
        "UPDATE action_change SET by_id = CASE by_id WHEN :user THEN '' ELSE by_id END,"
            + " was = CASE was WHEN :user THEN '' ELSE was END,"
            + " is_now = CASE is_now WHEN :user THEN '' ELSE is_now END"
            + " WHERE by_id = :user OR was = :user OR is_now = :user");
  }

  /** When they were away. */
  public static PersonalData absences(Database database) {
    return new PersonalRows(
        database,
        "SELECT user_id, first_day, last_day, deputy_id, said_at FROM absence"
            + " WHERE user_id = :user OR deputy_id = :user ORDER BY seq",
        "DELETE FROM absence WHERE user_id = :user OR deputy_id = :user");
  }

  /** What they have not heard of yet. */
  public static PersonalData news(Database database) {
    return new PersonalRows(
        database,
        "SELECT user_id, change_seq FROM action_news WHERE user_id = :user ORDER BY seq",
        "DELETE FROM action_news WHERE user_id = :user");
  }
}
