package nezuku.platform.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes Web API calls and checks every answer: Bolt does not throw where Slack says {@code
 * "ok":false}. Where Slack asks to wait, it waits; somebody is waiting for the reply, so not long.
 */
public final class SlackCalls {
  private static final Logger LOG = LoggerFactory.getLogger(SlackCalls.class);
  private static final int ATTEMPTS = 4;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  /** A call. */
  @FunctionalInterface
  public interface Call<R extends SlackApiTextResponse> {
    R send() throws IOException, SlackApiException;
  }

  /** How to wait. */
  @FunctionalInterface
  public interface Pause {
    void await(Duration duration);
  }

  /** Hears of every attempt that failed, also of those that are made again. */
  @FunctionalInterface
  public interface Failures {
    /**
     * An attempt failed.
     *
     * @param error Slack's word for it, {@code http_} and a status, or {@code unreachable}
     */
    void failed(String method, String error);
  }

  private final Pause pause;
  private final Failures failures;

  SlackCalls(Pause pause, Failures failures) {
    this.pause = pause;
    this.failures = failures;
  }

  /** Calls that really wait. */
  public static SlackCalls waiting(Failures failures) {
    return new SlackCalls(duration -> LockSupport.parkNanos(duration.toNanos()), failures);
  }

  /**
   * Sends a call until it is answered.
   *
   * @param method the method's name, for messages
   * @throws SlackRefusal if Slack refuses it
   * @throws UncheckedIOException if Slack can't be reached
   */
  public <R extends SlackApiTextResponse> R send(String method, Call<R> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        return checked(method, call.send());
      } catch (SlackApiException e) {
        failures.failed(method, "http_" + e.getResponse().code());
        Duration wait = wait(e, attempt);
        if (attempt == ATTEMPTS || wait.compareTo(LONGEST_WAIT) > 0) {
          throw new SlackRefusal(method, "http_" + e.getResponse().code(), "");
        }
        LOG.warn("{} answered HTTP {}, again in {}", method, e.getResponse().code(), wait);
        pause.await(wait);
      } catch (IOException e) {
        failures.failed(method, "unreachable");
        if (attempt == ATTEMPTS) {
          throw new UncheckedIOException(method + " failed", e);
        }
        LOG.warn("{} failed ({}), again", method, e.getClass().getSimpleName());
        pause.await(backoff(attempt));
      }
    }
  }

  private <R extends SlackApiTextResponse> R checked(String method, R response) {
    if (!response.isOk()) {
      String detail = response.getNeeded() == null ? "" : "needs scope " + response.getNeeded();
      String error = Objects.requireNonNullElse(response.getError(), "?");
      failures.failed(method, error);
      throw new SlackRefusal(method, error, detail);
    }
    return response;
  }

  private static Duration wait(SlackApiException e, int attempt) {
    if (e.getResponse().code() == 429) {
      String seconds = e.getResponse().header("Retry-After");
      return seconds == null || !seconds.matches("\\d{1,5}")
          ? backoff(attempt)
          : Duration.ofSeconds(Long.parseLong(seconds));
    }
    if (e.getResponse().code() >= 500) {
      return backoff(attempt);
    }
    throw new SlackRefusal("call", "http_" + e.getResponse().code(), "");
  }

  private static Duration backoff(int attempt) {
    return Duration.ofMillis(200L << attempt);
  }
}
