package nezuku.platform.slack.web;

import java.time.Duration;
import java.util.Optional;
import okhttp3.Response;

/**
 * How long Slack asks to wait.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/rate-limits">Rate limits</a>
 */
public final class RetryAfter {
  private RetryAfter() {}

  /** What an answer says; empty where it says nothing sensible. */
  public static Optional<Duration> of(Response response) {
    return Optional.ofNullable(response.header("Retry-After"))
        .filter(seconds -> seconds.matches("\\d{1,5}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }
}
