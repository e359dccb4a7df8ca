package nezuku.meeting.minutes;

/** A file can't be read. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  private final MinutesFile.Problem problem;

  UnreadableException(MinutesFile.Problem problem) {
    this.problem = problem;
  }

  UnreadableException(MinutesFile.Problem problem, Throwable cause) {
    super(cause);
    this.problem = problem;
  }

  MinutesFile.Problem problem() {
    return problem;
  }
}
