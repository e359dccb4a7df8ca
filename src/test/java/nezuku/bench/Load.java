package nezuku.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Lets a crowd ask the bot at an even rate and prints how it bears it. Run by hand: see {@code
 * docs/performance.md}.
 */
final class Load {
  private static final int WARM_UP_SECONDS = 30;
  private static final int MOST_SECONDS_TO_SETTLE = 60;
  private static final int SECONDS_FOR_DOUBLES = 5;

  static final String HEAD =
      "| | questions | lost | doubled | reply p50 ms | p99 | max |\n|---|---|---|---|---|---|---|";

  private Load() {}

  /** Arguments: questions a second (50), seconds (300), database (a new SQLite file). */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rate = args.length > 0 ? Integer.parseInt(args[0]) : 50;
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 300;
    String database = args.length > 2 ? args[2] : "";
    try (Site site = Site.open(database);
        Traffic traffic = new Traffic(site.slack(), Questions.read())) {
      // Java compiles what is used much: the first seconds are another measurement.
      traffic.ask(rate, WARM_UP_SECONDS);
      traffic.countAcksAnew();
      long begin = System.nanoTime();
      try (Vitals vitals = site.vitals()) {
        Duration before = vitals.look().cpu();
        traffic.ask(rate, seconds);
        Duration cpu = vitals.look().cpu().minus(before);
        settle(traffic);
        System.out.println(HEAD);
        System.out.println(row("warm-up", traffic.exchanges().outcome(at -> at < begin)));
        System.out.println(row("load", traffic.exchanges().outcome(at -> at >= begin)));
        System.out.printf(
            "%ndeliveries %d, never acknowledged %d, acks p50 | p99 | max ms: %s%n",
            traffic.acks().count(), traffic.unacknowledged(), traffic.acks().cells());
        System.out.printf(
            Locale.ROOT,
            "processor: %.2f of a core; complaints in the log: %d; calls of the Web API: %s%n%n",
            (double) cpu.toMillis() / TimeUnit.SECONDS.toMillis(seconds),
            site.complaints(),
            site.slack().calls());
        System.out.println(vitals.table());
        System.out.println("resident " + vitals.curve(Vitals.Look::resident));
        System.out.println("heap     " + vitals.curve(Vitals.Look::heap));
      }
    }
  }

  /** Waits until everything has an answer, and then a little for what might come twice. */
  static void settle(Traffic traffic) throws InterruptedException {
    for (int waited = 0;
        waited < MOST_SECONDS_TO_SETTLE && traffic.exchanges().outcome(at -> true).lost() > 0;
        waited++) {
      TimeUnit.SECONDS.sleep(1);
    }
    TimeUnit.SECONDS.sleep(SECONDS_FOR_DOUBLES);
  }

  /** A row of the table. */
  static String row(String name, Exchanges.Outcome outcome) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %s |",
        name,
        outcome.asked(),
        outcome.lost(),
        outcome.doubled(),
        outcome.replies().cells());
  }
}
