package nezuku.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nezuku.platform.outbox.Parked;
import nezuku.platform.store.Checkup;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.store.NewerSchema;
import nezuku.platform.store.StoreUnavailable;

/** Whether the database is well, and what does not get out of the outbox. */
final class DatabaseCheck {
  private static final String WHERE = "database";
  private static final long LITTLE_MEGABYTES = 200;
  private static final long MEGABYTE = 1_000_000;
  private static final Duration LONG = Duration.ofMinutes(15);

  private DatabaseCheck() {}

  static void look(Home home, Findings findings) throws IOException {
    try {
      Checkup.of(home.database())
          .ifPresent(checkup -> tell(checkup, home.clock().instant(), findings));
    } catch (DatabaseUrl.Invalid e) {
      findings.error("NEZUKU_DB", "doctor.bad-database");
    } catch (NewerSchema e) {
      findings.error(WHERE, "doctor.database", e.sentence(findings.language()));
    } catch (StoreUnavailable e) {
      findings.error(WHERE, "doctor.database", e.reason().sentence(findings.language()));
    }
  }

  static void tell(Checkup checkup, Instant now, Findings findings) {
    if (!checkup.sound()) {
      findings.error(WHERE, "doctor.unsound");
    } else if (!checkup.ours()) {
      findings.note(WHERE, "doctor.unused");
    }
    if (!checkup.writable()) {
      findings.error(WHERE, "doctor.read-only");
    }
    checkup.free().stream()
        .map(bytes -> bytes / MEGABYTE)
        .filter(left -> left < LITTLE_MEGABYTES)
        .forEach(left -> findings.warning(WHERE, "doctor.little-space", left));
    checkup.parked().stream()
        .collect(Collectors.groupingBy(Parked::reason, TreeMap::new, Collectors.counting()))
        .forEach((reason, count) -> findings.warning("outbox", "doctor.parked", count, reason));
    checkup
        .waitingSince()
        .map(since -> Duration.between(since, now))
        .filter(waited -> waited.compareTo(LONG) > 0)
        .ifPresent(waited -> findings.warning("outbox", "doctor.waiting", waited.toMinutes()));
  }
}
