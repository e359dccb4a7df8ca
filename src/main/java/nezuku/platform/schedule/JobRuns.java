package nezuku.platform.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nezuku.platform.schedule.store.DueQueue;
import nezuku.platform.schedule.store.JobState;
import nezuku.platform.schedule.store.JobTable;
import nezuku.platform.store.Conflict;
import nezuku.platform.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs whenever somebody says that they are due, and each slot once. */
final class JobRuns implements DueQueue.Work {
  private static final Logger LOG = LoggerFactory.getLogger(JobRuns.class);
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 6;

  private final Transactions transactions;
  private final JobTable table;
  private final InstantSource clock;
  private final Map<String, Job> jobs;
  private final Troubles troubles;

  JobRuns(
      Transactions transactions,
      JobTable table,
      InstantSource clock,
      List<Job> jobs,
      Troubles troubles) {
    this.transactions = transactions;
    this.table = table;
    this.clock = clock;
    this.jobs = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
    this.troubles = troubles;
  }

  /** Makes the jobs known, and says when each is due. */
  Map<String, Instant> due() {
    jobs.values().forEach(this::know);
    return jobs.keySet().stream().collect(Collectors.toMap(Function.identity(), this::due));
  }

  private void know(Job job) {
    Instant now = clock.instant();
    table.know(job.name(), job.when().pattern() + " " + job.when().zone(), now);
    table
        .state(job.name())
        .lastSlot()
        .filter(now::isBefore)
        .ifPresent(
            last ->
                LOG.warn(
                    "Job {} was last run for {}, which is still to come, and waits until then."
                        + " Was the clock wrong?",
                    job.name(),
                    last));
  }

  /** The first slot of a job that is not done yet. */
  Instant due(String name) {
    return job(name).when().next(table.state(name).settled());
  }

  @Override
  public Instant run(String name) {
    Job job = job(name);
    JobState state = table.state(name);
    slot(job, state).ifPresent(slot -> run(job, state, slot));
    return due(name);
  }

  private Optional<Slot> slot(Job job, JobState state) {
    Instant now = clock.instant();
    return job.when()
        .latest(state.settled(), now)
        .map(due -> new Slot(job.name(), due, state.settled(), Duration.between(due, now)));
  }

  private void run(Job job, JobState state, Slot slot) {
    Runnable tell =
        state.told() ? troubles.well(job.name(), state.failingSince().orElseThrow()) : () -> {};
    try {
      boolean unused =
          transactions.transaction(
              () -> {
                job.handler().run(slot);
                table.done(job.name(), state, slot.due());
                tell.run();
                return true;
              });
    } catch (Conflict e) {
      if (table.state(job.name()).lastSlot().equals(state.lastSlot())) {
        throw e;
      }
      LOG.info("Job {} was done by another replica", job.name());
    }
  }

  @Override
  public Instant failed(String name, Throwable cause) {
    JobState state = table.state(name);
    if (slot(job(name), state).isEmpty()) {
      LOG.info("Job {} failed, but another replica has done it", name, cause);
      return due(name);
    }
    Duration wait = waitAfter(state.failures());
    LOG.error(
        "Job {} failed, {} time(s) now; next try in {}", name, state.failures() + 1, wait, cause);
    note(name, state);
    return clock.instant().plus(wait);
  }

  private void note(String name, JobState state) {
    Instant since = state.failingSince().orElseGet(clock::instant);
    if (!state.told() && tell(name, since)) {
      return;
    }
    table.failed(name, since, state.told());
  }

  private boolean tell(String name, Instant since) {
    try {
      Runnable tell = troubles.failing(name, since);
      return transactions.transaction(
          () -> {
            table.failed(name, since, true);
            tell.run();
            return true;
          });
    } catch (RuntimeException e) {
      LOG.error("Nobody could be told that job {} fails", name, e);
      return false;
    }
  }

  private static Duration waitAfter(int failures) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private Job job(String name) {
    return Objects.requireNonNull(jobs.get(name), "no job " + name);
  }
}
