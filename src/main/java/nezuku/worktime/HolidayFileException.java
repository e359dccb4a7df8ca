package nezuku.worktime;

/** A file of holidays that can't be read: on which line, and why. */
public final class HolidayFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  HolidayFileException(int line, String why) {
    super("line " + line + ": " + why);
    this.line = line;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }
}
