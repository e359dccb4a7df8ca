package nezuku.platform.slack.send;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nezuku.platform.outbox.Delivery;
import nezuku.platform.slack.web.RetryAfter;
import nezuku.platform.slack.web.SlackRefusal;

/**
 * What it means for a message that Slack did not take it.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">Errors of
 *     chat.postMessage</a>
 */
final class Failure {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final Duration SOON = Duration.ofSeconds(1);
  // A request that we gave up on may still be under way.
  private static final Duration AFTER_SILENCE = Duration.ofSeconds(5);

  /** Slack says that it may or may not have done something. */
  private static final Set<String> UNCLEAR =
      Set.of("fatal_error", "internal_error", "request_timeout", "service_unavailable");

  /** Nothing can be said before an admin has mended it; then everything can. */
  private static final Set<String> SHUT_OUT =
      Set.of(
          "account_inactive",
          "invalid_auth",
          "not_authed",
          "token_expired",
          "token_revoked",
          "team_access_not_granted",
          "accesslimited",
          "team_added_to_org");

  private Failure() {}

  static Delivery of(SlackRefusal refusal) {
    String error = refusal.error();
    if (UNCLEAR.contains(error)) {
      return new Delivery.Unsure(error, SOON);
    }
    if (SHUT_OUT.contains(error)) {
      return new Delivery.Later(error, Optional.empty(), true);
    }
    return error.equals("ratelimited") || error.equals("rate_limited")
        ? new Delivery.Later(error, Optional.empty(), false)
        : new Delivery.Refused(error, Optional.empty());
  }

  static Delivery of(SlackApiException answer) {
    int code = answer.getResponse().code();
    String why = "http_" + code;
    if (code == TOO_MANY_REQUESTS) {
      return new Delivery.Later(why, RetryAfter.of(answer.getResponse()), false);
    }
    return code >= SERVER_ERROR
        ? new Delivery.Unsure(why, SOON)
        : new Delivery.Refused(why, Optional.empty());
  }

  static Delivery of(IOException silence) {
    String why = silence.getClass().getSimpleName();
    return silence instanceof ConnectException
            || silence instanceof UnknownHostException
            || silence instanceof NoRouteToHostException
        ? new Delivery.Later(why, Optional.empty(), true)
        : new Delivery.Unsure(why, AFTER_SILENCE);
  }
}
