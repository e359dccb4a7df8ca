package nezuku.platform.slack.web;

/** Whether the bot can speak in a channel. */
public enum Standing {
  /** It can. */
  OPEN,
  /** It is not a member. */
  NOT_JOINED,
  /** The channel is archived. */
  ARCHIVED,
  /** There is no such channel, as far as the bot sees. */
  GONE
}
