package nezuku.adoption.score;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Suppression;

/**
 * Keeps what the people of teams did in quarters that have ended, without who did it. Thread-safe;
 * changes are in the transaction of the thread.
 */
public interface DeedStore {

  /** Whether it was decided what of a quarter may be shown. */
  boolean isDecided(String quarter);

  /**
   * Keeps what may be shown of a quarter: the first word stays for good.
   *
   * @param shown by the ids of the teams; of all others nothing is shown
   */
  void decide(String quarter, Map<String, Shown> shown, Instant at);

  /** What a team's people did in a quarter; empty if it may not be shown. */
  Optional<Shown> of(String quarter, String team);

  /**
   * What may be shown of a team.
   *
   * @param people how many they are
   */
  record Shown(int people, List<Deed> deeds) {
    /** Refuses what would tell of too few people. */
    public Shown {
      deeds = List.copyOf(deeds);
      if (people < Suppression.FEWEST) {
        throw new IllegalArgumentException("deeds of " + people + " people");
      }
    }
  }
}
