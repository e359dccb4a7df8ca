package nezuku.faq.embedding;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import nezuku.faq.Content;
import org.jspecify.annotations.Nullable;

/**
 * When to bring vectors up to the content: as soon as it has changed, and after a failure in a
 * minute, two, four and so on, up to an hour. Thread-safe.
 */
final class Upkeep {
  private static final long FIRST = Duration.ofMinutes(1).toNanos();
  private static final long LONGEST = Duration.ofHours(1).toNanos();

  private final Keeper keeper;
  private final Troubles troubles;
  private final LongSupplier nanos;
  private volatile @Nullable Content wanted;
  private volatile boolean stopped;
  private @Nullable Content tried;
  private boolean failed;
  private long since;
  private long pause = FIRST;

  /** By elapsed time, as {@link System#nanoTime}. */
  Upkeep(Keeper keeper, Troubles troubles, LongSupplier nanos) {
    this.keeper = keeper;
    this.troubles = troubles;
    this.nanos = nanos;
  }

  /** What to bring them up to from now on. */
  void wants(Content content) {
    wanted = content;
  }

  /** From now on, what fails does so because we are closing. */
  void stop() {
    stopped = true;
    wanted = null;
  }

  /** Does what is due; it may take minutes. */
  synchronized void check() {
    Content content = wanted;
    if (content == null) {
      return;
    }
    boolean fresh = content != tried;
    if (fresh) {
      pause = FIRST;
    }
    if (fresh || (failed && nanos.getAsLong() - since >= pause)) {
      tried = content;
      pause = fresh ? FIRST : Math.min(LONGEST, pause * 2);
      boolean done = isDone(content);
      if (failed && done) {
        troubles.well();
      }
      failed = !done;
      since = nanos.getAsLong();
    }
  }

  private boolean isDone(Content content) {
    try {
      Optional<Failure> failure = keeper.round(content);
      failure.filter(one -> !stopped).ifPresent(troubles::failed);
      return failure.isEmpty();
    } catch (RuntimeException e) {
      if (!stopped) {
        troubles.failed(e);
      }
      return false;
    }
  }
}
