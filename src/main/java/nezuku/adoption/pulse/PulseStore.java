package nezuku.adoption.pulse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps answers until a quarter is closed, and results after it. Thread-safe. */
public interface PulseStore {

  /** Keeps somebody's answers, in the place of those they gave before. */
  void answer(Ballot ballot, String userId, Marks marks, Instant at);

  /** The user ids of those who have answered; empty once it was closed. */
  Set<String> answered(Ballot ballot);

  /** The ballots that have answers and were not closed. */
  List<Ballot> open();

  /**
   * Closes a ballot: its result is kept, if there are enough answers, and no answer is.
   *
   * @return the result, if there is one
   */
  Optional<Result> close(Ballot ballot);

  /** The results about or by a partner, the newest quarter first. */
  List<Result> results(String partner);
}
