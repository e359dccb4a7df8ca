package nezuku.faq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nezuku.people.Clearance;
import nezuku.people.Language;

/**
 * Entries that answer the same question for the same people: asked in the words of one, the FAQ can
 * hardly tell it from the other. An entry's own words fit it perfectly, so that even one that asks
 * the same in the same words comes to a quarter of its score; of different questions none of the
 * sample content comes to more than an eightieth.
 */
public final class Lookalikes {
  private static final int RIVALS = 5;

  /** From this share of the entry's own score on, another one answers its question too. */
  private static final double OF_QUESTION = 0.03;

  /** The same for an alias, which is shorter and vaguer. */
  private static final double OF_ALIAS = 0.1;

  private Lookalikes() {}

  /**
   * Two entries that look alike.
   *
   * @param entry whose words were asked
   * @param other what was found beside it
   * @param asked the words
   */
  public record Pair(Entry entry, Entry other, Question asked) {}

  /** The entries that an FAQ can hardly tell from one of it. */
  public static List<Pair> of(Faq faq, Entry entry) {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      Wording wording = entry.wordings().get(language);
      if (wording != null) {
        byQuestion(faq, entry, new Question(wording.question(), language))
            .forEach(pair -> pairs.putIfAbsent(pair.other().id(), pair));
        byAliases(faq, entry, language, wording.aliases())
            .forEach(pair -> pairs.putIfAbsent(pair.other().id(), pair));
      }
    }
    return List.copyOf(pairs.values());
  }

  private static List<Pair> byQuestion(Faq faq, Entry entry, Question asked) {
    return rivals(faq, entry, asked, OF_QUESTION);
  }

  /** One alias may be vague; where half of them are shared, the entries are the same. */
  private static List<Pair> byAliases(
      Faq faq, Entry entry, Language language, List<String> aliases) {
    Map<String, List<Pair>> byOther = new LinkedHashMap<>();
    for (String alias : aliases) {
      for (Pair pair : rivals(faq, entry, new Question(alias, language), OF_ALIAS)) {
        byOther.computeIfAbsent(pair.other().id(), id -> new ArrayList<>()).add(pair);
      }
    }
    return byOther.values().stream()
        .filter(pairs -> pairs.size() > 1 && pairs.size() * 2 >= aliases.size())
        .map(List::getFirst)
        .toList();
  }

  private static List<Pair> rivals(Faq faq, Entry entry, Question asked, double share) {
    List<Candidate> found = faq.nearest(asked, Clearance.of(entry.audience()), RIVALS);
    double own =
        found.stream()
            .filter(one -> one.entry().id().equals(entry.id()))
            .mapToDouble(Candidate::score)
            .findFirst()
            .orElse(0);
    return found.stream()
        .filter(one -> !one.entry().id().equals(entry.id()))
        .filter(one -> one.score() >= own * share)
        .map(one -> new Pair(entry, one.entry(), asked))
        .toList();
  }
}
