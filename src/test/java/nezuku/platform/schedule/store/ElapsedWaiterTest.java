package nezuku.platform.schedule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ElapsedWaiterTest {
  private final AtomicLong nanos = new AtomicLong(1);

  @Test
  void an_hour_is_over_when_the_time_that_is_given_says_so() throws InterruptedException {
    Duration step = Duration.ofMinutes(20);

    new ElapsedWaiter(Duration.ofHours(1), () -> nanos.getAndAdd(step.toNanos())).doWait();

    assertThat(nanos.get()).isGreaterThanOrEqualTo(Duration.ofHours(1).toNanos());
  }

  @Test
  void whoever_is_woken_before_does_not_wait_although_no_time_passes() throws InterruptedException {
    ElapsedWaiter waiter = new ElapsedWaiter(Duration.ofHours(1), nanos::get);

    waiter.wakeOrSkipNextWait();
    waiter.doWait();

    assertThat(nanos).hasValue(1);
  }
}
