package nezuku.cli;

/** The command can't be run as it was typed; the message says why and how. */
final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageProblem(String message) {
    super(message);
  }

  UsageProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
