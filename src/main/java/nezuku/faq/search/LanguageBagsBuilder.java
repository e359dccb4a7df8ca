package nezuku.faq.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.people.Language;

/** Collects an entry's texts in one language. */
final class LanguageBagsBuilder {
  private final Language language;
  private final Map<View, Rarity> rarity;
  private final List<Bags> phrases = new ArrayList<>();
  private final Map<View, List<String>> together = new EnumMap<>(View.class);
  private final Map<View, List<String>> all = new EnumMap<>(View.class);
  private Bags answer = new Bags(Map.of(), Set.of());

  LanguageBagsBuilder(Language language, Map<View, Rarity> rarity) {
    this.language = language;
    this.rarity = rarity;
  }

  void add(Phrase phrase, Map<View, List<String>> terms) {
    addTo(all, terms);
    Bags bags = Bags.of(phrase.text(), terms, rarity);
    if (phrase.kind() == Phrase.Kind.ANSWER) {
      answer = bags;
    } else {
      phrases.add(bags);
      addTo(together, terms);
    }
  }

  private static void addTo(Map<View, List<String>> texts, Map<View, List<String>> terms) {
    terms.forEach((view, list) -> texts.computeIfAbsent(view, v -> new ArrayList<>()).addAll(list));
  }

  LanguageBags build() {
    return new LanguageBags(
        language,
        List.copyOf(phrases),
        Bags.of("", together, rarity),
        answer,
        Bags.of("", all, rarity));
  }
}
