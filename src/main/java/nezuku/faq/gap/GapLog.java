package nezuku.faq.gap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps what was asked in vain. Thread-safe; changes belong to the thread's transaction. */
public interface GapLog {

  /**
   * What was asked since then and has no good answer: unknown, not helpful, passed on and not
   * answered, or asked back without anything being chosen. Nothing that somebody then said helped,
   * and nothing of people who have been forgotten. The newest first.
   *
   * @param most how many at the most
   */
  List<Unhelped> inVain(Instant since, int most);

  /** When pages were last published in Slack since then, by their paths. */
  Map<String, Instant> published(Instant since);

  /** What was dismissed, by the references of the asks. */
  Map<String, Dismissal> dismissed();

  /** Notes that asks are nothing for the FAQ; what was noted of them before no longer counts. */
  void dismiss(Collection<String> references, Dismissal dismissal);
}
