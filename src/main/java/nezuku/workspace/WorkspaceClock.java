package nezuku.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A clock that can be turned: a base clock plus an offset. Thread-safe. */
public final class WorkspaceClock implements InstantSource {
  private final InstantSource base;
  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
  private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();

  /** A clock that shows what the base shows until it is turned. */
  public WorkspaceClock(InstantSource base) {
    this.base = base;
  }

  @Override
  public Instant instant() {
    return base.instant().plus(offset.get());
  }

  /** Turns the clock by a duration and tells the listeners. */
  public void advance(Duration by) {
    offset.accumulateAndGet(by, Duration::plus);
    tell();
  }

  /** Turns the clock to an instant and tells the listeners. */
  public void turnTo(Instant instant) {
    offset.set(Duration.between(base.instant(), instant));
    tell();
  }

  /** Is told the new time at each turn, on the thread that turned. */
  public void onTurn(Consumer<Instant> listener) {
    listeners.add(listener);
  }

  private void tell() {
    Instant now = instant();
    listeners.forEach(l -> l.accept(now));
  }
}
