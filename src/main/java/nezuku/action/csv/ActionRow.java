package nezuku.action.csv;

import java.time.LocalDate;
import java.util.Optional;

/** One row of a file with actions. */
public sealed interface ActionRow {

  /** The line on which it begins, from 1. */
  long line();

  /**
   * It can be used.
   *
   * @param owner how the file names who is to do it
   */
  record Usable(long line, String what, String owner, LocalDate due, Optional<String> link)
      implements ActionRow {}

  /**
   * It can't.
   *
   * @param cell the cell that is wrong, or nothing where it is empty
   */
  record Refused(long line, Reason reason, String cell) implements ActionRow {}

  /** Why a row can't be used. */
  enum Reason {
    NO_WHAT,
    LONG_WHAT,
    NO_OWNER,
    UNKNOWN_OWNER,
    NO_DUE,
    BAD_DUE,
    AMBIGUOUS_DUE,
    PAST_DUE,
    BAD_LINK
  }
}
