package nezuku.platform.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which programs run on this database. Each counts a number up; one whose number stands still for a
 * while is taken for dead and struck off. No clock of any machine takes part, so none can be wrong.
 */
public final class Instances {
  private static final Logger LOG = LoggerFactory.getLogger(Instances.class);

  /** Whoever has not counted up for so long is dead. */
  static final Duration DEAD = Duration.ofSeconds(15);

  private record Seen(long beat, long at) {}

  private final Database database;
  private final LongSupplier nanos;
  private final String id = UUID.randomUUID().toString();
  private final Map<String, Seen> seen = new HashMap<>();

  /**
   * Joins.
   *
   * @param nanos elapsed time, as {@link System#nanoTime}
   */
  public Instances(Database database, LongSupplier nanos) {
    this.database = database;
    this.nanos = nanos;
    database.change(
        handle -> {
          if (!database.isShared()) {
            // The file is locked: whoever is in here is dead.
            handle.execute("DELETE FROM instance");
          }
          handle.execute("INSERT INTO instance (id, beat) VALUES (?, 0)", id);
        });
  }

  /** Our own name. */
  public String id() {
    return id;
  }

  /** Shows that we live, and strikes off who does not. To be called every few seconds. */
  public void beat() {
    database.change(
        handle -> {
          if (handle.execute("UPDATE instance SET beat = beat + 1 WHERE id = ?", id) == 0) {
            LOG.warn("We were taken for dead; others have taken over what was under way");
            handle.execute("INSERT INTO instance (id, beat) VALUES (?, 0)", id);
          }
        });
    for (String dead : silent()) {
      LOG.warn("Instance {} has stopped without a word", dead);
      database.change(handle -> handle.execute("DELETE FROM instance WHERE id = ?", dead));
    }
  }

  private Set<String> silent() {
    long now = nanos.getAsLong();
    Map<String, Long> beats = database.read(Instances::beats);
    seen.keySet().retainAll(beats.keySet());
    Set<String> silent = new HashSet<>();
    beats.forEach(
        (other, beat) -> {
          Seen before = seen.get(other);
          if (before == null || before.beat() != beat) {
            seen.put(other, new Seen(beat, now));
          } else if (!other.equals(id) && now - before.at() > DEAD.toNanos()) {
            silent.add(other);
          }
        });
    return silent;
  }

  /** How far each has counted. */
  static Map<String, Long> beats(Handle handle) {
    return handle
        .createQuery("SELECT id, beat FROM instance")
        .reduceRows(
            new HashMap<String, Long>(),
            (map, row) -> {
              map.put(row.getColumn("id", String.class), row.getColumn("beat", Long.class));
              return map;
            });
  }

  /** Leaves: what is under way is for others to finish. */
  public void leave() {
    database.change(handle -> handle.execute("DELETE FROM instance WHERE id = ?", id));
  }
}
