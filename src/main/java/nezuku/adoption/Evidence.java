package nezuku.adoption;

import java.time.Instant;
import java.util.Optional;
import nezuku.process.BusinessProcess;

/** What the bot's own rooms know of a process. May ask Slack. */
@FunctionalInterface
public interface Evidence {

  /**
   * What is known of an item at a moment.
   *
   * @return empty if no room can tell, so that somebody has to say it
   */
  Optional<Measured> of(Item item, BusinessProcess process, Instant now);
}
