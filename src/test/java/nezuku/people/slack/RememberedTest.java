package nezuku.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final InstantSource clock = now::get;
  private final Remembered<String> remembered = new Remembered<>(2, clock);

  @Test
  void a_value_is_remembered_for_as_long_as_one_asks() {
    remembered.put("a", "1");
    now.set(Instant.EPOCH.plus(HOUR));

    assertThat(remembered.within(HOUR, "a")).contains("1");
    assertThat(remembered.within(HOUR.minusMillis(1), "a")).isEmpty();
    assertThat(remembered.within(HOUR, "b")).isEmpty();
  }

  @Test
  void what_was_not_asked_for_the_longest_makes_room() {
    remembered.put("a", "1");
    remembered.put("b", "2");
    remembered.within(HOUR, "a");
    remembered.put("c", "3");

    assertThat(remembered.within(HOUR, "a")).contains("1");
    assertThat(remembered.within(HOUR, "b")).isEmpty();
    assertThat(remembered.within(HOUR, "c")).contains("3");
  }
}
