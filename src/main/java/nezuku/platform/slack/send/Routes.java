package nezuku.platform.slack.send;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nezuku.platform.slack.web.SlackCalls;

/** Which channel is the direct one with a person. It never changes. Thread-safe. */
final class Routes {
  private static final int MANY = 20_000;

  private final MethodsClient slack;
  private final SlackCalls calls;
  private final Map<String, String> channels = new ConcurrentHashMap<>();

  Routes(MethodsClient slack, SlackCalls calls) {
    this.slack = slack;
    this.calls = calls;
  }

  String to(String userId) throws IOException, SlackApiException {
    String known = channels.get(userId);
    if (known != null) {
      return known;
    }
    String opened =
        calls
            .once(
                "conversations.open", () -> slack.conversationsOpen(r -> r.users(List.of(userId))))
            .getChannel()
            .getId();
    if (channels.size() < MANY) {
      channels.put(userId, opened);
    }
    return opened;
  }
}
