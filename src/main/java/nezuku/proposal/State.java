package nezuku.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How far a proposal is. What can't follow from a state can't be said of it. */
public sealed interface State {

  /** How far that is, in a word. */
  default Phase phase() {
    return switch (this) {
      case Submitted submitted -> Phase.SUBMITTED;
      case InReview review -> Phase.IN_REVIEW;
      case Accepted accepted -> Phase.ACCEPTED;
      case Done done -> Phase.DONE;
      case Declined declined -> Phase.DECLINED;
    };
  }

  /** Something is still to come of it. */
  sealed interface Open extends State permits Submitted, InReview, Accepted {

    /** Nothing will come of it. */
    default Declined decline(String reason, String byId, Instant at) {
      return new Declined(reason, byId, at);
    }
  }

  /** Nobody has answered yet. */
  record Submitted() implements Open {

    /** Somebody is to decide by a date. */
    public InReview review(String ownerId, LocalDate due) {
      return new InReview(ownerId, due);
    }
  }

  /**
   * Somebody weighs it.
   *
   * @param ownerId the user id of who decides
   * @param due the day by which they do
   */
  record InReview(String ownerId, LocalDate due) implements Open {

    /** Somebody else is to decide, or later. */
    public InReview review(String nextOwnerId, LocalDate nextDue) {
      return new InReview(nextOwnerId, nextDue);
    }

    /** It will be done. */
    public Accepted accept(String byId, Instant at, Optional<Baseline> before) {
      return new Accepted(byId, at, before);
    }
  }

  /**
   * It is being done.
   *
   * @param byId the user id of who said so, and tells the effect
   * @param before what it is to move
   */
  record Accepted(String byId, Instant at, Optional<Baseline> before) implements Open {

    /** It is done, and has had its effect. */
    public Done done(String effect, String doneById, Instant doneAt, Optional<Measured> after) {
      return new Done(doneById, doneAt, effect, before, after);
    }
  }

  /**
   * It is done.
   *
   * @param byId the user id of who said so
   * @param effect what it brought, in a word
   * @param before what it was to move
   * @param after the same metric since
   */
  record Done(
      String byId, Instant at, String effect, Optional<Baseline> before, Optional<Measured> after)
      implements State {}

  /**
   * Nothing will come of it.
   *
   * @param reason one that a person can accept
   * @param byId the user id of who said so
   */
  record Declined(String reason, String byId, Instant at) implements State {}
}
