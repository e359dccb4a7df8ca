package nezuku.faq.search;

import java.util.Comparator;
import java.util.Map;
import nezuku.people.Language;

/** An entry's texts in each language, weighed. */
record EntryBags(Map<Language, LanguageBags> byLanguage) {

  Features features(QuestionBags question) {
    return byLanguage.values().stream()
        .map(bags -> bags.features(question))
        .max(Comparator.comparingDouble(f -> f.words() + f.chars() + f.entryCoverage()))
        .orElseThrow();
  }
}
