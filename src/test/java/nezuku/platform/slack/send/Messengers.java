package nezuku.platform.slack.send;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.time.Instant;
import java.time.InstantSource;
import nezuku.platform.slack.web.HastyCalls;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.store.OutboxTable;
import org.mockito.Mockito;

/** Messengers for tests that let nobody speak. */
public final class Messengers {
  private Messengers() {}

  /** A messenger whose messages go nowhere. */
  public static Messenger unused() {
    return new Messenger(Mockito.mock(OutboxTable.class), InstantSource.fixed(Instant.EPOCH));
  }

  /** What can't wait, and does not come either. */
  public static SlackNow unusedNow() {
    return new SlackNow(
        Slack.getInstance(new SlackConfig()).methods("xoxb-nobody-listens"), HastyCalls.make());
  }
}
