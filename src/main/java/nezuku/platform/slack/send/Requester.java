package nezuku.platform.slack.send;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On whose behalf the current thread acts: they are told where what it says can't be said. */
public final class Requester {
  private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

  private Requester() {}

  /** What is done on somebody's behalf. */
  @FunctionalInterface
  public interface Work<E extends Exception> {
    /** Does it. */
    void run() throws E;
  }

  /** Does something on somebody's behalf. */
  public static <E extends Exception> void run(String userId, Work<E> work) throws E {
    CURRENT.set(userId);
    try {
      work.run();
    } finally {
      CURRENT.remove();
    }
  }

  static Optional<String> current() {
    return Optional.ofNullable(CURRENT.get());
  }
}
