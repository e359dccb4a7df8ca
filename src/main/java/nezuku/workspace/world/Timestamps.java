package nezuku.workspace.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Makes message timestamps: of the clock, and strictly increasing even if it stands still. */
public final class Timestamps {
  private final InstantSource clock;
  private long last;

  Timestamps(InstantSource clock) {
    this.clock = clock;
  }

  /** The next timestamp. */
  public synchronized String next() {
    last = Math.max(last + 1, micros(clock.instant()));
    return text(last);
  }

  /** An instant as {@code seconds.micros}. */
  public static String of(Instant instant) {
    return text(micros(instant));
  }

  private static long micros(Instant instant) {
    return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
  }

  private static String text(long micros) {
    return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
  }
}
