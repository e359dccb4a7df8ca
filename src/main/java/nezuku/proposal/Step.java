package nezuku.proposal;

import java.time.Instant;

/**
 * One thing that happened to a proposal.
 *
 * @param byId the user id of who did it; empty where nobody may know
 * @param word the reason, the effect or the date that was said with it; may be empty
 */
public record Step(Instant at, String byId, Phase phase, String word) {

  /** That a proposal came into the state that it is in. */
  public static Step into(State state, String byId, Instant at) {
    String word =
        switch (state) {
          case State.Submitted submitted -> "";
          case State.InReview review -> review.due().toString();
          case State.Accepted accepted -> "";
          case State.Done done -> done.effect();
          case State.Declined declined -> declined.reason();
        };
    return new Step(at, byId, state.phase(), word);
  }
}
