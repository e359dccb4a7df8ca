package nezuku;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Drafts;
import nezuku.faq.edit.Pages;

/** There are no drafts and no pages, and none are kept. */
final class NoDrafts implements Drafts, Pages {
  @Override
  public void propose(Draft draft) {}

  @Override
  public Optional<Draft> find(String id) {
    return Optional.empty();
  }

  @Override
  public boolean isOpen(String id) {
    return false;
  }

  @Override
  public Outcome publish(String id, String by, Instant at, String file) {
    return Outcome.DECIDED;
  }

  @Override
  public List<Draft> unannounced() {
    return List.of();
  }

  @Override
  public void announced(String id) {}

  @Override
  public boolean decline(String id, String by, Instant at) {
    return false;
  }

  @Override
  public Optional<String> file(String path) {
    return Optional.empty();
  }

  @Override
  public Optional<String> text(String path) {
    return Optional.empty();
  }
}
