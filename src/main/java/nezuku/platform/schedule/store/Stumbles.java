package nezuku.platform.schedule.store;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that nothing can be found out about what is due, and not once a second. */
final class Stumbles extends AbstractSchedulerListener {
  private static final Logger LOG = LoggerFactory.getLogger(Stumbles.class);

  private final AtomicBoolean stumbling = new AtomicBoolean();

  @Override
  public void onSchedulerEvent(SchedulerEventType type) {
    if (type == SchedulerEventType.UNEXPECTED_ERROR && !stumbling.getAndSet(true)) {
      LOG.error("Jobs wait: it can't be found out which are due. Is the database there?");
    } else if (type == SchedulerEventType.RAN_EXECUTE_DUE && stumbling.getAndSet(false)) {
      LOG.info("Jobs go on");
    }
  }
}
