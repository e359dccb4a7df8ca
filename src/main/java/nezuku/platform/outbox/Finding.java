package nezuku.platform.outbox;

import java.util.Optional;

/** What a look into Slack told about a message that may have been sent. */
public sealed interface Finding {

  /** It was. */
  record There(Optional<Posted> where) implements Finding {}

  /** It was not, or sending it twice does no harm. */
  record NotThere() implements Finding {}

  /** Slack could not be asked just now. */
  record NotNow(String why) implements Finding {}

  /** It can't be found out. */
  record Unknowable(String reason) implements Finding {}
}
