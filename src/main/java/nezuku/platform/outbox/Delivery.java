package nezuku.platform.outbox;

import java.time.Duration;
import java.util.Optional;

/** What became of an attempt to send something. */
public sealed interface Delivery {

  /** It was sent; {@code where} is empty for what leaves no message behind. */
  record Done(Optional<Posted> where) implements Delivery {}

  /**
   * It will never be accepted.
   *
   * @param instead what the person who waits for it is sent in its place
   */
  record Refused(String reason, Optional<Outgoing> instead) implements Delivery {}

  /**
   * It was surely not sent, and may be later.
   *
   * @param after how long Slack asks to wait; empty where it does not say
   * @param everything whether that holds for all channels
   */
  record Later(String why, Optional<Duration> after, boolean everything) implements Delivery {}

  /**
   * It may or may not have been sent.
   *
   * @param settleAfter when a look will tell
   */
  record Unsure(String why, Duration settleAfter) implements Delivery {}
}
