package nezuku;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nezuku.faq.gap.Dismissal;
import nezuku.faq.gap.GapLog;
import nezuku.faq.gap.Unhelped;

/** Nobody asked in vain. */
final class NoGaps implements GapLog {
  @Override
  public List<Unhelped> inVain(Instant since, int most) {
    return List.of();
  }

  @Override
  public Map<String, Instant> published(Instant since) {
    return Map.of();
  }

  @Override
  public Map<String, Dismissal> dismissed() {
    return Map.of();
  }

  @Override
  public void dismiss(Collection<String> references, Dismissal dismissal) {}
}
