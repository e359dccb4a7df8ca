package nezuku.faq.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How rare a term is among the entries: inverse document frequency (Spärck Jones 1972), where a
 * document is an entry with all its phrases. A term that no entry has is the rarest of all, so a
 * question about something else can't look like a good match. Light words weigh less.
 */
final class Rarity {
  /** Knows no entry. */
  static final Rarity NONE = new Rarity(List.of());

  private final Map<String, Integer> entriesWith = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int entries;

  Rarity(List<Set<String>> termsOfEntries) {
    this.entries = termsOfEntries.size();
    for (Set<String> terms : termsOfEntries) {
      for (String term : terms) {
        entriesWith.merge(term, 1, Integer::sum);
        numbers.putIfAbsent(term, numbers.size());
      }
    }
  }

  /** Every term that an entry has. */
  Set<String> terms() {
    return entriesWith.keySet();
  }

  boolean knows(String term) {
    return numbers.containsKey(term);
  }

  /** A known term's number. */
  int number(String term) {
    return numbers.getOrDefault(term, -1);
  }

  /** What a term weighs that no entry has. */
  double most() {
    return Math.log(1 + entries / 0.5);
  }

  double of(String term) {
    return LightWords.weight(term)
        * Math.log(1 + entries / (0.5 + entriesWith.getOrDefault(term, 0)));
  }
}
