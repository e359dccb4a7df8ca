package nezuku;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Complaint;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;
import nezuku.faq.Use;

/** Remembers nothing. */
final class NoAskLog implements AskLog {
  @Override
  public void record(Ask ask) {}

  @Override
  public void record(Feedback feedback) {}

  @Override
  public void record(String reference, String userId, Complaint complaint) {}

  @Override
  public Optional<Gap> handedOver(String reference) {
    return Optional.empty();
  }

  @Override
  public void chosen(String reference, String entryId, Instant at) {}

  @Override
  public Optional<Ask> firstIn(String thread) {
    return Optional.empty();
  }

  @Override
  public Optional<Ask> find(String reference) {
    return Optional.empty();
  }

  @Override
  public List<Ask> unhelped(Instant since, int most) {
    return List.of();
  }

  @Override
  public Map<String, Use> uses(Instant since) {
    return Map.of();
  }

  @Override
  public void record(Gap gap) {}

  @Override
  public List<Gap> unanswered() {
    return List.of();
  }

  @Override
  public boolean answered(String reference, Instant at) {
    return false;
  }

  @Override
  public boolean isHandedOver(String reference) {
    return false;
  }
}
