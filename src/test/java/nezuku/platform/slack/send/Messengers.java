package nezuku.platform.slack.send;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nezuku.platform.slack.web.HastyCalls;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.slack.web.SlackReader;
import nezuku.platform.store.OutboxTable;
import okhttp3.OkHttpClient;
import org.mockito.Mockito;

/** Messengers for tests that let nobody speak. */
public final class Messengers {
  private Messengers() {}

  /** A messenger whose messages go nowhere. */
  public static Messenger unused() {
    return new Messenger(Mockito.mock(OutboxTable.class), InstantSource.fixed(Instant.EPOCH));
  }

  /** Looks up nothing. */
  public static SlackReader unusedReader() {
    return new SlackReader(
        Slack.getInstance(new SlackConfig()).methods("xoxb-nobody-listens"),
        HastyCalls.make(),
        new OkHttpClient(),
        "xoxb-nobody-listens",
        Optional.empty());
  }

  /** What can't wait, and does not come either. */
  public static SlackNow unusedNow() {
    return new SlackNow(
        Slack.getInstance(new SlackConfig()).methods("xoxb-nobody-listens"), HastyCalls.make());
  }
}
