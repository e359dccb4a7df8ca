package nezuku.kpi.store;

import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;

/** What people leave behind by numbers. The numbers are the company's and stay. */
public final class KpiTraces {
  private KpiTraces() {}

  /** Values that they typed in. */
  public static PersonalData given(Database database) {
    return new PersonalRows(
        database,
        "SELECT metric, kind, first_day, value, given_at FROM kpi_given WHERE by_id = :user"
            + " ORDER BY seq",
        "UPDATE kpi_given SET by_id = NULL WHERE by_id = :user");
  }

  /** Files that they brought. */
  public static PersonalData imports(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, source, name, read_at, state FROM kpi_import WHERE by_id = :user ORDER BY seq",
        "UPDATE kpi_import SET by_id = NULL WHERE by_id = :user");
  }
}
