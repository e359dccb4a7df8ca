package nezuku.platform.text;

import org.slf4j.MDC;

/** Work whose log lines carry a reference as a field of its own, for whoever collects logs. */
public final class Referenced {
  /** The field's name. */
  public static final String FIELD = "reference";

  private Referenced() {}

  /** Does it; every line that this thread logs meanwhile carries the reference. */
  public static void run(String reference, Runnable work) {
    MDC.put(FIELD, reference);
    try {
      work.run();
    } finally {
      MDC.remove(FIELD);
    }
  }
}
