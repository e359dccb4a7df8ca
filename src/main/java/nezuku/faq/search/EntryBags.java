package nezuku.faq.search;

import java.util.Comparator;
import java.util.Map;
import nezuku.people.Language;

/** An entry's texts in each language, weighed. */
record EntryBags(Map<Language, LanguageBags> byLanguage) {

  Features features(Bags question) {
    return byLanguage.values().stream()
        .map(bags -> bags.features(question))
        .max(
            Comparator.comparingDouble(
                f -> f.of(Feature.WORDS) + f.of(Feature.CHARS) + f.of(Feature.ENTRY_COVERAGE)))
        .orElseThrow();
  }
}
