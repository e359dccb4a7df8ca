package nezuku.faq.embedding;

/**
 * Why there are no vectors.
 *
 * @param kind what went wrong
 * @param detail a number or two about it, never what the server or a person has said
 */
public record Failure(Kind kind, String detail) {

  /** What can go wrong. */
  public enum Kind {
    /** Nobody answers there. */
    UNREACHABLE,
    /** It did not answer in time. */
    TOO_SLOW,
    /** It does not accept our key. */
    KEY,
    /** It is asked too much. */
    BUSY,
    /** It sends us somewhere else, where we don't go. */
    MOVED,
    /** It refuses what we sent. */
    REFUSED,
    /** It is broken. */
    BROKEN,
    /** It is cut off before its end. */
    CUT_OFF,
    /** The answer is longer than vectors can be. */
    TOO_LARGE,
    /** It is not in the form that was agreed on. */
    UNREADABLE,
    /** There are more or fewer vectors than texts. */
    COUNT,
    /** The vectors have another size than before, or than one another. */
    SIZE,
    /** What should be a vector points nowhere. */
    NUMBERS
  }

  /** A failure about which there is no more to say. */
  public static Failure of(Kind kind) {
    return new Failure(kind, "");
  }
}
