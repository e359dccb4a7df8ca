package nezuku.faq.gap;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nezuku.faq.Content;
import nezuku.faq.Faq;
import nezuku.faq.Likeness;
import nezuku.people.Clearance;

/**
 * What people ask and the FAQ does not answer, as topics: other words, the same question. Looks at
 * the newest {@value #MOST_ASKS} of the last ninety days. Thread-safe.
 */
public final class Gaps {
  private static final Duration BACK = Duration.ofDays(90);
  private static final int MOST_ASKS = 2_000;

  /** What was found out last; it takes a while where there is much. */
  private record Known(Content content, List<Unhelped> asks, List<Topic> topics) {}

  private final Faq faq;
  private final GapLog log;
  private final Likeness likeness;
  private final Answered answered;
  private final InstantSource clock;
  private final Map<Clearance, Known> known = new ConcurrentHashMap<>();

  /** The gaps of an FAQ. */
  public Gaps(Faq faq, GapLog log, Likeness likeness, InstantSource clock) {
    this.faq = faq;
    this.log = log;
    this.likeness = likeness;
    this.answered = new Answered(faq);
    this.clock = clock;
  }

  /**
   * The topics that nobody has worked off, those of most people first.
   *
   * @param reader made of what people asked who may read no more than this reader, so that nobody
   *     learns even from a number what is not theirs
   */
  public List<Topic> open(Clearance reader) {
    Map<String, Dismissal> dismissed = log.dismissed();
    return all(reader).stream().filter(topic -> !isDismissed(topic, dismissed)).toList();
  }

  /** Says that a topic is nothing for the FAQ, until more people ask it. */
  public void dismiss(Topic topic, String byId) {
    dismiss(topic, new Dismissal(byId, clock.instant(), topic.people()));
  }

  /**
   * Whoever asked what had been dismissed, and is not one more, does not bring it back; to be noted
   * before the asks that were dismissed are forgotten.
   */
  public void carryDismissalsOver() {
    Map<String, Dismissal> dismissed = log.dismissed();
    for (Topic topic : dismissed.isEmpty() ? List.<Topic>of() : all(new Clearance.Full())) {
      List<Dismissal> said =
          topic.asks().stream()
              .map(ask -> dismissed.get(ask.reference()))
              .filter(Objects::nonNull)
              .toList();
      if (isDismissed(topic, dismissed) && said.size() < topic.asks().size()) {
        dismiss(topic, said.stream().max(Gaps::byPeople).orElseThrow());
      }
    }
  }

  private void dismiss(Topic topic, Dismissal dismissal) {
    log.dismiss(topic.asks().stream().map(Unhelped::reference).toList(), dismissal);
  }

  private List<Topic> all(Clearance reader) {
    Instant since = clock.instant().minus(BACK);
    Map<String, Instant> published = log.published(since);
    List<Unhelped> asks =
        log.inVain(since, MOST_ASKS).stream()
            .filter(ask -> reader.allows(ask.audience()))
            .filter(ask -> !answered.is(ask, published))
            .toList();
    Content content = faq.content();
    Known before = known.get(reader);
    if (before != null && before.content() == content && before.asks().equals(asks)) {
      return before.topics();
    }
    List<Topic> topics = Topics.of(asks, likeness);
    known.put(reader, new Known(content, asks, topics));
    return topics;
  }

  private static boolean isDismissed(Topic topic, Map<String, Dismissal> dismissed) {
    return topic.asks().stream()
        .map(ask -> dismissed.get(ask.reference()))
        .filter(Objects::nonNull)
        .anyMatch(dismissal -> topic.people() <= dismissal.people());
  }

  private static int byPeople(Dismissal one, Dismissal other) {
    return Integer.compare(one.people(), other.people());
  }
}
