package nezuku.proposal.store;

import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;

/** What people leave behind by proposals. What they proposed stays, without them. */
public final class IdeaTraces {
  private IdeaTraces() {}

  /** What they proposed and reported. */
  public static PersonalData made(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, kind, what_happens, better, process, hours, errors, satisfaction, evidence,"
            + " anonymous, state, word, created_at FROM idea WHERE author_id = :user"
            + " ORDER BY created_at",
        "UPDATE idea SET author_id = '' WHERE author_id = :user");
  }

  /** What they weighed and decided. */
  public static PersonalData decided(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, what_happens, state, review_due, word, decided_at FROM idea"
            + " WHERE by_id = :user ORDER BY created_at",
        "UPDATE idea SET by_id = '' WHERE by_id = :user");
  }

  /** What they did to proposals. */
  public static PersonalData steps(Database database) {
    return new PersonalRows(
        database,
        "SELECT idea, step_at, phase, word FROM idea_step WHERE by_id = :user ORDER BY seq",
        "UPDATE idea_step SET by_id = '' WHERE by_id = :user");
  }

  /** With what they agree. */
  public static PersonalData votes(Database database) {
    return new PersonalRows(
        database,
        "SELECT idea, how, voted_at FROM idea_vote WHERE user_id = :user ORDER BY voted_at",
        "DELETE FROM idea_vote WHERE user_id = :user");
  }
}
