package nezuku.adoption.config;

import java.util.Set;

/**
 * What the rest of the configuration names, and the {@code adoption} section may name too.
 *
 * @param partners the names of the partners
 * @param metrics the ids of the metrics
 * @param processes the ids of the processes
 */
public record Known(Set<String> partners, Set<String> metrics, Set<String> processes) {

  /** Keeps what it is given. */
  public Known {
    partners = Set.copyOf(partners);
    metrics = Set.copyOf(metrics);
    processes = Set.copyOf(processes);
  }
}
