package nezuku.adoption.score;

import java.time.Instant;
import java.util.List;

/**
 * Something that somebody did in a quarter, without who.
 *
 * @param reference where it can be read about, in the room it is of: the reference of a question,
 *     the path of a page, the id of an action or of a proposal
 */
public record Deed(Kind kind, Instant at, String reference) {

  /** What it was. */
  public enum Kind {
    /** Was promised for a day, and done by it. */
    PROMISE_KEPT(Area.PROMISES),
    /** Was promised for a day, and not done by it. */
    PROMISE_BROKEN(Area.PROMISES),
    /** Proposed something, or reported a problem, under their name. */
    PROPOSED(Area.PROPOSALS),
    /** Had proposed what was accepted now. */
    TAKEN(Area.PROPOSALS),
    /** Had proposed what is done, and whose effect was told now. */
    EFFECT(Area.PROPOSALS),
    /** Answered a question that the FAQ could not. */
    EXPERT_ANSWER(Area.CONTRIBUTIONS),
    /** Wrote or corrected a page of the FAQ that was published. */
    PAGE_WRITTEN(Area.CONTRIBUTIONS),
    /** Read what another one wrote for the FAQ, and published it. */
    PAGE_APPROVED(Area.CONTRIBUTIONS),
    /** Did what somebody else had asked for. */
    ACTION_DONE(Area.CONTRIBUTIONS);

    private final Area area;

    Kind(Area area) {
      this.area = area;
    }

    /** On which area's figure it counts. */
    public Area area() {
      return area;
    }
  }

  /** What somebody did. */
  public record By(String userId, Deed deed) {}

  /** Knows what people did. Proposals whose author is not named are nobody's, and not there. */
  @FunctionalInterface
  public interface Log {
    /** All of a quarter. May ask Slack; changes nothing. */
    List<By> of(Span quarter);
  }
}
