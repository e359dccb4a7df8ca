package nezuku;

import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;

/** Remembers nothing. */
final class NoAskLog implements AskLog {
  @Override
  public void record(Ask ask) {}

  @Override
  public void record(Feedback feedback) {}

  @Override
  public Optional<Ask> firstIn(String thread) {
    return Optional.empty();
  }

  @Override
  public Optional<Ask> find(String reference) {
    return Optional.empty();
  }

  @Override
  public void record(Gap gap) {}

  @Override
  public boolean isHandedOver(String reference) {
    return false;
  }
}
