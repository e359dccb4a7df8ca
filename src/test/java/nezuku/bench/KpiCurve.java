package nezuku.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nezuku.kpi.Kpis;
import nezuku.kpi.Metric;
import nezuku.kpi.OwnFigures;
import nezuku.kpi.Period;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.kpi.config.KpiReader;
import nezuku.kpi.source.Imports;
import nezuku.kpi.source.Unusable;
import nezuku.kpi.source.config.SourcesReader;
import nezuku.kpi.store.CaseTable;
import nezuku.kpi.store.GivenTable;
import nezuku.kpi.store.ReadingTable;
import nezuku.platform.config.Config;
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
  private static final List<String> PROCESSES = List.of("経理", "給与", "請求書", "ヘルプデスク");
  private static final int A_FILE = 1_000_000;
  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));
  private static final int TIMES = 20;

  private KpiCurve() {}

  /**
   * Prints a line for each number of cases.
   *
   * @param arguments numbers of cases, such as 1000000 5000000
   */
  public static void main(String[] arguments) throws Exception {
    System.out.println(
        "| cases | file MiB | imported in s | counted in s | its lines alone in s | prepared in s"
            + " | report ms | slowest cases ms | plain query ms |");
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
      Config config = ConfigReader.sample(folder);
      KpiReader.Read read = KpiReader.read(config.sections().of("kpi"), config.calendars());
      InstantSource clock = InstantSource.fixed(NOW);
      Imports imports =
          new Imports(
              SourcesReader.read(
                      read.sources(), read.settings().zone(), config.partners().byName().keySet())
                  .sources(),
              table,
              clock);
      Path file = folder.resolve("cases.csv");
      long bytes = 0;
      double lines = 0;
      double kept = 0;
      double counted = 0;
      for (int from = 0; from < cases; from += A_FILE) {
        write(file, from, Math.min(cases, from + A_FILE), cases);
        bytes += Files.size(file);
        lines += seconds(() -> lines(file));
        AtomicReference<String> id = new AtomicReference<>("");
        kept += seconds(() -> id.set(stage(imports, file)));
        counted += seconds(() -> imports.count(id.get()));
      }
      Kpis kpis =
          new Kpis(
              read.settings(),
              table,
              new ReadingTable(database),
              new GivenTable(database),
              (figure, split, window) -> OwnFigures.Tally.NONE,
              clock);
      double prepared = seconds(kpis::prepare);
      Period week = kpis.current(Period.Kind.WEEK).previous();
      Metric lead = kpis.settings().metric("lead-time").orElseThrow();
      double report = median(() -> kpis.report(week, new View.Whole(), Split.all()));
      double slowest = median(() -> kpis.slowest(lead, week, new View.Whole(), Split.all(), 10));
      double plain = median(() -> plain(database, kpis, week));
      System.out.printf(
          "| %,d | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
          cases, bytes >> 20, kept + counted, counted, lines, prepared, report, slowest, plain);
    }
  }

  private static String stage(Imports imports, Path file) {
    try {
      return imports.stage("files", file, "cases.csv", Optional.empty()).layer().id();
    } catch (Unusable | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void lines(Path file) {
    try (Stream<String> lines = Files.lines(file, CP932)) {
      var unused = lines.mapToLong(String::length).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  /** As desks number them: in the order in which they came in. */
  private static void write(Path file, int from, int to, int cases) throws IOException {
    Random random = new Random(from);
    try (BufferedWriter out = Files.newBufferedWriter(file, CP932)) {
      out.write("受付番号,件名,業務,委託先,優先度,受付日時,初回応答日時,完了日時,期限,差し戻し回数\n");
      for (int number = from; number < to; number++) {
        Instant opened = NOW.minusSeconds(SPAN - SPAN * number / cases);
        Instant responded = later(opened, 3, random);
        Instant closed = later(responded, 30, random);
        out.write(
            String.join(
                ",",
                "C-" + number,
                "お問い合わせ" + number,
                PROCESSES.get(random.nextInt(4)),
                random.nextBoolean() ? "さくらBPO" : "かえでデスク",
                "中",
                text(opened),
                text(responded),
                text(closed),
                text(opened.plusSeconds(400_000)),
                random.nextInt(20) == 0 ? "1" : "0"));
        out.write('\n');
      }
    }
  }

  /** What has not happened yet is empty. */
  private static String text(Instant moment) {
    return moment.isBefore(NOW) ? TIME.format(moment) : "";
  }

  private static Instant later(Instant moment, double hours, Random random) {
    return moment.plusSeconds((long) (-Math.log(1 - random.nextDouble()) * hours * 3600));
  }
}
