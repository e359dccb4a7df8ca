package nezuku.proposal;

import java.util.List;
import java.util.Optional;

/**
 * What somebody proposes or reports, in their words.
 *
 * @param now what happens now; not blank
 * @param better what would be better; may be empty
 * @param process the id of the process that it is about
 * @param evidence what the bot knows of it, a line each
 */
public record Draft(
    Kind kind,
    String now,
    String better,
    Optional<String> process,
    Effect expected,
    List<String> evidence) {
  /** The most characters of a text; as much as a form holds. */
  public static final int LONGEST = 3_000;

  private static final int TITLE = 60;

  /**
   * Refuses what says nothing or too much.
   *
   * @throws IllegalArgumentException then
   */
  public Draft {
    if (now.isBlank() || now.length() > LONGEST || better.length() > LONGEST) {
      throw new IllegalArgumentException("it says nothing, or more than fits");
    }
    evidence = List.copyOf(evidence);
  }

  /** By what people know it in a list: the beginning of its first line. */
  public String title() {
    String line = now.strip().lines().findFirst().orElse("").strip();
    return line.codePointCount(0, line.length()) <= TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, TITLE - 1)) + "…";
  }
}
