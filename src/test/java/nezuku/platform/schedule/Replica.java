package nezuku.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nezuku.platform.store.Database;

/** A schedule that looks every few milliseconds, and sees to its dead when the test says so. */
final class Replica implements AutoCloseable {
  private static final Duration OFTEN = Duration.ofMillis(5);
  private static final long PATIENCE_SECONDS = 20;

  final Schedule schedule;
  private final List<Runnable> care = new ArrayList<>();
  private final ExecutorService workers;
  private volatile CountDownLatch looks = new CountDownLatch(0);

  Replica(Database database, InstantSource clock, List<Job> jobs, Troubles troubles) {
    this(database, clock, jobs, troubles, new Here());
  }

  Replica(
      Database database,
      InstantSource clock,
      List<Job> jobs,
      Troubles troubles,
      ExecutorService workers) {
    this.workers = workers;
    this.schedule = Schedule.start(database, clock, System::nanoTime, jobs, troubles, this::byHand);
    look();
  }

  private void byHand(SchedulerBuilder builder) {
    builder
        .pollingInterval(OFTEN)
        .shutdownMaxWait(OFTEN)
        .executorService(workers)
        .housekeeperExecutor(new Kept())
        .addSchedulerListener(
            new AbstractSchedulerListener() {
              @Override
              public void onSchedulerEvent(SchedulerEventType type) {
                if (type == SchedulerEventType.RAN_EXECUTE_DUE) {
                  looks.countDown();
                }
              }
            });
  }

  /** Returns when everything that is due now has run. */
  void look() {
    // The first look may have begun before.
    CountDownLatch two = new CountDownLatch(2);
    looks = two;
    await(two);
  }

  /** Looks for jobs that somebody has begun and does not follow up. */
  void seeToTheDead() {
    care.getFirst().run();
  }

  /** Shows that what runs here lives. */
  void beat() {
    care.getLast().run();
  }

  static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    schedule.close();
  }

  /** Runs jobs in the thread that looks, so that a look is over when they are. */
  private static final class Here extends AbstractExecutorService {
    @Override
    public void execute(Runnable job) {
      job.run();
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }

  /** Keeps what would run from time to time. */
  private final class Kept extends ScheduledThreadPoolExecutor {
    Kept() {
      super(1);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
        Runnable task, long initialDelay, long delay, TimeUnit unit) {
      care.add(task);
      return schedule(() -> {}, 0, unit);
    }
  }
}
