package nezuku.platform.slack;

/** A way on which Slack's events arrive. */
interface SlackConnection extends AutoCloseable {

  /** The port that Slack calls; 0 where it calls none. */
  int port();

  /** Whether events can arrive, as far as is known without asking Slack. */
  boolean connected();

  @Override
  void close();
}
