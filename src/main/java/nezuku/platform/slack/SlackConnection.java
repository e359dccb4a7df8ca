package nezuku.platform.slack;

/** A way on which Slack's events arrive. */
interface SlackConnection extends AutoCloseable {

  /** The port that Slack calls; 0 where it calls none. */
  int port();

  @Override
  void close();
}
