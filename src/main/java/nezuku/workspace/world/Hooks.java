package nezuku.workspace.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Response URLs: five uses within thirty minutes. Thread-safe. */
public final class Hooks {
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int USES = 5;

  /** Where answers to one interaction go; {@code ts} is the message acted on, or empty. */
  public record Hook(Channel channel, String user, String ts, String threadTs) {}

  private record Issued(Hook hook, Instant at, int uses) {}

  private final Map<String, Issued> issued = new HashMap<>();
  private final InstantSource clock;

  Hooks(InstantSource clock) {
    this.clock = clock;
  }

  /** A new key for this hook. */
  public synchronized String issue(Hook hook) {
    String key = Ids.hex(12);
    issued.put(key, new Issued(hook, clock.instant(), 0));
    return key;
  }

  /** The hook, if the key still works; this counts as a use. */
  public synchronized Optional<Hook> use(String key) {
    Issued known = issued.get(key);
    if (known == null || known.uses() >= USES || clock.instant().isAfter(known.at().plus(LIFE))) {
      return Optional.empty();
    }
    issued.put(key, new Issued(known.hook(), known.at(), known.uses() + 1));
    return Optional.of(known.hook());
  }
}
