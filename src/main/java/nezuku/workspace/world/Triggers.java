package nezuku.workspace.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Trigger ids: each opens one modal, within three seconds. Thread-safe. */
public final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);

  /** What became of a trigger id that an app used. */
  public sealed interface Use {
    /** It was good, once. */
    record Granted(String user) implements Use {}

    /** It was not, for this reason. */
    record Refused(String error) implements Use {}
  }

  private record Trigger(String user, Instant issued, boolean used) {}

  private final Map<String, Trigger> issued = new HashMap<>();
  private final InstantSource clock;
  private boolean expireAtOnce;

  Triggers(InstantSource clock) {
    this.clock = clock;
  }

  /** A new trigger id for something this user did. */
  public synchronized String issue(String user) {
    Instant now = clock.instant();
    String id = now.toEpochMilli() + "." + now.getEpochSecond() + "." + Ids.hex(16);
    issued.put(id, new Trigger(user, now, false));
    return id;
  }

  /** Uses a trigger id up. */
  public synchronized Use use(String id) {
    Trigger trigger = issued.get(id);
    if (trigger == null) {
      return new Use.Refused("invalid_trigger_id");
    }
    if (expireAtOnce || clock.instant().isAfter(trigger.issued().plus(LIFE))) {
      return new Use.Refused("expired_trigger_id");
    }
    if (trigger.used()) {
      return new Use.Refused("exchanged_trigger_id");
    }
    issued.put(id, new Trigger(trigger.user(), trigger.issued(), true));
    return new Use.Granted(trigger.user());
  }

  /** Orders that every trigger id counts as expired. */
  public synchronized void expireAtOnce(boolean on) {
    expireAtOnce = on;
  }
}
