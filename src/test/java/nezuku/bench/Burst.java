package nezuku.bench;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.store.Database;
import nezuku.platform.store.OutboxTable;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Happening;

/**
 * Lets the bot send a thousand summaries, each to another person, while people ask at an even rate,
 * and prints how long the one and the other take. Run by hand: see {@code docs/performance.md}.
 */
final class Burst {
  private static final int WARM_UP_SECONDS = 30;
  private static final int QUIET_SECONDS = 60;
  private static final int LOOK_SECONDS = 5;
  private static final int MOST_SECONDS = 900;
  private static final String MARK = "weekly summary ";

  private Burst() {}

  /** Arguments: summaries (1,000), questions a second (10), database (a new SQLite file). */
  public static void main(String[] args) throws IOException, InterruptedException {
    int summaries = args.length > 0 ? Integer.parseInt(args[0]) : Crowd.PEOPLE;
    int rate = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    String url = args.length > 2 ? args[2] : "";
    try (Site site = Site.open(url);
        Traffic traffic = new Traffic(site.slack(), Questions.read());
        Database database = Database.open(site.database())) {
      AtomicInteger sent = new AtomicInteger();
      site.slack().onHappening(happening -> count(happening, sent));
      traffic.ask(rate, WARM_UP_SECONDS);
      long quiet = System.nanoTime();
      traffic.ask(rate, QUIET_SECONDS);
      long begin = System.nanoTime();
      add(database, summaries);
      int waited = 0;
      while (sent.get() < summaries && waited < MOST_SECONDS) {
        traffic.ask(rate, LOOK_SECONDS);
        waited += LOOK_SECONDS;
      }
      long end = System.nanoTime();
      Load.settle(traffic);
      System.out.println(Load.HEAD);
      System.out.println(
          Load.row("before", traffic.exchanges().outcome(at -> at >= quiet && at < begin)));
      System.out.println(
          Load.row("during", traffic.exchanges().outcome(at -> at >= begin && at < end)));
      System.out.printf(
          Locale.ROOT,
          "%nsummaries %d, sent %d, within %d s (looked every %d s); complaints in the log: %d%n",
          summaries,
          sent.get(),
          TimeUnit.NANOSECONDS.toSeconds(end - begin),
          LOOK_SECONDS,
          site.complaints());
    }
  }

  /** As one transaction, like a job's. */
  private static void add(Database database, int summaries) {
    Messenger messenger =
        new Messenger(new OutboxTable(database, "burst"), InstantSource.system()).inBackground();
    var unused =
        database.transaction(
            () -> {
              for (int person = 0; person < summaries; person++) {
                messenger.direct(Crowd.userId(person % Crowd.PEOPLE), Message.of(MARK + person));
              }
              return true;
            });
  }

  private static void count(Happening happening, AtomicInteger sent) {
    if (happening instanceof Happening.Posted posted
        && Json.text(posted.message(), "text").startsWith(MARK)) {
      sent.incrementAndGet();
    }
  }
}
