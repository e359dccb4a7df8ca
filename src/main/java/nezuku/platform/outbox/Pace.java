package nezuku.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How fast messages may be sent: about one a second in a channel, with short bursts, and some
 * hundreds a minute altogether. What nobody waits for leaves room for what somebody waits for. Not
 * thread-safe; times are those of {@link System#nanoTime}.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/rate-limits">Rate limits</a>
 */
final class Pace {
  private static final int BURST = 5;
  private static final int KEPT_FOR_URGENT = 3;
  private static final int BACKGROUND_PER_SECOND = 5;
  private static final int MANY = 10_000;
  private static final double NANOS = 1e9;

  private final Map<String, Bucket> channels = new HashMap<>();
  private final Map<String, Long> held = new HashMap<>();
  private final Bucket background;
  private long allHeldUntil;

  Pace(long now) {
    this.background = new Bucket(BACKGROUND_PER_SECOND, BACKGROUND_PER_SECOND, now);
    this.allHeldUntil = now;
  }

  /** Whether a message may be sent now; if so, it counts as sent. */
  boolean take(Waiting message, long now) {
    if (now - allHeldUntil < 0 || isHeld(message.lane(), now) || isHeld(message.channel(), now)) {
      return false;
    }
    Bucket channel = channels.computeIfAbsent(message.channel(), name -> new Bucket(BURST, 1, now));
    if (message.urgent()) {
      return channel.take(1, now);
    }
    return background.has(1, now) && channel.take(KEPT_FOR_URGENT, now) && background.take(1, now);
  }

  private boolean isHeld(String name, long now) {
    Long until = held.get(name);
    return until != null && now - until < 0;
  }

  /** Sends nothing in a lane or channel for a while. */
  void hold(String name, Duration wait, long now) {
    held.put(name, now + wait.toNanos());
  }

  /** Sends nothing at all for a while. */
  void holdEverything(Duration wait, long now) {
    allHeldUntil = now + wait.toNanos();
  }

  /** Forgets what no longer matters, so that years of channels cost nothing. */
  void tidy(long now) {
    held.values().removeIf(until -> now - until >= 0);
    if (channels.size() > MANY) {
      channels.values().removeIf(bucket -> bucket.has(BURST, now));
    }
  }

  /** A token bucket. */
  private static final class Bucket {
    private final int size;
    private final int perSecond;
    private double tokens;
    private long at;

    Bucket(int size, int perSecond, long now) {
      this.size = size;
      this.perSecond = perSecond;
      this.tokens = size;
      this.at = now;
    }

    boolean has(int needed, long now) {
      tokens = Math.min(size, tokens + (now - at) / NANOS * perSecond);
      at = now;
      return tokens >= needed;
    }

    /** Takes one token, if that many are there. */
    boolean take(int needed, long now) {
      boolean enough = has(needed, now);
      if (enough) {
        tokens--;
      }
      return enough;
    }
  }
}
