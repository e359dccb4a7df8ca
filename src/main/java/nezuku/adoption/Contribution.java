package nezuku.adoption;

import java.time.Instant;
import java.util.List;

/**
 * Something that a person did for others, for their own review.
 *
 * @param what what it was, in the words it has in its room
 */
public record Contribution(Kind kind, Instant at, String what) {

  /** What it was. */
  public enum Kind {
    /** Answered a question that the FAQ could not. */
    EXPERT_ANSWER,
    /** Wrote or corrected a page of the FAQ that was published. */
    PAGE_WRITTEN,
    /** Read what another one wrote for the FAQ, and published it. */
    PAGE_APPROVED,
    /** Did what somebody else had asked for. */
    ACTION_DONE
  }

  /** Knows what people did for others. */
  @FunctionalInterface
  public interface Log {
    /** What a person did from one moment to another, the newest first. */
    List<Contribution> of(String userId, Instant from, Instant to);
  }
}
