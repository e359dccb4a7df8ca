package nezuku.platform.slack.web;

/** Slack answered a call with an error. */
public final class SlackRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String error;

  /**
   * A refusal.
   *
   * @param method which call
   * @param error Slack's name for the error
   * @param detail what else is known; may be blank
   */
  public SlackRefusal(String method, String error, String detail) {
    super(method + ": " + error + (detail.isBlank() ? "" : " (" + detail + ")"));
    this.error = error;
  }

  /** Slack's name for the error, such as {@code not_in_channel}. */
  public String error() {
    return error;
  }
}
