package nezuku.faq.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.learning.LearntAlias.State;

/** Keeps what people teach. Thread-safe; changes belong to the thread's transaction. */
public interface Memory {

  /** Keeps what somebody thinks, in place of what they thought before of the same claim. */
  void record(Evidence vote);

  /** What everybody thinks of a claim. */
  List<Evidence> evidence(Claim claim);

  /** Claims that more than one vote agrees with and of which nothing has become yet. */
  List<Claim> undecided();

  /** What became of a claim; empty if nothing did. */
  Optional<LearntAlias> alias(Claim claim);

  /** The wording with a number. */
  Optional<LearntAlias> find(long id);

  /** What became of the wordings of an entry, the newest first. */
  List<LearntAlias> of(String entry);

  /** All wordings in a state, the oldest first. */
  List<LearntAlias> all(State state);

  /** Notes what has become of a claim; whoever answers notices within a second. */
  void decide(Claim claim, State state, Instant at);

  /** Forgets that anything had become of a claim. */
  void drop(Claim claim);

  /** How many wordings have come of which the owner was not told, by entry. */
  Map<String, Integer> news();

  /** Notes that the owner of an entry was told. */
  void told(String entry);

  /**
   * Forgets who it was from before a moment; and all of it, if nothing has become of it or it is
   * from before another moment.
   */
  void fade(Instant persons, Instant all);
}
