package nezuku.platform.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nezuku.platform.store.Ledger;
import nezuku.platform.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows every few seconds that we live, takes over what the dead left, and forgets what is old. */
final class Housekeeping implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final int EVERY_SECONDS = 5;
  // Slack delivers again for a day at most; a clock that is set wrong must not make us forget.
  private static final Duration INBOX_KEPT = Duration.ofDays(14);
  // What was sent may be edited for as long.
  private static final Duration OUTBOX_KEPT = Duration.ofDays(90);

  private final Ledger ledger;
  private final Edge edge;
  private final AdminNotices notices;
  private final InstantSource clock;
  private final OutageLog outages;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("housekeeping").factory());

  private Housekeeping(
      Ledger ledger, Edge edge, AdminNotices notices, InstantSource clock, OutageLog outages) {
    this.ledger = ledger;
    this.edge = edge;
    this.notices = notices;
    this.clock = clock;
    this.outages = outages;
  }

  static Housekeeping start(
      Ledger ledger, Edge edge, AdminNotices notices, InstantSource clock, OutageLog outages) {
    Housekeeping housekeeping = new Housekeeping(ledger, edge, notices, clock, outages);
    var unused =
        housekeeping.timer.scheduleWithFixedDelay(
            housekeeping::round, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    return housekeeping;
  }

  private void round() {
    try {
      ledger.instances().beat();
      ledger.outbox().doubtWhatTheDeadLeft();
      edge.takeOver();
      notices.tellOfParked();
      Instant now = clock.instant();
      int acts = ledger.inbox().forgetBefore(now.minus(INBOX_KEPT));
      int messages = ledger.report().forgetBefore(now.minus(OUTBOX_KEPT));
      LOG.debug("Forgot {} acts and {} messages", acts, messages);
      outages.well();
    } catch (StoreUnavailable e) {
      outages.failed(e);
    } catch (RuntimeException e) {
      LOG.error("Housekeeping stumbled and goes on", e);
    }
  }

  @Override
  public void close() {
    timer.shutdown();
    try {
      var unused = timer.awaitTermination(EVERY_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
