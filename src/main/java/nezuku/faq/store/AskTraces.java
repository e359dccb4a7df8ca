package nezuku.faq.store;

import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;

/**
 * What people leave behind by asking. Of those who are forgotten, who and what goes; when, in which
 * language, and what came of it stays for the figures.
 */
public final class AskTraces {
  private AskTraces() {}

  /** What they asked, with what was answered. */
  public static PersonalData asks(Database database) {
    return new PersonalRows(
        database,
        "SELECT reference, asked_at, user_id, thread, question, language, outcome, category,"
            + " (SELECT string_agg(entry, ' ' ORDER BY place) FROM ask_entry WHERE ask = reference)"
            + " AS entries FROM ask WHERE user_id = :user ORDER BY seq",
        "UPDATE ask SET user_id = NULL, thread = NULL, question = NULL WHERE user_id = :user");
  }

  /** What they thought of answers. */
  public static PersonalData feedback(Database database) {
    return new PersonalRows(
        database,
        "SELECT ask, given_at, user_id, helped FROM feedback WHERE user_id = :user ORDER BY seq",
        "UPDATE feedback SET user_id = NULL WHERE user_id = :user");
  }

  /** What they wanted a person to be asked. */
  public static PersonalData gapsAsked(Database database) {
    return new PersonalRows(
        database,
        "SELECT ask, found_at, asker_id, question, owner_id, answered_at, language FROM gap"
            + " WHERE asker_id = :user ORDER BY seq",
        "UPDATE gap SET asker_id = NULL, question = NULL WHERE asker_id = :user");
  }

  /** What they were asked as the one who knows. */
  public static PersonalData gapsOwned(Database database) {
    return new PersonalRows(
        database,
        "SELECT ask, found_at, question, owner_id, answered_at, language FROM gap"
            + " WHERE owner_id = :user ORDER BY seq",
        "UPDATE gap SET owner_id = NULL WHERE owner_id = :user");
  }

  /** What they said is nothing for the FAQ. */
  public static PersonalData dismissed(Database database) {
    return new PersonalRows(
        database,
        "SELECT ask, by_id, dismissed_at, people FROM dismissed WHERE by_id = :user ORDER BY ask",
        "UPDATE dismissed SET by_id = NULL WHERE by_id = :user");
  }

  /** Questions of others that name them; what others wrote is not theirs to read. */
  public static PersonalData mentionedInAsks(Database database) {
    return new PersonalRows(
        database,
        "SELECT reference, asked_at FROM ask WHERE question LIKE :mention ORDER BY seq",
        "UPDATE ask SET question = replace(question, :user, '…') WHERE question LIKE :mention");
  }

  /** Questions to owners that name them. */
  public static PersonalData mentionedInGaps(Database database) {
    return new PersonalRows(
        database,
        "SELECT ask, found_at FROM gap WHERE question LIKE :mention ORDER BY seq",
        "UPDATE gap SET question = replace(question, :user, '…') WHERE question LIKE :mention");
  }
}
