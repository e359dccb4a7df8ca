package nezuku.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that one person has promised, or is asked, to do by a date.
 *
 * @param id six letters and digits that a person can read out
 * @param what in the words of whoever asked for it
 * @param link where there is more about it
 * @param giverId the user id of who asked for it, and hears what becomes of it
 * @param ownerId the user id of who is to do it
 * @param origin where it came from
 * @param due the last day on which it is in time, where the owner is
 * @param firstDue the day that was promised first; it stays, however often {@code due} is moved
 * @param state how far it is
 * @param createdAt since when it is there
 */
public record ActionItem(
    String id,
    String what,
    Optional<String> link,
    String giverId,
    String ownerId,
    Origin origin,
    LocalDate due,
    LocalDate firstDue,
    State state,
    Instant createdAt) {

  /** How far an action is. */
  public sealed interface State {
    /** Whether anything is left to do. */
    default boolean isOpen() {
      return switch (this) {
        case Proposed proposed -> true;
        case Accepted accepted -> true;
        case Waiting waiting -> true;
        case Done done -> false;
        case Dropped dropped -> false;
      };
    }
  }

  /** The owner has not said yes yet. */
  public record Proposed() implements State {}

  /** The owner has promised it. */
  public record Accepted() implements State {}

  /**
   * Promised, but somebody else has to do something first.
   *
   * @param onWhom whom or what it waits for, in the owner's words
   * @param until when to ask again
   */
  public record Waiting(String onWhom, LocalDate until) implements State {}

  /**
   * Done.
   *
   * @param result what came of it, in a word
   * @param byId the user id of who said so
   */
  public record Done(String result, String byId, Instant at) implements State {}

  /**
   * Nobody will do it.
   *
   * @param why the reason
   * @param byId the user id of who said so
   */
  public record Dropped(String why, String byId, Instant at) implements State {}

  /** A new action, which its owner has not accepted yet unless they gave it to themselves. */
  public static ActionItem proposed(String id, Proposal proposal, Instant at) {
    State state = proposal.giverId().equals(proposal.ownerId()) ? new Accepted() : new Proposed();
    return new ActionItem(
        id,
        proposal.what(),
        proposal.link(),
        proposal.giverId(),
        proposal.ownerId(),
        proposal.origin(),
        proposal.due(),
        proposal.due(),
        state,
        at);
  }

  /** Whether anything is left to do. */
  public boolean isOpen() {
    return state.isOpen();
  }

  /** Whether it is open and its day has passed. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && due.isBefore(today);
  }

  /** The day on which it was finished is to be compared with this one. */
  public boolean wasMoved() {
    return !due.equals(firstDue);
  }

  ActionItem with(State next) {
    return new ActionItem(id, what, link, giverId, ownerId, origin, due, firstDue, next, createdAt);
  }

  ActionItem due(LocalDate date) {
    return new ActionItem(
        id, what, link, giverId, ownerId, origin, date, firstDue, state, createdAt);
  }

  ActionItem ownedBy(String userId) {
    return new ActionItem(id, what, link, giverId, userId, origin, due, firstDue, state, createdAt);
  }
}
