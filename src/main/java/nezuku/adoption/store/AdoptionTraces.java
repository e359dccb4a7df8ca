package nezuku.adoption.store;

import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;

/** What people leave behind by saying how far processes are. */
public final class AdoptionTraces {
  private AdoptionTraces() {}

  /** Items of which they said that they are so; the word stays, and nobody's. */
  public static PersonalData ticks(Database database) {
    return new PersonalRows(
        database,
        "SELECT process, item, evidence, said_at FROM adoption_tick WHERE by_id = :user"
            + " ORDER BY seq",
        "UPDATE adoption_tick SET by_id = NULL WHERE by_id = :user");
  }

  /** Formulas of scores to which they agreed; what both sides agreed on stays in force. */
  public static PersonalData consents(Database database) {
    return new PersonalRows(
        database,
        "SELECT partner, formula, side, agreed_at FROM adoption_consent WHERE by_id = :user"
            + " ORDER BY seq",
        "UPDATE adoption_consent SET by_id = NULL WHERE by_id = :user");
  }

  /** What they said of working together in a quarter that goes on; after it nobody's is kept. */
  public static PersonalData pulse(Database database) {
    return new PersonalRows(
        database,
        "SELECT quarter, partner, first, second, third, answered_at FROM pulse_answer"
            + " WHERE user_id = :user ORDER BY quarter, partner",
        "DELETE FROM pulse_answer WHERE user_id = :user");
  }

  /** Of which processes they have read what they are for. */
  public static PersonalData read(Database database) {
    return new PersonalRows(
        database,
        "SELECT process, read_at FROM adoption_reader WHERE user_id = :user ORDER BY process",
        "DELETE FROM adoption_reader WHERE user_id = :user");
  }
}
