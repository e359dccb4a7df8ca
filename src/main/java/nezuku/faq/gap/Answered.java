package nezuku.faq.gap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nezuku.faq.Answer;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.Question;
import nezuku.people.Audience;
import nezuku.people.Clearance;

/**
 * Finds out whether the FAQ answers by now what was asked in vain, with what the asker may read.
 * What it has found stays known until the FAQ changes. Thread-safe.
 */
final class Answered {
  private record Asked(Question question, Audience audience) {}

  private record Known(Content content, Map<Asked, Optional<Entry>> answers) {}

  private final Faq faq;
  private volatile Known known;

  Answered(Faq faq) {
    this.faq = faq;
    this.known = new Known(faq.content(), new ConcurrentHashMap<>());
  }

  /**
   * Whether an ask has a certain answer now: one that the asker was not shown then, or that has
   * been corrected since.
   *
   * @param published when pages were last published, by their paths
   */
  boolean is(Unhelped ask, Map<String, Instant> published) {
    return answer(new Asked(ask.question(), ask.audience()))
        .filter(
            entry -> !ask.entries().contains(entry.id()) || isCorrected(entry, ask.at(), published))
        .isPresent();
  }

  private Optional<Entry> answer(Asked asked) {
    Known now = known;
    Content content = faq.content();
    if (now.content() != content) {
      now = new Known(content, new ConcurrentHashMap<>());
      known = now;
    }
    return now.answers()
        .computeIfAbsent(
            asked,
            key ->
                faq.ask(key.question(), Clearance.of(key.audience()))
                        instanceof Answer.Confident(var candidate)
                    ? Optional.of(candidate.entry())
                    : Optional.empty());
  }

  private static boolean isCorrected(Entry entry, Instant since, Map<String, Instant> published) {
    LocalDate day = LocalDate.ofInstant(since, ZoneOffset.UTC).plusDays(1);
    Stream<Instant> pages =
        published.entrySet().stream()
            .filter(page -> page.getKey().startsWith(entry.category() + "/" + entry.id() + "."))
            .map(Map.Entry::getValue);
    return entry.verified().isAfter(day) || pages.anyMatch(at -> at.isAfter(since));
  }
}
