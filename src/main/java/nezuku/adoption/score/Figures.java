package nezuku.adoption.score;

import java.util.List;
import java.util.Optional;

/**
 * What the marks of a scorecard are made of. What is empty is not known, or may not be shown.
 *
 * @param pulses the means of what each side said, from 1 to 5
 * @param responses how fast cases were answered first
 */
public record Figures(
    List<Double> pulses,
    List<Response> responses,
    Optional<Promises> promises,
    Optional<Proposals> proposals,
    Optional<Long> contributions,
    Optional<Saved> saved) {

  /**
   * How fast cases were answered first.
   *
   * @param seconds the value of the metric
   * @param target what was aimed at, in seconds
   */
  public record Response(double seconds, double target) {}

  /** How many promises were kept, of how many; at least one. */
  public record Promises(long kept, long promised) {
    /** Refuses a share of nothing. */
    public Promises {
      if (promised < 1 || kept < 0 || kept > promised) {
        throw new IllegalArgumentException(kept + " of " + promised);
      }
    }
  }

  /** How many proposals were made, and how many were taken. */
  public record Proposals(long made, long taken) {}

  /**
   * What the work brought.
   *
   * @param n of how many cases
   */
  public record Saved(double hours, long n) {}

  /** Keeps what it is given. */
  public Figures {
    pulses = List.copyOf(pulses);
    responses = List.copyOf(responses);
  }

  /** Whether anything at all was measured. */
  boolean isMeasured() {
    return !pulses.isEmpty()
        || !responses.isEmpty()
        || promises.isPresent()
        || proposals.filter(some -> some.made() + some.taken() > 0).isPresent()
        || contributions.filter(some -> some > 0).isPresent()
        || saved.isPresent();
  }
}
