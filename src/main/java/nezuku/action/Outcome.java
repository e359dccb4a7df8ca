package nezuku.action;

/** What came of an intent. */
public sealed interface Outcome {

  /**
   * It is so.
   *
   * @param before the action as it was
   * @param item the action as it is now
   */
  record Changed(ActionItem before, ActionItem item, Change change) implements Outcome {}

  /** Somebody was faster: it is done or dropped already. */
  record Closed(ActionItem item) implements Outcome {}

  /** It is as they want it already. */
  record Unchanged(ActionItem item) implements Outcome {}

  /** It is not for this person to do that, or there is no such action for them. */
  record NotAllowed() implements Outcome {}
}
