package nezuku.platform.slack.web;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
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

  /** An attempt without a result. */
  @FunctionalInterface
  public interface Attempt {
    /** Makes it. */
    void make() throws IOException, SlackApiException;
  }

  private final Pause pause;
  private final BooleanSupplier changing;
  private final Failures failures;

  /**
   * Calls.
   *
   * @param changing whether the current thread holds the database
   */
  SlackCalls(Pause pause, BooleanSupplier changing, Failures failures) {
    this.pause = pause;
    this.changing = changing;
    this.failures = failures;
  }

  /**
   * Calls that really wait.
   *
   * @param changing whether the current thread holds the database: nobody else could write while
   *     Slack thinks, so no call is made then
   */
  public static SlackCalls waiting(BooleanSupplier changing, Failures failures) {
    return new SlackCalls(
        duration -> LockSupport.parkNanos(duration.toNanos()), changing, failures);
  }

  /**
   * Sends a call until it is answered.
   *
   * @param method the method's name, for messages
   * @throws SlackRefusal if Slack refuses it
   * @throws UncheckedIOException if Slack can't be reached
   */
  public <R extends SlackApiTextResponse> R send(String method, Call<R> call) {
    if (changing.getAsBoolean()) {
      throw new IllegalStateException(method + " within a transaction that has begun");
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return once(method, call);
      } catch (SlackApiException e) {
        Duration wait = wait(method, e, attempt);
        if (attempt == ATTEMPTS || wait.compareTo(LONGEST_WAIT) > 0) {
          throw refusal(method, e);
        }
        LOG.warn("{} answered HTTP {}, again in {}", method, e.getResponse().code(), wait);
        pause.await(wait);
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw new UncheckedIOException(method + " failed", e);
        }
        LOG.warn("{} failed ({}), again", method, e.getClass().getSimpleName());
        pause.await(backoff(attempt));
      }
    }
  }

  /**
   * Sends a call and does not try again.
   *
   * @throws SlackRefusal if Slack refuses it
   * @throws SlackApiException if Slack answers with another status than 200
   * @throws IOException if Slack does not answer
   */
  public <R extends SlackApiTextResponse> R once(String method, Call<R> call)
      throws IOException, SlackApiException {
    return counted(method, () -> checked(method, call.send()));
  }

  /** Makes an attempt that is no call of the Web API, and does not try again. */
  public void attempt(String name, Attempt attempt) throws IOException, SlackApiException {
    var unused =
        counted(
            name,
            () -> {
              attempt.make();
              return true;
            });
  }

  /** What is counted. */
  private interface Counted<T> {
    T run() throws IOException, SlackApiException;
  }

  private <T> T counted(String method, Counted<T> work) throws IOException, SlackApiException {
    try {
      return work.run();
    } catch (SlackRefusal e) {
      failures.failed(method, e.error());
      throw e;
    } catch (SlackApiException e) {
      failures.failed(method, "http_" + e.getResponse().code());
      throw e;
    } catch (IOException e) {
      failures.failed(method, "unreachable");
      throw e;
    }
  }

  private static <R extends SlackApiTextResponse> R checked(String method, R response) {
    if (!response.isOk()) {
      String detail = response.getNeeded() == null ? "" : "needs scope " + response.getNeeded();
      throw new SlackRefusal(method, Objects.requireNonNullElse(response.getError(), "?"), detail);
    }
    return response;
  }

  private static Duration wait(String method, SlackApiException e, int attempt) {
    int code = e.getResponse().code();
    if (code == 429) {
      return RetryAfter.of(e.getResponse()).orElseGet(() -> backoff(attempt));
    }
    if (code >= 500) {
      return backoff(attempt);
    }
    throw refusal(method, e);
  }

  private static SlackRefusal refusal(String method, SlackApiException e) {
    return new SlackRefusal(method, "http_" + e.getResponse().code(), "");
  }

  private static Duration backoff(int attempt) {
    return Duration.ofMillis(200L << attempt);
  }
}
