package nezuku.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps series of meetings and what is prepared for them. Thread-safe; changes are in the
 * transaction of the thread.
 */
public interface SeriesStore {

  /** Keeps a series, in the place of the one with its id. */
  void put(Series series);

  /** The series with an id. */
  Optional<Series> find(String id);

  /** All that take place, by name. */
  List<Series> open();

  /** All, those that take place no more too. */
  List<Series> all();

  /** Notes that a step was done, for somebody or, with an empty user id, for all. */
  void done(Step step, String seriesId, LocalDate held, String userId, Instant at);

  /** Whether a step was done. */
  boolean isDone(Step step, String seriesId, LocalDate held, String userId);

  /** Keeps a point for a meeting. */
  void add(AgendaPoint point, Instant at);

  /** What is wanted of a meeting, the oldest first. */
  List<AgendaPoint> points(String seriesId, LocalDate held);

  /** How many points there were for all meetings that are not before a date. */
  int pointsSince(String seriesId, LocalDate first);

  /** Keeps material for a meeting, in the place of what had its name. */
  void bring(String seriesId, LocalDate held, Brought material, Instant at);

  /** What was handed in for a meeting, by name. */
  List<Brought> brought(String seriesId, LocalDate held);
}
