package nezuku.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at a bot every five seconds: its memory, what waits to be sent, its processor time. */
final class Vitals implements AutoCloseable {
  private static final int EVERY_SECONDS = 5;
  private static final int MEGA = 1 << 20;
  private static final int KILO = 1 << 10;
  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  /**
   * One look.
   *
   * @param resident what the process holds, in MB
   * @param heap what its heap holds, garbage included, in MB
   * @param depth how many messages wait to be sent
   */
  record Look(long at, double resident, double heap, double depth, Duration cpu) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final long pid;
  private final URI metrics;
  private final long begin = System.nanoTime();
  private final List<Look> looks = new ArrayList<>();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  Vitals(long pid, int port) {
    this.pid = pid;
    this.metrics = URI.create("http://127.0.0.1:" + port + "/metrics");
    var unused = timer.scheduleAtFixedRate(this::keep, 0, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  private void keep() {
    Look look = look();
    synchronized (this) {
      looks.add(look);
    }
  }

  /** Looks now. */
  Look look() {
    try {
      String numbers =
          http.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      String status = Files.readString(Path.of("/proc", Long.toString(pid), "status"));
      return new Look(
          System.nanoTime() - begin,
          sum(RESIDENT, status) / KILO,
          sum(gauge("jvm_memory_used_bytes\\{area=\"heap\"[^}]*}"), numbers) / MEGA,
          sum(gauge("nezuku_outbox_depth"), numbers),
          ProcessHandle.of(pid).flatMap(p -> p.info().totalCpuDuration()).orElse(Duration.ZERO));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Pattern gauge(String name) {
    return Pattern.compile("(?m)^" + name + " (\\S+)$");
  }

  private static double sum(Pattern number, String text) {
    return number
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .mapToDouble(Double::parseDouble)
        .sum();
  }

  /** A row for every half minute: the most that was held, and the least the heap held. */
  synchronized String table() {
    StringBuilder table =
        new StringBuilder("| s | resident MB | heap MB, least | waiting, most |\n");
    table.append("|---|---|---|---|\n");
    looks.stream()
        .collect(
            Collectors.groupingBy(
                look -> TimeUnit.NANOSECONDS.toSeconds(look.at()) / 30,
                java.util.TreeMap::new,
                Collectors.toList()))
        .forEach(
            (half, seen) ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "| %d | %.0f | %.0f | %.0f |%n",
                        half * 30,
                        seen.stream().mapToDouble(Look::resident).max().orElse(0),
                        seen.stream().mapToDouble(Look::heap).min().orElse(0),
                        seen.stream().mapToDouble(Look::depth).max().orElse(0))));
    return table.toString();
  }

  /** A line of bars from nothing to the most. */
  synchronized String curve(ToDoubleFunction<Look> value) {
    double most = looks.stream().mapToDouble(value).max().orElse(1);
    return looks.stream()
        .mapToDouble(value)
        .mapToObj(
            held ->
                String.valueOf(
                    BARS.charAt((int) Math.round(held / Math.max(1, most) * (BARS.length() - 1)))))
        .collect(Collectors.joining());
  }

  @Override
  public void close() {
    timer.shutdownNow();
    http.close();
  }
}
