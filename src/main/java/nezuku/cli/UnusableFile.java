package nezuku.cli;

/** A file can't be used; the message says why. */
final class UnusableFile extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableFile(String message, Throwable cause) {
    super(message, cause);
  }
}
