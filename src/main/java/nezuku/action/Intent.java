package nezuku.action;

import java.time.LocalDate;

/** What somebody wants to do with an action. */
public sealed interface Intent {

  /** Promises it. */
  record Accept() implements Intent {}

  /**
   * Moves its date; whoever owns it promises that one.
   *
   * @param text why, in their own words; not blank where the reason is {@link DateReason#OTHER}
   */
  record MoveDate(LocalDate to, DateReason reason, String text) implements Intent {}

  /** Gives it to somebody else, who has not promised it. */
  record HandOn(String toId, String why) implements Intent {}

  /** Waits for somebody else until a day. */
  record Wait(String onWhom, LocalDate until) implements Intent {}

  /** Goes on after waiting. */
  record Resume() implements Intent {}

  /** Says that it is done, and what came of it. */
  record Finish(String result) implements Intent {}

  /**
   * Can't do it: it goes back to whoever gave it, who decides what becomes of it; what somebody
   * gave to themselves is dropped.
   */
  record CannotDo(String why) implements Intent {}

  /** Gives it up for good; for whoever gave it. */
  record Drop(String why) implements Intent {}
}
