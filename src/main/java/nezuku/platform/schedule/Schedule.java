package nezuku.platform.schedule;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nezuku.platform.schedule.store.DueQueue;
import nezuku.platform.schedule.store.JobTable;
import nezuku.platform.store.Database;

/**
 * Runs jobs at their times. Each slot is done by one of the programs that share the database. Slots
 * that nobody was there for are caught up as one, the latest; a job that is new has missed none. A
 * job that fails is tried again after a minute, two, four and so on up to an hour, and keeps no
 * other waiting.
 */
public final class Schedule implements AutoCloseable {
  private final JobRuns runs;
  private final InstantSource clock;
  private final DueQueue queue;

  private Schedule(JobRuns runs, InstantSource clock, DueQueue queue) {
    this.runs = runs;
    this.clock = clock;
    this.queue = queue;
  }

  /**
   * Begins.
   *
   * @param clock the time of day; it may be turned, and no slot is done again where it is put back
   * @param nanos elapsed time, as {@link System#nanoTime}
   * @throws nezuku.platform.store.StoreUnavailable if the database can't be used
   */
  public static Schedule start(
      Database database,
      InstantSource clock,
      LongSupplier nanos,
      List<Job> jobs,
      Troubles troubles) {
    return start(database, clock, nanos, jobs, troubles, unchanged -> {});
  }

  static Schedule start(
      Database database,
      InstantSource clock,
      LongSupplier nanos,
      List<Job> jobs,
      Troubles troubles,
      Consumer<SchedulerBuilder> adjust) {
    JobRuns runs = new JobRuns(database, new JobTable(database), clock, jobs, troubles);
    return new Schedule(
        runs, clock, DueQueue.start(database, clock, nanos, runs.due(), runs, adjust));
  }

  /** How long a job has been due; zero if it is not. */
  public Duration lag(String job) {
    Duration lag = Duration.between(runs.due(job), clock.instant());
    return lag.isNegative() ? Duration.ZERO : lag;
  }

  /** Begins nothing new and waits some seconds for what is under way; what is left runs again. */
  @Override
  public void close() {
    queue.close();
  }
}
