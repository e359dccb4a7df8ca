package nezuku.platform.slack.web;

/** Calls for tests: repeated as always, without the wait. */
public final class HastyCalls {
  private HastyCalls() {}

  /** Calls that do not wait before they try again. */
  public static SlackCalls make() {
    return new SlackCalls(duration -> {}, () -> false, (method, error) -> {});
  }
}
