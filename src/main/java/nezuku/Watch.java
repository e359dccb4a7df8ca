package nezuku;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import nezuku.people.Language;
import nezuku.platform.ops.Check;
import nezuku.platform.ops.Check.Result;
import nezuku.platform.ops.Gauge;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Schedule;
import nezuku.platform.store.OutboxReport;
import nezuku.platform.store.StoreUnavailable;

/** What is watched of the bot. A new check is a method here and a word in {@link Nezuku}. */
final class Watch {
  static final Gauge SOCKET =
      new Gauge("nezuku_socket_connected", "1 while Slack's events can arrive, else 0.");

  static final Gauge OUTBOX_DEPTH =
      new Gauge("nezuku_outbox_depth", "Messages that wait to be sent.");
  static final Gauge OUTBOX_AGE =
      new Gauge("nezuku_outbox_age_seconds", "How long the oldest of them has waited.");

  private Watch() {}

  static Supplier<Number> depth(OutboxReport outbox) {
    return () -> known(() -> outbox.depth().messages());
  }

  static Supplier<Number> age(OutboxReport outbox, InstantSource clock) {
    return () ->
        known(
            () ->
                outbox
                    .depth()
                    .since()
                    .map(since -> Math.max(0, Duration.between(since, clock.instant()).toSeconds()))
                    .orElse(0L));
  }

  static Gauge lag(Job job) {
    return new Gauge(
        "nezuku_job_lag_seconds", "How long a job has been due.", Map.of("job", job.name()));
  }

  static Supplier<Number> lag(Schedule schedule, Job job) {
    return () -> known(() -> schedule.lag(job.name()).toSeconds());
  }

  /** Not a number, where the database can't be asked. */
  private static Number known(Supplier<Number> value) {
    try {
      return value.get();
    } catch (StoreUnavailable e) {
      return Double.NaN;
    }
  }

  static Check database(OutboxReport outbox) {
    return new Check(
        "database",
        () -> {
          try {
            return new Result(
                true, "Messages that wait to be sent: " + outbox.depth().messages() + ".");
          } catch (StoreUnavailable e) {
            return new Result(false, e.reason().sentence(Language.EN));
          }
        });
  }

  static Check content(IntSupplier entries) {
    return new Check(
        "content",
        () -> {
          int loaded = entries.getAsInt();
          return loaded > 0
              ? new Result(true, "The FAQ has " + loaded + " entries.")
              : new Result(false, "The FAQ is empty: see the log, and run nezuku faq lint.");
        });
  }

  static Check connection(BooleanSupplier connected) {
    return new Check(
        "slack",
        () ->
            connected.getAsBoolean()
                ? new Result(true, "Slack's events can arrive.")
                : new Result(false, "The connection to Slack is down; it is tried again."));
  }
}
