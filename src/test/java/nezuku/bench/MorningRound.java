package nezuku.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import nezuku.ActionParts;
import nezuku.NoRoles;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.Circles;
import nezuku.action.Origin;
import nezuku.action.Proposal;
import nezuku.action.slack.ActionFeature;
import nezuku.action.slack.ActionTools;
import nezuku.action.store.AbsenceTable;
import nezuku.action.store.ActionTable;
import nezuku.people.Affiliation;
import nezuku.people.Appointments;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.StandIns;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.digest.Digest;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Messengers;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.store.OutboxTable;

/**
 * How long the round of a morning takes: ten thousand open actions of two thousand people, on
 * SQLite, from the first look at the database to the last digest in the outbox; beside it, reading
 * the same rows and writing as many messages without any chase.
 */
final class MorningRound {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final int PEOPLE = 2_000;
  private static final int ACTIONS = 10_000;
  private static final LocalDate FIRST = LocalDate.parse("2026-11-24");
  private static final int MORNINGS = 10;

  private MorningRound() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Files.createTempDirectory("morning").resolve("nezuku.db");
    AtomicReference<Instant> now = new AtomicReference<>(at(FIRST, 8));
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(file))) {
      ActionTable store = new ActionTable(database);
      fill(database, store);
      OutboxTable outbox = new OutboxTable(database, "bench");
      Job job = job(database, store, outbox, now::get);
      System.out.println("| morning | digests | round ms | plain ms | ratio |");
      System.out.println("|---|---|---|---|---|");
      LocalDate day = FIRST;
      for (int i = 0; i < MORNINGS; i++, day = day.plusDays(1)) {
        now.set(at(day, 9).plus(Duration.ofMinutes(30)));
        Slot slot = new Slot("digest", now.get(), now.get().minusSeconds(900), Duration.ZERO);
        int before = waiting(database);
        long begin = System.nanoTime();
        database.transaction(
            () -> {
              job.handler().run(slot);
              return true;
            });
        long round = System.nanoTime() - begin;
        int digests = waiting(database) - before;
        long plain = plain(database, store, outbox, digests, now.get());
        System.out.printf(
            "| %s | %d | %.0f | %.0f | %.1f |%n",
            day, digests, round / 1e6, plain / 1e6, (double) round / plain);
      }
    }
  }

  private static long plain(
      Database database, ActionTable store, OutboxTable outbox, int messages, Instant now) {
    String text = "x".repeat(4_000);
    long begin = System.nanoTime();
    database.transaction(
        () -> {
          int read = store.open().size();
          for (int i = 0; i < Math.min(messages, read); i++) {
            outbox.add(new Outgoing("D" + i, false, text), now);
          }
          return true;
        });
    return System.nanoTime() - begin;
  }

  private static int waiting(Database database) {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM outbox").mapTo(Integer.class).one());
  }

  private static void fill(Database database, ActionTable store) {
    Random random = new Random(1);
    database.transaction(
        () -> {
          for (int i = 0; i < ACTIONS; i++) {
            LocalDate due = FIRST.plusDays(random.nextInt(60) - 30);
            Instant made = at(due.minusDays(20), 10);
            String owner = user(random.nextInt(PEOPLE));
            Proposal proposal =
                new Proposal(
                    "見積もり" + i + "を取り直して送る",
                    Optional.empty(),
                    user(random.nextInt(PEOPLE)),
                    owner,
                    Origin.command(),
                    due);
            ActionItem item = ActionItem.proposed("A" + i, proposal, made);
            store.add(item, new Change(made, item.giverId(), new Change.Made(owner, due)));
          }
          return true;
        });
  }

  private static Job job(
      Database database, ActionTable store, OutboxTable outbox, InstantSource clock) {
    Directory directory = new Crowded();
    Messenger messenger = new Messenger(outbox, clock);
    ActionTools tools =
        ActionParts.tools(
            store,
            new AbsenceTable(database),
            Circles.NONE,
            new ActionParts.People(
                directory,
                new NoRoles(),
                new StandIns(directory, new NoRoles(), Appointments.none()),
                Appointments.none()),
            ConfigReader.none(Path.of("")),
            messenger,
            Messengers.unusedNow(),
            clock);
    return new Digest(
            new ActionFeature(tools).mornings(), person -> tools.calendars().of(person), messenger)
        .job();
  }

  private static String user(int number) {
    return "U%06d".formatted(number);
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(TOKYO).toInstant();
  }

  /** Everybody is an employee in Tokyo. */
  private static final class Crowded implements Directory {
    @Override
    public Person person(String userId) {
      return new Person(
          userId,
          "社員" + userId,
          Optional.of(userId + "@midori.example"),
          Language.JA,
          TOKYO,
          new Affiliation.Employee(),
          true);
    }

    @Override
    public boolean isActive(String userId) {
      return true;
    }

    @Override
    public Optional<Person> byEmail(String email) {
      return Optional.empty();
    }

    @Override
    public Clearance clearanceOfChannel(String channelId) {
      return new Clearance.Public();
    }
  }
}
