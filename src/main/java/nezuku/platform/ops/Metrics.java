package nezuku.platform.ops;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Counts what the bot does. Labels are of a few values each and never name a person, a channel or
 * what was said.
 *
 * @see <a href="https://prometheus.io/docs/practices/naming/">Metric and label naming</a>
 */
public final class Metrics implements AutoCloseable {
  private static final int MOST_ERRORS = 100;
  private static final Duration[] BUCKETS =
      List.of(5, 10, 25, 50, 100, 250, 500, 1000, 3000).stream()
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final LongSupplier nanos;
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics garbage = new JvmGcMetrics();
  private final Counter asks;
  private final Map<AnswerOutcome, Counter> answers = new EnumMap<>(AnswerOutcome.class);
  private final Timer seconds;

  /**
   * Nothing counted yet.
   *
   * @param nanos a stopwatch such as {@link System#nanoTime}
   */
  public Metrics(LongSupplier nanos) {
    this.nanos = nanos;
    registry
        .config()
        .meterFilter(
            MeterFilter.maximumAllowableTags(
                "nezuku.slack.errors", "error", MOST_ERRORS, MeterFilter.deny()));
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    garbage.bindTo(registry);
    asks = Counter.builder("nezuku.asks").description("Questions taken.").register(registry);
    for (AnswerOutcome outcome : AnswerOutcome.values()) {
      answers.put(outcome, answers(outcome));
    }
    seconds =
        Timer.builder("nezuku.answer")
            .description("From taking a question to having its answer, without Slack.")
            .serviceLevelObjectives(BUCKETS)
            .register(registry);
  }

  private Counter answers(AnswerOutcome outcome) {
    return Counter.builder("nezuku.answers")
        .description("Questions answered, by what the answer was.")
        .tag("outcome", outcome.label())
        .register(registry);
  }

  /** A question that was taken and has no answer yet. */
  public final class Asking {
    private final long since = nanos.getAsLong();

    private Asking() {}

    /** It was answered. */
    public void answered(AnswerOutcome outcome) {
      Objects.requireNonNull(answers.get(outcome)).increment();
      if (outcome != AnswerOutcome.REFUSED) {
        seconds.record(Duration.ofNanos(nanos.getAsLong() - since));
      }
    }
  }

  /** Somebody asked; the time until the answer is counted from here. */
  public Asking asked() {
    asks.increment();
    return new Asking();
  }

  /**
   * Slack answered a call with an error, or not at all.
   *
   * @param method the Web API's method
   * @param error Slack's word for it
   */
  public void slackError(String method, String error) {
    Counter.builder("nezuku.slack.errors")
        .description("Calls that Slack did not answer as it should, by method and error.")
        .tag("method", method)
        .tag("error", error)
        .register(registry)
        .increment();
  }

  /** Tells something from now on; {@code value} is called at every look and returns at once. */
  public void gauge(Gauge gauge, Supplier<Number> value) {
    io.micrometer.core.instrument.Gauge.builder(gauge.name(), value)
        .description(gauge.description())
        .tags(
            gauge.labels().entrySet().stream()
                .map(label -> Tag.of(label.getKey(), label.getValue()))
                .toList())
        .register(registry);
  }

  /**
   * What is counted.
   *
   * @param format the content type of one of Prometheus' text formats
   * @param names what alone is wanted; all of it if empty
   */
  String text(String format, Set<String> names) {
    // The registry calls counters by their names without the ending that everybody reads.
    Set<String> known =
        names.stream().map(name -> name.replaceFirst("_total$", "")).collect(Collectors.toSet());
    return registry.scrape(format, known.isEmpty() ? null : known);
  }

  @Override
  public void close() {
    garbage.close();
    registry.close();
  }
}
