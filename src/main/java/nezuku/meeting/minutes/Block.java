package nezuku.meeting.minutes;

import java.util.List;

/** A piece of minutes. */
sealed interface Block {
  /** In which line it begins, from 1. */
  int line();

  /**
   * A heading.
   *
   * @param level 1 is the highest; {@value Outline#NO_LEVEL} if nothing says so
   */
  record Heading(int line, int level, Snippet text) implements Block {}

  /** Whether something has a box to tick. */
  enum Box {
    NONE,
    OPEN,
    TICKED
  }

  /**
   * A point of a list.
   *
   * @param depth how far it is moved in, in blanks
   * @param number which number stands before it; 0 if none does
   * @param arrow whether it begins with an arrow
   */
  record Item(int line, int depth, int number, Box box, boolean arrow, Snippet text)
      implements Block {}

  /** Some text. */
  record Paragraph(int line, Snippet text) implements Block {}

  /** Nothing: what follows does not belong to what stands before. */
  record Gap(int line) implements Block {}

  /** A table; the first row tells what the others are. */
  record Table(int line, List<Row> rows) implements Block {}

  /** A row of a table. */
  record Row(int line, List<Snippet> cells) {}
}
