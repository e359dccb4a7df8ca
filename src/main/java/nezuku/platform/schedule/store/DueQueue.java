package nezuku.platform.schedule.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nezuku.platform.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which job is due, and who of all that share a database runs it. A job may begin more than once,
 * after a crash, a long pause or a turn of the clock; that it is done once is up to the work.
 */
public final class DueQueue implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DueQueue.class);
  private static final String TABLE = "scheduled_task";
  private static final String ONLY = "only";
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int BEATS_UNTIL_DEAD = 4;
  // It lets work finish for so long, interrupts it and waits for so long again.
  private static final Duration STOP = Duration.ofSeconds(4);

  /** What is done when a job is due. */
  public interface Work {

    /** Does it, and says when the job is due next. */
    Instant run(String job);

    /** It threw something: says when the job is tried again. */
    Instant failed(String job, Throwable cause);
  }

  private final Work work;
  private final InstantSource clock;
  private final Scheduler scheduler;
  private volatile boolean closing;

  private DueQueue(
      Database database,
      InstantSource clock,
      LongSupplier nanos,
      Map<String, Instant> due,
      Work work,
      Consumer<SchedulerBuilder> adjust) {
    this.work = work;
    this.clock = clock;
    SchedulerBuilder builder = new Looks(database, tasks(due.keySet()), nanos);
    adjust.accept(builder);
    this.scheduler = builder.clock(clock::instant).build();
    due.forEach(this::plan);
  }

  /**
   * Begins.
   *
   * @param clock the time of day; where it is turned, the queue follows within a second
   * @param nanos elapsed time, as {@link System#nanoTime}
   * @param due every job, and when it is due
   * @param adjust changes to how it works, for tests
   */
  public static DueQueue start(
      Database database,
      InstantSource clock,
      LongSupplier nanos,
      Map<String, Instant> due,
      Work work,
      Consumer<SchedulerBuilder> adjust) {
    if (!database.isShared()) {
      // Nobody else can be at work, and what we had begun was left when we ended.
      database.change(handle -> handle.execute("UPDATE " + TABLE + " SET picked = 0"));
    }
    DueQueue queue = new DueQueue(database, clock, nanos, due, work, adjust);
    queue.scheduler.start();
    return queue;
  }

  /** Looks at the clock once a second of elapsed time, whatever the clock does. */
  private static final class Looks extends SchedulerBuilder {
    private final LongSupplier nanos;

    Looks(Database database, List<Task<?>> tasks, LongSupplier nanos) {
      super(database.dataSource(), tasks);
      this.nanos = nanos;
      // A thread for each: one that hangs keeps no other from its work.
      ThreadFactory threads =
          Thread.ofVirtual().name("job-", 0).uncaughtExceptionHandler(Looks::notTaken).factory();
      tableName(TABLE)
          .jdbcCustomization(new EpochMillis())
          .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
          .executorService(Executors.newThreadPerTaskExecutor(threads))
          .pollingInterval(LOOK)
          .heartbeatInterval(HEARTBEAT)
          .missedHeartbeatsLimit(BEATS_UNTIL_DEAD)
          .failureLogging(LogLevel.OFF, false)
          .shutdownMaxWait(STOP)
          .addSchedulerListener(new Stumbles());
    }

    private static void notTaken(Thread thread, Throwable cause) {
      LOG.warn("A job could not be taken on and waits: {}", cause.getMessage());
    }

    @Override
    protected Waiter buildWaiter() {
      return new ElapsedWaiter(poolingInterval, nanos);
    }
  }

  private List<Task<?>> tasks(Set<String> jobs) {
    return jobs.stream().<Task<?>>map(this::task).toList();
  }

  private CustomTask<Void> task(String job) {
    return Tasks.custom(job, Void.class)
        .onFailure(
            (complete, row) -> {
              // What our own stopping interrupted has not failed.
              Instant again =
                  closing ? clock.instant() : work.failed(job, complete.getCause().orElseThrow());
              release(job, complete, row, again);
            })
        .onDeadExecution((complete, row) -> revive(job, complete, row))
        .execute(
            (instance, context) -> {
              Instant next = work.run(job);
              return (complete, row) -> release(job, complete, row, next);
            });
  }

  private static void release(
      String job, ExecutionComplete complete, ExecutionOperations<Void> row, Instant next) {
    try {
      row.reschedule(complete, next);
    } catch (ExecutionException e) {
      LOG.info("Job {} was taken over while it ran", job);
      LOG.debug("Its row has changed", e);
    }
  }

  private void revive(String job, ExecutionComplete complete, ExecutionOperations<Void> row) {
    boolean ours =
        scheduler.getCurrentlyExecuting().stream()
            .anyMatch(running -> running.getTaskInstance().getTaskName().equals(job));
    if (!ours) {
      LOG.warn("Job {} was left unfinished; it runs again", job);
      release(job, complete, row, clock.instant());
    }
    // Else the clock was turned: the next heartbeat shows that it lives.
  }

  private void plan(String job, Instant due) {
    TaskInstance<Void> row = new TaskInstance<>(job, ONLY);
    try {
      boolean unused = scheduler.scheduleIfNotExists(row, due) || scheduler.reschedule(row, due);
    } catch (TaskInstanceException e) {
      LOG.debug("Job {} is being run by another replica", job, e);
    }
  }

  /** Begins nothing new, and lets what is under way end within some seconds; then it is left. */
  @Override
  public void close() {
    if (!closing) {
      closing = true;
      scheduler.stop();
    }
  }
}
