package nezuku.faq.store;

import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;

/** What people leave behind by writing the FAQ. The texts are the company's and stay. */
public final class DraftTraces {
  private DraftTraces() {}

  /** What they wrote. */
  public static PersonalData written(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, path, text, author_id, drafted_at, state FROM draft WHERE author_id = :user"
            + " ORDER BY seq",
        "UPDATE draft SET author_id = NULL WHERE author_id = :user");
  }

  /** What they published or declined. */
  public static PersonalData decided(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, path, decided_by, decided_at, state FROM draft WHERE decided_by = :user"
            + " ORDER BY seq",
        "UPDATE draft SET decided_by = NULL WHERE decided_by = :user");
  }
}
