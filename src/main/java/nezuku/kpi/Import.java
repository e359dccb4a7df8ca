package nezuku.kpi;

import java.time.Instant;
import java.util.Optional;

/**
 * One reading of a source.
 *
 * @param id names it to people
 * @param source the source's name
 * @param name of the file, or the address
 * @param byId the user id of who brought it; empty where it was fetched
 * @param at when
 * @param report what was read; empty while it is being read
 */
public record Import(
    String id,
    String source,
    String name,
    Optional<String> byId,
    Instant at,
    State state,
    Optional<ImportReport> report) {

  /** Whether it counts. */
  public enum State {
    /** Read, and waiting for a yes. */
    PROPOSED,
    COUNTED,
    /** Counted once, and taken back. */
    UNDONE,
    /** Never counted. */
    DROPPED
  }
}
