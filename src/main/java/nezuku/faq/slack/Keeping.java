package nezuku.faq.slack;

import java.time.ZoneOffset;
import nezuku.faq.gap.Retention;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets every night who asked what is old. */
final class Keeping {
  private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

  private final Retention retention;

  Keeping(FaqTools tools) {
    this.retention = tools.upkeep().retention();
  }

  Job job() {
    return new Job("faq-keep-person", new Cron("20 18 * * *", ZoneOffset.UTC), this::forget);
  }

  private void forget(Slot slot) {
    int questions = retention.run();
    if (questions > 0) {
      LOG.info("Old questions that nobody can be found by any more: {}", questions);
    }
  }
}
