package nezuku.platform.ops;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nezuku.platform.ops.Check.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the bot can do its work now. Before it has started it can't. */
public final class Readiness {
  private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
  private static final List<Check> STARTING =
      List.of(new Check("start", () -> new Result(false, "Nezuku is starting.")));

  private volatile List<Check> checks = STARTING;

  /** From now on the bot is ready when all of these are well. */
  public void started(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** Looks at everything; results by the checks' names, in their order. */
  Map<String, Result> look() {
    Map<String, Result> results = new LinkedHashMap<>();
    for (Check check : checks) {
      results.put(check.name(), look(check));
    }
    return results;
  }

  /** A check that breaks has found something too, and takes no other with it. */
  private static Result look(Check check) {
    try {
      return check.look().get();
    } catch (RuntimeException e) {
      LOG.warn("The check {} failed", check.name(), e);
      return new Result(false, "The check itself failed; the log says why.");
    }
  }
}
