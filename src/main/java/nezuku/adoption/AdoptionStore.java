package nezuku.adoption;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps what people said of processes. Thread-safe; changes are in the transaction of the thread.
 */
public interface AdoptionStore {

  /** The ticks of a process that count: the latest word on each item, unless it was taken back. */
  Map<Item, Tick> ticks(String process);

  /** Keeps somebody's word. */
  void tick(String process, Item item, Tick tick);

  /** Takes a word back. */
  void untick(String process, Item item, String byId, Instant at);

  /**
   * Keeps that somebody has read what a process is for; the first time counts.
   *
   * @return whether it was the first time
   */
  boolean read(String process, String userId, Instant at);

  /** The user ids of who has read what a process is for. */
  Set<String> readers(String process);

  /** Keeps how a process stood at the end of a month; the last word on a month stays. */
  void keep(Stand stand);

  /** How a process stood, month by month, the oldest first. */
  List<Stand> stands(String process);

  /**
   * How a process stood at the end of a month.
   *
   * @param met how many items of each phase were so
   */
  record Stand(String process, YearMonth month, Phase phase, Map<Phase, Integer> met) {

    /** Keeps what it is given. */
    public Stand {
      met = Map.copyOf(met);
    }

    /** How an assessment stands at the end of a month. */
    public static Stand of(Assessment assessment, YearMonth month) {
      Map<Phase, Integer> met = new java.util.EnumMap<>(Phase.class);
      for (Phase phase : Phase.values()) {
        met.put(phase, assessment.met(phase));
      }
      return new Stand(assessment.process().id(), month, assessment.phase(), met);
    }

    /** How many items of all phases were so. */
    public int all() {
      return met.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
