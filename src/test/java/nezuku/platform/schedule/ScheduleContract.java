package nezuku.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.store.Conflict;
import nezuku.platform.store.Database;
import nezuku.platform.store.OutboxTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a schedule does on every database. */
abstract class ScheduleContract {
  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  static final Cron MONDAYS = new Cron("0 9 * * MON", TOKYO);
  static final Cron HOURLY = new Cron("0 * * * *", TOKYO);
  static final Instant FRIDAY = Instant.parse("2026-11-20T01:00:00Z");
  static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
  static final Duration WEEK = Duration.ofDays(7);

  final Queue<Slot> slots = new ConcurrentLinkedQueue<>();
  final List<String> told = new ArrayList<>();
  final Troubles troubles = troubles();
  final List<AutoCloseable> open = new ArrayList<>();
  volatile Instant now = FRIDAY;
  final InstantSource clock = () -> now;
  Database database;

  abstract Database database();

  @BeforeEach
  void open() {
    database = database();
    database.change(
        handle -> {
          handle.execute("DELETE FROM job");
          handle.execute("DELETE FROM scheduled_task");
          handle.execute("DELETE FROM outbox");
        });
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : open.reversed()) {
      one.close();
    }
    database.close();
  }

  /** Nothing is known of the programs here: a database of its own is as good as a machine. */
  Replica replica(Database on, Job... jobs) {
    Replica replica = new Replica(on, clock, List.of(jobs), troubles);
    open.add(replica);
    return replica;
  }

  Replica replica(Job... jobs) {
    return replica(database, jobs);
  }

  /** Goes on looking while the job runs. */
  Replica busy(Job job) {
    Replica replica =
        new Replica(
            database, clock, List.of(job), troubles, Executors.newVirtualThreadPerTaskExecutor());
    open.add(replica);
    return replica;
  }

  Database another() {
    Database another = database();
    open.add(another);
    return another;
  }

  Job weekly() {
    return new Job("weekly", MONDAYS, slots::add);
  }

  /** Says what it does. */
  Job talking(Database on) {
    return new Job(
        "weekly",
        MONDAYS,
        slot -> {
          slots.add(slot);
          say(on, "week of " + slot.due());
        });
  }

  void say(Database on, String text) {
    new OutboxTable(on, "test").add(new Outgoing("C1", false, text), now);
  }

  List<String> said() {
    return database.read(
        handle ->
            handle.createQuery("SELECT body FROM outbox ORDER BY seq").mapTo(String.class).list());
  }

  private Troubles troubles() {
    return new Troubles() {
      @Override
      public Runnable failing(String job, Instant since) {
        return () -> told.add(job + " fails since " + since);
      }

      @Override
      public Runnable well(String job, Instant since) {
        return () -> told.add(job + " is well, failed since " + since);
      }
    };
  }

  @Test
  void a_slot_is_run_when_it_is_due_and_once() {
    Instant since = now;
    Replica replica = replica(weekly());
    now = MONDAY.minusMillis(1);
    replica.look();
    assertThat(slots).isEmpty();

    now = MONDAY.plusMillis(5);
    replica.look();
    now = MONDAY.plus(WEEK).minusMillis(1);
    replica.look();
    assertThat(slots).containsExactly(new Slot("weekly", MONDAY, since, Duration.ofMillis(5)));

    now = MONDAY.plus(WEEK);
    replica.look();
    assertThat(slots).contains(new Slot("weekly", MONDAY.plus(WEEK), MONDAY, Duration.ZERO));
    assertThat(slots.stream().map(Slot::key)).doesNotHaveDuplicates();
  }

  @Test
  void weeks_of_downtime_are_caught_up_by_one_run_that_knows_since_when() {
    Replica before = replica(weekly());
    now = MONDAY;
    before.look();
    before.close();
    slots.clear();

    now = MONDAY.plus(WEEK.multipliedBy(3)).plusSeconds(60);
    replica(weekly()).look();
    assertThat(slots)
        .containsExactly(
            new Slot("weekly", MONDAY.plus(WEEK.multipliedBy(3)), MONDAY, Duration.ofSeconds(60)));
  }

  @Test
  void a_new_job_has_missed_nothing_but_its_first_slot_is_caught_up() {
    Replica first = replica(weekly());
    first.look();
    assertThat(slots).isEmpty();
    first.close();

    now = MONDAY.plusSeconds(1);
    replica(weekly()).look();
    assertThat(slots).extracting(Slot::due).containsExactly(MONDAY);
  }

  @Test
  void new_times_count_from_now_on() {
    now = MONDAY;
    Replica before = replica(weekly());
    before.close();

    now = MONDAY.plus(Duration.ofDays(2));
    Cron tuesdays = new Cron("0 10 * * TUE", TOKYO);
    Replica after = replica(new Job("weekly", tuesdays, slots::add));
    after.look();
    assertThat(slots).isEmpty();

    now = tuesdays.next(now);
    after.look();
    assertThat(slots).extracting(Slot::due).containsExactly(now);
  }

  @Test
  void a_clock_that_leaps_a_month_runs_each_job_once_and_put_back_runs_none_again() {
    Replica replica = replica(weekly(), new Job("hourly", HOURLY, slots::add));
    now = FRIDAY.plus(Duration.ofDays(31));
    replica.look();
    assertThat(slots).extracting(Slot::job).containsExactlyInAnyOrder("weekly", "hourly");
    slots.clear();

    now = FRIDAY;
    replica.look();
    now = MONDAY;
    replica.look();
    replica.close();
    Replica restarted = replica(weekly(), new Job("hourly", HOURLY, slots::add));
    restarted.look();
    assertThat(slots).isEmpty();

    now = FRIDAY.plus(Duration.ofDays(31)).plus(Duration.ofHours(1));
    restarted.look();
    assertThat(slots).extracting(Slot::job).containsExactly("hourly");
  }

  @Test
  void a_night_in_which_the_clocks_change_has_one_run() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    for (String night : List.of("2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z")) {
      Job nightly =
          new Job("nightly-" + night.charAt(6), new Cron("30 2 * * *", berlin), slots::add);
      now = Instant.parse(night);
      Replica replica = replica(nightly);
      for (int quarters = 0; quarters < 96; quarters++) {
        now = now.plus(Duration.ofMinutes(15));
        replica.look();
      }
      replica.close();
      assertThat(slots).hasSize(1);
      slots.clear();
    }
  }

  @Test
  void another_zone_of_the_machine_changes_nothing() {
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String id : List.of("Asia/Tokyo", "America/New_York", "UTC")) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        try (Replica replica = replica(weekly())) {
          replica.look();
        }
      }
      now = MONDAY.minusSeconds(1);
      Replica replica = replica(weekly());
      assertThat(slots).isEmpty();
      now = MONDAY;
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      replica.look();
      assertThat(slots).extracting(Slot::due).containsExactly(MONDAY);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void a_poisoned_job_backs_off_and_keeps_no_other_waiting() {
    List<Instant> tries = new ArrayList<>();
    Job poisoned =
        new Job(
            "poisoned",
            MONDAYS,
            slot -> {
              tries.add(now);
              throw new IllegalStateException("poison");
            });
    Replica replica = replica(poisoned, new Job("hourly", HOURLY, slots::add));
    for (int minute = 0; minute < 60 * 5; minute++) {
      now = MONDAY.plus(Duration.ofMinutes(minute));
      replica.look();
    }
    assertThat(tries.stream().map(time -> Duration.between(MONDAY, time).toMinutes()))
        .containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 63L, 123L, 183L, 243L);
    assertThat(slots).hasSize(5);
    assertThat(told).containsExactly("poisoned fails since " + MONDAY);
    assertThat(replica.schedule.lag("poisoned")).isEqualTo(Duration.ofMinutes(299));
    assertThat(replica.schedule.lag("hourly")).isEqualTo(Duration.ZERO);
  }

  @Test
  void that_a_job_fails_is_told_once_and_that_it_is_well_again_once_over_restarts_too() {
    AtomicInteger poison = new AtomicInteger(3);
    Job job =
        new Job(
            "weekly",
            MONDAYS,
            slot -> {
              slots.add(slot);
              if (poison.getAndDecrement() > 0) {
                throw new StackOverflowError();
              }
            });
    now = MONDAY;
    replica(weekly()).close();
    now = MONDAY.plus(WEEK);
    replica(job).close();
    replica(job).close();
    now = now.plus(Duration.ofHours(1));
    Replica last = replica(job);
    last.look();
    assertThat(told).containsExactly("weekly fails since " + MONDAY.plus(WEEK));

    now = now.plus(Duration.ofHours(1));
    last.look();
    now = now.plus(WEEK);
    last.look();
    assertThat(told)
        .containsExactly(
            "weekly fails since " + MONDAY.plus(WEEK),
            "weekly is well, failed since " + MONDAY.plus(WEEK));
    assertThat(slots)
        .extracting(Slot::due)
        .containsOnly(MONDAY.plus(WEEK), MONDAY.plus(WEEK).plus(WEEK));
  }

  @Test
  void what_a_failed_run_changed_and_said_is_undone() {
    AtomicInteger poison = new AtomicInteger(1);
    Job job =
        new Job(
            "weekly",
            MONDAYS,
            slot -> {
              say(database, "hello");
              if (poison.getAndDecrement() > 0) {
                throw new Conflict("my own");
              }
            });
    Replica replica = replica(job);
    now = MONDAY;
    replica.look();
    assertThat(said()).isEmpty();
    assertThat(told).hasSize(1);

    now = now.plus(Duration.ofMinutes(1));
    replica.look();
    assertThat(said()).containsExactly("hello");
  }

  @Test
  void what_could_not_be_told_is_told_the_next_time() {
    AtomicInteger deaf = new AtomicInteger(1);
    Troubles hardOfHearing =
        new Troubles() {
          @Override
          public Runnable failing(String job, Instant since) {
            return () -> {
              say(database, job + " fails");
              if (deaf.getAndDecrement() > 0) {
                throw new IllegalStateException("what?");
              }
            };
          }

          @Override
          public Runnable well(String job, Instant since) {
            return () -> {};
          }
        };
    Job poisoned =
        new Job(
            "poisoned",
            MONDAYS,
            slot -> {
              throw new IllegalStateException("poison");
            });
    try (Replica replica = new Replica(database, clock, List.of(poisoned), hardOfHearing)) {
      now = MONDAY;
      replica.look();
      assertThat(said()).isEmpty();
      for (int tries = 0; tries < 3; tries++) {
        now = now.plus(Duration.ofHours(1));
        replica.look();
      }
      assertThat(said()).containsExactly("poisoned fails");
    }
  }

  @Test
  void a_clock_that_is_turned_while_a_job_runs_does_not_begin_it_again() {
    Held held = new Held();
    Replica replica = busy(new Job("weekly", MONDAYS, held));
    now = MONDAY;
    Replica.await(held.begun);
    now = now.plus(Duration.ofHours(5));
    replica.seeToTheDead();
    replica.look();
    replica.beat();
    replica.look();
    assertThat(slots).hasSize(1);

    held.release.countDown();
    Replica.await(held.done);
    replica.look();
    assertThat(slots).hasSize(1);
    assertThat(told).isEmpty();
  }

  @Test
  void what_the_end_of_the_program_interrupts_has_not_failed_and_is_done_by_the_next() {
    Held held = new Held();
    Replica replica = busy(new Job("weekly", MONDAYS, held));
    now = MONDAY;
    Replica.await(held.begun);
    replica.close();
    Replica.await(held.interrupted);
    assertThat(told).isEmpty();

    replica(weekly());
    assertThat(slots).extracting(Slot::due).containsExactly(MONDAY, MONDAY);
  }

  @Test
  void what_a_program_was_doing_when_it_died_is_done_by_the_next() {
    Held held = new Held();
    replica(new Job("weekly", MONDAYS, held));
    now = MONDAY;
    Replica.await(held.begun);

    now = now.plus(Duration.ofSeconds(41));
    Replica next = replica(another(), weekly());
    next.seeToTheDead();
    next.look();
    assertThat(slots).hasSize(2);
    held.release.countDown();
  }

  /** A job that stops in its course until the test lets it go on. */
  final class Held implements Job.Handler {
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch release = new CountDownLatch(1);
    final CountDownLatch done = new CountDownLatch(1);
    final CountDownLatch interrupted = new CountDownLatch(1);

    @Override
    public void run(Slot slot) {
      slots.add(slot);
      database.afterCommit(done::countDown);
      begun.countDown();
      try {
        Replica.await(release);
      } catch (IllegalStateException e) {
        interrupted.countDown();
        throw e;
      }
    }
  }
}
