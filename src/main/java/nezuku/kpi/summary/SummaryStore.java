package nezuku.kpi.summary;

import java.time.Instant;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.Period;

/** Keeps which summaries were posted. Thread-safe; changes belong to the thread's transaction. */
public interface SummaryStore {

  /** The summary of a period in a channel. */
  Optional<Edition> find(String channelId, Period period);

  /** Those posted since then that wait for data. */
  List<Edition> incomplete(Instant since, Month fiscal);

  /** Keeps one, in the place of the one before. */
  void keep(Edition edition);
}
