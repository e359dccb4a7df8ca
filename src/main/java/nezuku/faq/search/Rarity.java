package nezuku.faq.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How rare a term is among the entries: inverse document frequency (Spärck Jones 1972), where a
 * document is an entry with all its phrases. A term that no entry has is the rarest of all, so a
 * question about something else can't look like a good match.
 */
final class Rarity {
  private final Map<String, Integer> entriesWith = new HashMap<>();
  private final int entries;

  Rarity(List<Set<String>> termsOfEntries) {
    this.entries = termsOfEntries.size();
    termsOfEntries.forEach(
        terms -> terms.forEach(term -> entriesWith.merge(term, 1, Integer::sum)));
  }

  double of(String term) {
    return Math.log(1 + entries / (0.5 + entriesWith.getOrDefault(term, 0)));
  }
}
