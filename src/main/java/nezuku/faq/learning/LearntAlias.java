package nezuku.faq.learning;

/**
 * A wording that people have taught, and what became of it.
 *
 * @param id its number
 * @param claim the wording and its entry
 * @param state what became of it
 */
public record LearntAlias(long id, Claim claim, State state) {

  /** What became of a wording. */
  public enum State {
    /** It counts until its support is gone. */
    LEARNT,
    /** It would turn a confirmed answer around, or there is no room: the owner decides. */
    OFFERED,
    /** The owner has taken it into the page, where it stays. */
    KEPT,
    /** The owner does not want it: it is not learnt again. */
    REMOVED
  }

  /** Whether the owner may still want to decide. */
  public boolean isOpen() {
    return state == State.LEARNT || state == State.OFFERED;
  }
}
