package nezuku;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.learning.Claim;
import nezuku.faq.learning.Evidence;
import nezuku.faq.learning.LearntAlias;
import nezuku.faq.learning.Memory;
import nezuku.faq.regression.Confirmed;
import nezuku.faq.regression.ConfirmedQuestions;

/** Nothing is taught, and nothing is confirmed. */
final class NoLearning implements Memory, ConfirmedQuestions {
  @Override
  public void record(Evidence vote) {}

  @Override
  public List<Evidence> evidence(Claim claim) {
    return List.of();
  }

  @Override
  public List<Claim> undecided() {
    return List.of();
  }

  @Override
  public Optional<LearntAlias> alias(Claim claim) {
    return Optional.empty();
  }

  @Override
  public Optional<LearntAlias> find(long id) {
    return Optional.empty();
  }

  @Override
  public List<LearntAlias> of(String entry) {
    return List.of();
  }

  @Override
  public List<LearntAlias> all(LearntAlias.State state) {
    return List.of();
  }

  @Override
  public void decide(Claim claim, LearntAlias.State state, Instant at) {}

  @Override
  public void drop(Claim claim) {}

  @Override
  public Map<String, Integer> news() {
    return Map.of();
  }

  @Override
  public void told(String entry) {}

  @Override
  public void fade(Instant persons, Instant all) {}

  @Override
  public void confirm(Confirmed confirmed, Instant at) {}

  @Override
  public void correct(Confirmed confirmed, Instant at) {}

  @Override
  public void overrule(List<Confirmed> confirmed) {}

  @Override
  public List<Confirmed> newest(int most) {
    return List.of();
  }
}
