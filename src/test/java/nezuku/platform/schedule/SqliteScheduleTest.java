package nezuku.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class SqliteScheduleTest extends ScheduleContract {
  @TempDir Path folder;

  @Override
  Database database() {
    return Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")));
  }

  @Test
  void when_the_clock_is_turned_the_schedule_follows_within_seconds() throws Exception {
    LinkedBlockingQueue<Slot> run = new LinkedBlockingQueue<>();
    Job job = new Job("weekly", MONDAYS, run::add);
    open.add(Schedule.start(database, clock, System::nanoTime, List.of(job), troubles));
    now = MONDAY;
    assertThat(run.poll(5, TimeUnit.SECONDS)).isNotNull();
    now = MONDAY.plus(WEEK);
    assertThat(run.poll(5, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void what_is_under_way_may_end_before_the_program_does() throws Exception {
    Held held = new Held();
    Schedule schedule =
        Schedule.start(
            database, clock, System::nanoTime, List.of(new Job("weekly", MONDAYS, held)), troubles);
    now = MONDAY;
    Replica.await(held.begun);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(schedule::close);
    held.release.countDown();
    closing.get(20, TimeUnit.SECONDS);
    now = MONDAY.plus(WEEK);
    replica(weekly()).look();
    assertThat(slots).extracting(Slot::due).containsExactly(MONDAY, MONDAY.plus(WEEK));
  }

  @Test
  void what_was_under_way_in_a_crash_runs_as_soon_as_the_program_is_back() {
    Held held = new Held();
    replica(new Job("weekly", MONDAYS, held));
    now = MONDAY;
    Replica.await(held.begun);
    replica(another(), weekly());
    assertThat(slots).hasSize(2);
    held.release.countDown();
  }

  @Test
  void the_schedule_and_our_own_writers_take_turns() throws Exception {
    CompletableFuture<Void> other = new CompletableFuture<>();
    database.transaction(
        () -> {
          say(database, "we write");
          Thread.ofVirtual().start(() -> beat(other));
          assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS))
              .isInstanceOf(TimeoutException.class);
          return true;
        });
    other.get(20, TimeUnit.SECONDS);
  }

  @Test
  void looking_at_what_is_due_changes_nothing() {
    Replica replica = replica(weekly());
    boolean unused =
        database.read(
            handle -> {
              // SQLite's own count of what other connections have changed.
              String count = "PRAGMA data_version";
              int before = handle.select(count).mapTo(Integer.class).one();
              replica.look();
              replica.seeToTheDead();
              replica.beat();
              assertThat(handle.select(count).mapTo(Integer.class).one()).isEqualTo(before);
              return true;
            });
  }

  @Test
  void that_the_database_has_gone_is_logged_once_and_not_at_every_look() throws Exception {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    AppenderBase<ILoggingEvent> log =
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent line) {
            lines.add(line.getLoggerName());
          }
        };
    log.start();
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    replica(weekly());
    root.addAppender(log);
    try {
      database.close();
      assertThat(lines.poll(20, TimeUnit.SECONDS)).endsWith("Stumbles");
      assertThat(lines.poll(100, TimeUnit.MILLISECONDS)).isNull();
    } finally {
      root.detachAppender(log);
    }
  }

  private void beat(CompletableFuture<Void> done) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 0");
      statement.execute("UPDATE scheduled_task SET version = version + 1");
      done.complete(null);
    } catch (SQLException e) {
      done.completeExceptionally(e);
    }
  }

  @Test
  void writers_at_full_speed_keep_no_job_waiting() throws Exception {
    Replica replica = replica(new Job("hourly", HOURLY, slots::add));
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int writer = 0; writer < 4; writer++) {
      writers.add(
          CompletableFuture.runAsync(
              () -> {
                for (int message = 0; message < 250; message++) {
                  say(database, "hello");
                }
              }));
    }
    for (int hour = 0; hour < 20; hour++) {
      now = now.plus(Duration.ofHours(1));
      replica.look();
    }
    for (CompletableFuture<Void> writer : writers) {
      writer.get(30, TimeUnit.SECONDS);
    }
    assertThat(slots).hasSize(20);
  }
}
