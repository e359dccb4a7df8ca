package nezuku.e2e.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.store.OutboxReport;
import nezuku.workspace.LocalSlack;
import nezuku.worktime.UsualCalendars;
import nezuku.worktime.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was promised is kept, and kept once, however often the bot is killed at whatever moment,
 * while Slack answers 429 and 500, not at all, or again. How often, tells {@code nezuku.kills}.
 */
class CrashIT {
  private static final int KILLS = Integer.getInteger("nezuku.kills", 5);
  private static final int LONGEST_LIFE_MILLIS = 3_000;
  private static final int MOST_DAYS_APART = 4;
  // What waits in one channel goes out at one message a second.
  private static final int LOOKS = 120 + 5 * KILLS;
  private static final List<String> FAST_START = List.of("-XX:TieredStopAtLevel=1", "-Xmx192m");

  private static final WorkCalendar TOKYO = UsualCalendars.in(ZoneId.of("Asia/Tokyo"));
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 24);
  private static final LocalTime BEFORE_NINE = LocalTime.of(8, 59, 57);

  private final Random random = new Random(Long.getLong("nezuku.seed", 20261124L));

  @TempDir Path folder;

  @Test
  void one_bot_on_sqlite_keeps_every_promise_once() {
    String file = folder.resolve("nezuku.db").toString();
    run("SQLite, one bot", file, new DatabaseUrl.SqliteFile(Path.of(file)), 1);
  }

  @Test
  void two_bots_on_postgresql_keep_every_promise_once() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      run("PostgreSQL, two bots", url, new DatabaseUrl.Postgres(url), 2);
    }
  }

  private void run(String name, String database, DatabaseUrl url, int bots) {
    Promises promises = new Promises();
    try (LocalSlack slack = Workspace.open()) {
      Workspace workspace = new Workspace(slack);
      Life life = new Life(workspace, promises, new Random(random.nextLong()));
      Thread people = Thread.ofPlatform().name("people").start(life);
      Crew crew = new Crew(slack, database, bots);
      try (crew) {
        for (int kill = 0; kill < KILLS; kill++) {
          crew.killOne();
        }
        life.end();
        join(people);
        workspace.fault(Map.of("clear", true));
        // One more morning after everybody has gone.
        crew.killOne();
        Audit audit = whenAtRest(workspace, promises, crew, url);
        System.out.printf(
            "%s: %d kills, %d promises, %d reminders, %d lost, %d doubled;"
                + " %d private answers shown again%n",
            name,
            KILLS,
            promises.count(),
            audit.reminders(),
            audit.lost().size(),
            audit.doubled().size(),
            audit.saidAgain());
        assertThat(promises.count()).isGreaterThan(KILLS);
        assertThat(audit.lost()).isEmpty();
        assertThat(audit.doubled()).isEmpty();
      }
    }
  }

  /** Looks until nothing waits and nothing is missing, or often enough. */
  private static Audit whenAtRest(
      Workspace workspace, Promises promises, Crew crew, DatabaseUrl url) {
    Audit audit = null;
    for (int look = 0; look < LOOKS; look++) {
      crew.waitMillis(1_000);
      Kept kept = Kept.in(url);
      if (kept.atRest()) {
        audit = Audit.of(workspace.state(), promises, kept.references());
        if (audit.lost().isEmpty()) {
          return audit;
        }
      }
    }
    assertThat(audit).as("everything comes to rest").isNotNull();
    return audit;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The bots that run, whoever of them is killed next. */
  private final class Crew implements AutoCloseable {
    private final LocalSlack slack;
    private final String database;
    private final List<BotProcess> bots = new ArrayList<>();
    private final List<Integer> days = new ArrayList<>();
    private int day;

    Crew(LocalSlack slack, String database, int size) {
      this.slack = slack;
      this.database = database;
      for (int i = 0; i < size; i++) {
        bots.add(start());
        days.add(day);
      }
    }

    /** Every bot lives on another working day, from a moment before nine in Tokyo. */
    private BotProcess start() {
      LocalDate date = TOKYO.plusWorkingDays(FIRST_DAY, day++);
      Instant morning = date.atTime(BEFORE_NINE).atZone(TOKYO.zone()).toInstant();
      Duration ahead = Duration.between(InstantSource.system().instant(), morning);
      return BotProcess.start(
          slack,
          Map.of("NEZUKU_DB", database, "AHEAD", ahead.toString()),
          folder.resolve("bot.log"),
          FAST_START);
    }

    /** One in four does not even get ready. */
    void killOne() {
      int index = next();
      BotProcess bot = bots.get(index);
      if (random.nextInt(4) > 0) {
        assertThat(bot.awaitReady()).as("the bot starts; see " + folder).isTrue();
      }
      assertThat(bot.endsWithin(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS)))).isFalse();
      bot.kill();
      bots.set(index, start());
      days.set(index, day);
    }

    /** Any of them; but their clocks may not be further apart than the inbox remembers. */
    private int next() {
      int oldest = days.indexOf(Collections.min(days));
      return day - days.get(oldest) > MOST_DAYS_APART ? oldest : random.nextInt(bots.size());
    }

    void waitMillis(int millis) {
      assertThat(bots.getFirst().endsWithin(Duration.ofMillis(millis))).isFalse();
    }

    @Override
    public void close() {
      bots.forEach(BotProcess::close);
    }
  }

  /** What the bots have kept, as the database tells. */
  private record Kept(boolean atRest, Map<String, List<String>> references) {
    static Kept in(DatabaseUrl url) {
      try (Database database = Database.open(url)) {
        int waiting = new OutboxReport(database).depth().messages();
        int unhandled =
            database.read(
                handle ->
                    handle
                        .createQuery("SELECT count(*) FROM inbox WHERE state = 'accepted'")
                        .mapTo(Integer.class)
                        .one());
        return new Kept(waiting + unhandled == 0, references(database));
      }
    }

    private static Map<String, List<String>> references(Database database) {
      return database.read(
          handle ->
              handle
                  .createQuery("SELECT question, reference FROM ask")
                  .reduceRows(
                      new HashMap<>(),
                      (map, row) -> {
                        map.computeIfAbsent(
                                row.getColumn("question", String.class), q -> new ArrayList<>())
                            .add(row.getColumn("reference", String.class));
                        return map;
                      }));
    }
  }
}
