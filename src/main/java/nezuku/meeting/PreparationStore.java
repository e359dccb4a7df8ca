package nezuku.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps what is prepared for each meeting, and what was done about it. Thread-safe; changes are in
 * the transaction of the thread.
 */
public interface PreparationStore {

  /** Notes that a step was done, for somebody or, with an empty user id, for all. */
  void done(Step step, String seriesId, LocalDate held, String userId, Instant at);

  /** Whether a step was done. */
  boolean isDone(Step step, String seriesId, LocalDate held, String userId);

  /** Keeps a point for a meeting. */
  void add(AgendaPoint point, Instant at);

  /** What is wanted of a meeting, the oldest first. */
  List<AgendaPoint> points(String seriesId, LocalDate held);

  /** How many points with a proposal there were for all meetings that are not before a date. */
  int proposalsSince(String seriesId, LocalDate first);

  /** Keeps material for a meeting, in the place of what had its name. */
  void bring(String seriesId, LocalDate held, Brought material, Instant at);

  /** What was handed in for a meeting, by name. */
  List<Brought> brought(String seriesId, LocalDate held);
}
