package nezuku.action;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that happened to an action.
 *
 * @param at when
 * @param byId the user id of who did it
 * @param deed what they did
 */
public record Change(Instant at, String byId, Deed deed) {

  /** What can happen to an action. */
  public sealed interface Deed {}

  /** It was made. */
  public record Made(String ownerId, LocalDate due) implements Deed {}

  /** Its owner promised it. */
  public record Agreed() implements Deed {}

  /**
   * Its date was moved.
   *
   * @param text in the words of who moved it
   */
  public record Moved(LocalDate from, LocalDate to, DateReason reason, String text)
      implements Deed {}

  /** Another person is to do it. */
  public record HandedOn(String from, String to, String why) implements Deed {}

  /** It waits for somebody else. */
  public record Paused(String onWhom, LocalDate until) implements Deed {}

  /** It waits no more. */
  public record Resumed() implements Deed {}

  /** It was done. */
  public record Finished(String result) implements Deed {}

  /** It was given up. */
  public record GivenUp(String why) implements Deed {}
}
