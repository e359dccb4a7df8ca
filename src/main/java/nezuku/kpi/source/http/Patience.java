package nezuku.kpi.source.http;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits as long as a server asks for, within reason. */
@FunctionalInterface
interface Patience {
  /** So often a page is asked for. */
  int MOST_TRIES = 4;

  /** Whoever asks for more is asked again at the next time. */
  Duration LONGEST = Duration.ofSeconds(90);

  Duration USUAL = Duration.ofSeconds(5);

  /** Waits. */
  void waitFor(Duration time) throws InterruptedIOException;

  /** By the clock on the wall. */
  static Patience real() {
    return time -> {
      try {
        boolean unused = new Semaphore(0).tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    };
  }

  /** How long an answer asks to wait, if it does. */
  static Optional<Duration> asked(int status, @Nullable String retryAfter, Instant now) {
    if (!Set.of(429, 502, 503, 504).contains(status)) {
      return Optional.empty();
    }
    if (retryAfter == null) {
      return Optional.of(USUAL);
    }
    if (retryAfter.matches("\\d{1,6}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
    }
    try {
      Instant until =
          ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
    } catch (DateTimeParseException e) {
      return Optional.of(USUAL);
    }
  }
}
