package nezuku.platform.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import okhttp3.OkHttpClient;

/** Messengers for tests. */
public final class Messengers {
  private Messengers() {}

  /** A messenger that nobody lets speak. */
  public static Messenger unused() {
    return over(Slack.getInstance(new SlackConfig()).methods("xoxb-nobody-listens"));
  }

  static Messenger over(MethodsClient slack) {
    return new Messenger(
        slack,
        new SlackCalls(wait -> {}, (method, error) -> {}),
        new ResponseUrls(new OkHttpClient(), java.util.Optional.of("127.0.0.1")));
  }
}
