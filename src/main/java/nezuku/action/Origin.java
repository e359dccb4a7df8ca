package nezuku.action;

import java.util.Optional;

/**
 * Where an action came from.
 *
 * @param kind how it was made
 * @param circle the id of the circle whose members see it, such as a series of meetings
 * @param source what it was made of: the id of the minutes, the address of a message, the id of
 *     another action, or another thing that it follows from, such as {@code process:expenses}
 */
public record Origin(Kind kind, Optional<String> circle, Optional<String> source) {

  /** How an action was made. */
  public enum Kind {
    /** Agreed in a meeting. */
    MINUTES,
    /** Typed by somebody. */
    COMMAND,
    /** Made of a message. */
    MESSAGE,
    /** What follows from another action, or from something else. */
    FOLLOW_UP,
    /** Read from a file. */
    IMPORT
  }

  /** Typed by somebody; only they and the owner see it. */
  public static Origin command() {
    return new Origin(Kind.COMMAND, Optional.empty(), Optional.empty());
  }

  /** Agreed in a meeting. */
  public static Origin minutes(String circle, String minutes) {
    return new Origin(Kind.MINUTES, Optional.of(circle), Optional.of(minutes));
  }
}
