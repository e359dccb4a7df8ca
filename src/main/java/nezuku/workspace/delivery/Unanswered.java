package nezuku.workspace.delivery;

/** The app did not acknowledge in time. */
public final class Unanswered extends Exception {
  private static final long serialVersionUID = 1L;

  /** With Slack's word for it, such as {@code operation_timeout}. */
  public Unanswered(String error) {
    super(error);
  }
}
