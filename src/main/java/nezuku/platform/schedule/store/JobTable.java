package nezuku.platform.schedule.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nezuku.platform.store.Conflict;
import nezuku.platform.store.Database;

/** What is known of each job. */
public final class JobTable {
  private final Database database;

  /** The table in a database. */
  public JobTable(Database database) {
    this.database = database;
  }

  /**
   * Makes a job known. A job that is new, or whose times have changed, begins now.
   *
   * @param plan when it runs
   */
  public void know(String job, String plan, Instant now) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO job (name, plan, known_since) VALUES (:job, :plan, :now)"
                        + " ON CONFLICT (name) DO UPDATE"
                        + " SET plan = excluded.plan, known_since = excluded.known_since"
                        + " WHERE job.plan <> excluded.plan"
                        + " OR job.known_since > excluded.known_since")
                .bind("job", job)
                .bind("plan", plan)
                .bind("now", now)
                .execute());
  }

  /** What is known of a job that was made known. */
  public JobState state(String job) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT known_since, last_slot, failures, failing_since, told FROM job"
                        + " WHERE name = :job")
                .bind("job", job)
                .map((row, context) -> state(row))
                .one());
  }

  /**
   * Notes, in the transaction of this thread, that a slot was done and all is well.
   *
   * @param before what was known when it began
   * @throws Conflict if another slot was done since
   */
  public void done(String job, JobState before, Instant slot) {
    int changed =
        database.write(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE job SET last_slot = :slot, failures = 0, failing_since = NULL,"
                            + " told = 0 WHERE name = :job"
                            + " AND last_slot IS NOT DISTINCT FROM :previous")
                    .bind("slot", slot)
                    .bind("job", job)
                    .bindByType("previous", before.lastSlot().orElse(null), Instant.class)
                    .execute());
    if (changed == 0) {
      throw new Conflict(job + " was run by somebody else");
    }
  }

  /** Notes that a job has failed once more. */
  public void failed(String job, Instant since, boolean told) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE job SET failures = failures + 1,"
                        + " failing_since = COALESCE(failing_since, :since), told = :told"
                        + " WHERE name = :job")
                .bind("since", since)
                .bind("told", told ? 1 : 0)
                .bind("job", job)
                .execute());
  }

  private static JobState state(ResultSet row) throws SQLException {
    return new JobState(
        Instant.ofEpochMilli(row.getLong("known_since")),
        instant(row, "last_slot"),
        row.getInt("failures"),
        instant(row, "failing_since"),
        row.getInt("told") == 1);
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
