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

/** What people leave behind by bringing numbers. */
final class KpiLeavings {
  private KpiLeavings() {}

  static void of(Database database, String person, String prefix, Instant now) {
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
    Period month = Period.of(Period.Kind.MONTH, LocalDate.parse("2026-11-01"), Month.APRIL);
    new GivenTable(database).give(new GivenValue("retraining", Split.all(), month, 1, person, now));
  }
}
