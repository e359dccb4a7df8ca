package nezuku.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same on a real PostgreSQL, and what several replicas do. */
class PostgresScheduleTest extends ScheduleContract {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  Database database() {
    return Database.open(new DatabaseUrl.Postgres(server.getJdbcUrl("postgres", "postgres")));
  }

  @Test
  void two_replicas_run_a_weekly_job_once_a_week() {
    Database there = another();
    Replica one = replica(talking(database));
    Replica two = replica(there, talking(there));
    for (int week = 0; week < 20; week++) {
      now = MONDAY.plus(WEEK.multipliedBy(week));
      one.look();
      two.look();
    }
    assertThat(slots).hasSize(20);
    assertThat(slots.stream().map(Slot::due)).isSorted().doesNotHaveDuplicates();
    assertThat(said()).hasSize(20);
  }

  @Test
  void a_replica_that_was_paused_has_lost_its_slot_and_says_nothing_on_waking() {
    Database there = another();
    Held pause = new Held();
    Replica paused =
        replica(
            new Job(
                "weekly",
                MONDAYS,
                slot -> {
                  pause.run(slot);
                  say(database, "from the paused one");
                }));
    now = MONDAY;
    Replica.await(pause.begun);

    Replica other = replica(there, talking(there));
    other.look();
    assertThat(said()).isEmpty();
    now = now.plus(Duration.ofMinutes(1));
    other.seeToTheDead();
    other.look();
    assertThat(said()).containsExactly("week of " + MONDAY);

    pause.release.countDown();
    paused.look();
    now = now.plus(Duration.ofMinutes(1));
    paused.look();
    other.look();
    assertThat(said()).containsExactly("week of " + MONDAY);
    assertThat(told).isEmpty();

    now = MONDAY.plus(WEEK);
    paused.look();
    other.look();
    assertThat(said()).hasSize(2);
    assertThat(slots)
        .last()
        .isEqualTo(new Slot("weekly", MONDAY.plus(WEEK), MONDAY, Duration.ZERO));
  }

  @Test
  void a_replica_that_slept_over_a_week_does_not_run_its_old_slot_after_the_new_one() {
    Database there = another();
    Held pause = new Held();
    Replica paused =
        replica(
            new Job(
                "weekly",
                MONDAYS,
                slot -> {
                  pause.run(slot);
                  say(database, "from the paused one");
                }));
    now = MONDAY;
    Replica.await(pause.begun);

    now = MONDAY.plus(WEEK);
    Replica other = replica(there, talking(there));
    other.seeToTheDead();
    other.look();
    pause.release.countDown();
    paused.look();
    assertThat(said()).containsExactly("week of " + MONDAY.plus(WEEK));
  }

  @Test
  void a_replica_that_wakes_to_a_failure_does_not_report_what_another_has_done() {
    Database there = another();
    Held pause = new Held();
    Replica paused =
        replica(
            new Job(
                "weekly",
                MONDAYS,
                slot -> {
                  pause.run(slot);
                  throw new IllegalStateException("the connection has gone meanwhile");
                }));
    now = MONDAY;
    Replica.await(pause.begun);
    now = now.plus(Duration.ofMinutes(1));
    Replica other = replica(there, talking(there));
    other.seeToTheDead();
    other.look();
    pause.release.countDown();
    paused.look();
    assertThat(said()).hasSize(1);
    assertThat(told).isEmpty();
  }
}
