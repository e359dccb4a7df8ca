package nezuku;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nezuku.kpi.CaseStore;
import nezuku.kpi.Kpis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reckons numbers ahead whenever data has changed, outside of all transactions. */
final class Preparation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
  private static final int SECONDS = 60;

  private final Kpis kpis;
  private final CaseStore cases;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("kpi-preparation").factory());

  private long prepared;

  Preparation(Kpis kpis, CaseStore cases) {
    this.kpis = kpis;
    this.cases = cases;
    // Whatever fails is tried again, and whoever asks meanwhile waits a little longer.
    var unused = thread.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      long change = cases.lastChange();
      if (change > prepared) {
        kpis.prepare();
        prepared = change;
      }
    } catch (RuntimeException e) {
      LOG.warn("Numbers could not be reckoned ahead", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      var unused = thread.awaitTermination(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
