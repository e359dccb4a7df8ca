package nezuku.faq.store;

import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;

/** What people leave behind by teaching. */
public final class LearningTraces {
  private LearningTraces() {}

  /** What they think of wordings. */
  public static PersonalData evidence(Database database) {
    return new PersonalRows(
        database,
        "SELECT wording, language, entry, agrees, given_at, user_id FROM evidence"
            + " WHERE user_id = :user ORDER BY seq",
        "DELETE FROM evidence WHERE user_id = :user");
  }
}
