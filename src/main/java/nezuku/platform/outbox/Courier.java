package nezuku.platform.outbox;

/** Brings messages to Slack. Thread-safe. */
public interface Courier {

  /** Tries once. */
  Delivery send(Queued message);

  /** Looks whether an earlier attempt arrived. */
  Finding find(Queued message);
}
