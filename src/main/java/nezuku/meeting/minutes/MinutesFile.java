package nezuku.meeting.minutes;

/** A file in which somebody hands in minutes: a Word document (.docx), text or Markdown. */
public sealed interface MinutesFile {
  /** How long text may be, in bytes. */
  int MOST_TEXT = 1 << 20;

  /** How big a Word document may be with the pictures in it, in bytes. */
  int MOST_DOCX = 10 << 20;

  /** Its text; a Word document's as Markdown. */
  record Content(String text) implements MinutesFile {}

  /** Nothing of it is read. */
  record Refused(Problem problem) implements MinutesFile {}

  /** Why a file is not read. */
  enum Problem {
    /** It is longer than {@link #MOST_TEXT} or {@link #MOST_DOCX}. */
    TOO_BIG,
    /** It is packed in such a way that it would fill the memory. */
    BOMB,
    /** It has a password, or is in Word's format from before 2007. */
    LOCKED_OR_OLD,
    /** It is neither text nor a Word document. */
    NOT_A_DOCUMENT
  }

  /** How big a file of this name may be, in bytes. */
  static int mostBytes(String name) {
    return FileContent.isDocx(name) ? MOST_DOCX : MOST_TEXT;
  }

  /**
   * What is in a file.
   *
   * @param name what it is called; how it ends says what it claims to be
   */
  static MinutesFile of(String name, byte[] bytes) {
    try {
      return new Content(FileContent.of(name, bytes));
    } catch (UnreadableException e) {
      return new Refused(e.problem());
    }
  }
}
