package nezuku.platform.slack.send;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nezuku.NoDirectory;
import nezuku.platform.outbox.Sender;
import nezuku.platform.slack.web.HastyCalls;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.store.Ledger;
import okhttp3.OkHttpClient;

/** A real outbox with its sender, on a turned clock and one thread, over a fake Slack. */
public final class Mailroom implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Duration STEP = Duration.ofMillis(200);

  private final AtomicLong nanos = new AtomicLong();
  private final Database database;
  private final Ledger ledger;
  private final Sender sender;
  private final Regrets regrets = new Regrets(new NoDirectory());

  /** A mailroom whose database is in a folder. */
  public Mailroom(FakeSlack slack, Path folder) {
    this.database = Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")));
    this.ledger = Ledger.join(database, nanos::get);
    SlackCourier courier =
        new SlackCourier(
            slack.methods(),
            HastyCalls.make(),
            new ResponseUrls(new OkHttpClient(), Optional.of("127.0.0.1")),
            ledger.outbox(),
            regrets);
    this.sender = new Sender(ledger.outbox(), courier, Runnable::run, nanos::get);
  }

  /** Writes into the outbox. */
  public Messenger messenger() {
    return new Messenger(ledger.outbox(), InstantSource.fixed(NOW));
  }

  /** What is said where something fails. */
  public Regrets regrets() {
    return regrets;
  }

  /** The tables. */
  public Ledger ledger() {
    return ledger;
  }

  /** Lets ten seconds pass. */
  public void deliver() {
    for (long passed = 0; passed < 10_000; passed += STEP.toMillis()) {
      var unused = sender.round();
      nanos.addAndGet(STEP.toNanos());
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
