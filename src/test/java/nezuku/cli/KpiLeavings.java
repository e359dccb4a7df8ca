package nezuku.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nezuku.kpi.GivenStore.GivenValue;
import nezuku.kpi.Import;
import nezuku.kpi.Period;
import nezuku.kpi.Split;
import nezuku.kpi.store.CaseTable;
import nezuku.kpi.store.GivenTable;
import nezuku.platform.store.Database;

/** What people leave behind by numbers. */
final class KpiLeavings {
  private KpiLeavings() {}

  static void of(Database database, String person, String prefix, Instant now) {
    Period month = Period.of(Period.Kind.MONTH, LocalDate.of(2026, 10, 1), Month.APRIL);
    new GivenTable(database)
        .give(new GivenValue("retraining", Split.all(), month, 12, person, now));
    new CaseTable(database)
        .begin(
            new Import(
                prefix + "IMPORT",
                "desk",
                "cases.csv",
                Optional.of(person),
                now,
                Import.State.PROPOSED,
                Optional.empty()));
  }
}
