package nezuku.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nezuku.kpi.Case;
import nezuku.kpi.Import;
import nezuku.kpi.Kpis;
import nezuku.kpi.Labels;
import nezuku.kpi.Metric;
import nezuku.kpi.OwnFigures;
import nezuku.kpi.Period;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.kpi.config.KpiReader;
import nezuku.kpi.store.CaseTable;
import nezuku.kpi.store.GivenTable;
import nezuku.kpi.store.ReadingTable;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;

/**
 * How numbers are kept and asked for when there are very many cases: of two years, in four
 * processes, on SQLite, with the metrics of the sample company. Beside asking: one SQL query that
 * counts the cases of the same week and adds up their times.
 */
final class KpiCurve {
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
  private static final long SPAN = Duration.ofDays(730).toSeconds();
  private static final List<String> PROCESSES = List.of("経費精算", "給与", "請求書", "ヘルプデスク");
  private static final int CHUNK = 50_000;
  private static final int TIMES = 20;

  private KpiCurve() {}

  /**
   * Prints a line for each number of cases.
   *
   * @param arguments numbers of cases, such as 1000000 5000000
   */
  public static void main(String[] arguments) throws Exception {
    System.out.println(
        "| cases | kept in s | counted in s | prepared in s | report ms | slowest cases ms"
            + " | plain query ms | report / plain | heap used MiB |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (String argument : arguments) {
      measure(Integer.parseInt(argument));
    }
  }

  private static void measure(int cases) throws Exception {
    Path folder = Files.createTempDirectory("kpi");
    try (Database database =
        Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")))) {
      CaseTable table = new CaseTable(database);
      double kept = seconds(() -> keep(table, cases));
      double counted =
          seconds(() -> table.move("A", Import.State.PROPOSED, Import.State.COUNTED, NOW));
      Kpis kpis =
          new Kpis(
              KpiReader.read(ConfigReader.sample(folder).kpi()).settings(),
              table,
              new ReadingTable(database),
              new GivenTable(database),
              (figure, split, window) -> OwnFigures.Tally.NONE,
              InstantSource.fixed(NOW));
      double prepared = seconds(kpis::prepare);
      Period week = kpis.current(Period.Kind.WEEK).previous();
      Metric lead = kpis.settings().metric("lead-time").orElseThrow();
      double report = median(() -> kpis.report(week, new View.Whole(), Split.all()));
      double slowest = median(() -> kpis.slowest(lead, week, new View.Whole(), Split.all(), 10));
      double plain = median(() -> plain(database, kpis, week));
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          "| %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f | %d |%n",
          cases,
          kept,
          counted,
          prepared,
          report,
          slowest,
          plain,
          report / plain,
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
  }

  private static double seconds(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(Runnable work) {
    double[] times = new double[TIMES];
    Arrays.setAll(times, i -> seconds(work) * 1000);
    Arrays.sort(times);
    return times[TIMES / 2];
  }

  private static void plain(Database database, Kpis kpis, Period week) {
    var window = week.window(kpis.settings().zone());
    database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*), sum(closed - opened) FROM kpi_case"
                        + " WHERE closed >= :from AND closed < :to")
                .bind("from", window.from())
                .bind("to", window.to())
                .mapToMap()
                .one());
  }

  private static void keep(CaseTable table, int cases) {
    table.begin(
        new Import(
            "A", "desk", "bench", Optional.empty(), NOW, Import.State.PROPOSED, Optional.empty()));
    Random random = new Random(11);
    for (int from = 0; from < cases; from += CHUNK) {
      List<Case> some = new ArrayList<>();
      for (int i = from; i < Math.min(cases, from + CHUNK); i++) {
        some.add(make(i, cases, random));
      }
      table.add("A", some);
    }
  }

  /** As desks number them: in the order in which they came in. */
  private static Case make(int number, int cases, Random random) {
    Instant opened = NOW.minusSeconds(SPAN - SPAN * number / cases);
    Instant responded = later(opened, 3, random);
    Instant closed = later(responded, 30, random);
    boolean isClosed = closed.isBefore(NOW);
    return new Case(
        "desk",
        "C-" + number,
        "",
        new Labels(
            PROCESSES.get(random.nextInt(4)), random.nextBoolean() ? "sakura" : "kaede", "中"),
        opened,
        Optional.of(responded).filter(moment -> moment.isBefore(NOW)),
        Optional.of(closed).filter(moment -> isClosed),
        Optional.of(opened.plusSeconds(400_000)),
        Optional.empty(),
        random.nextInt(12) == 0 ? 1 : 0,
        random.nextInt(20) == 0 ? 1 : 0,
        Optional.empty(),
        Optional.empty());
  }

  private static Instant later(Instant moment, double hours, Random random) {
    return moment.plusSeconds((long) (-Math.log(1 - random.nextDouble()) * hours * 3600));
  }
}
