package nezuku;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.adoption.pulse.Ballot;
import nezuku.adoption.pulse.Marks;
import nezuku.adoption.pulse.PulseStore;
import nezuku.adoption.pulse.Result;

/** Nobody says anything. */
final class NoPulse implements PulseStore {
  @Override
  public void answer(Ballot ballot, String userId, Marks marks, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<String> answered(Ballot ballot) {
    return Set.of();
  }

  @Override
  public List<Ballot> open() {
    return List.of();
  }

  @Override
  public Optional<Result> close(Ballot ballot) {
    return Optional.empty();
  }

  @Override
  public List<Result> results(String partner) {
    return List.of();
  }
}
