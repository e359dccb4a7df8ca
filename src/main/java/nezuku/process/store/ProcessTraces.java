package nezuku.process.store;

import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;

/** What people leave behind by processes. Who answers for one stays until another is named. */
public final class ProcessTraces {
  private ProcessTraces() {}

  /** What they said of processes. */
  public static PersonalData facts(Database database) {
    return new PersonalRows(
        database,
        "SELECT process, fact, ja, en, said_at FROM process_fact WHERE by_id = :user ORDER BY seq",
        "UPDATE process_fact SET by_id = NULL WHERE by_id = :user");
  }
}
