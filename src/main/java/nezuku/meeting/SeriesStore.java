package nezuku.meeting;

import java.util.List;
import java.util.Optional;

/** Keeps series of meetings. Thread-safe; changes are in the transaction of the thread. */
public interface SeriesStore {

  /** Keeps a series, in the place of the one with its id. */
  void put(Series series);

  /** The series with an id. */
  Optional<Series> find(String id);

  /** All that take place, by name. */
  List<Series> open();

  /** All, those that take place no more too. */
  List<Series> all();
}
