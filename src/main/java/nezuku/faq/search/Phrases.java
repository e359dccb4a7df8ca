package nezuku.faq.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nezuku.faq.Entry;
import nezuku.faq.Wording;
import nezuku.people.Language;

/**
 * An entry, taken apart.
 *
 * @param entry the entry
 * @param byLanguage its phrases in each language that it has
 * @param englishWords its English words as they are spelt
 */
record Phrases(Entry entry, Map<Language, InLanguage> byLanguage, List<String> englishWords) {

  /**
   * The phrases in one language.
   *
   * @param questions the question first, then the aliases
   */
  record InLanguage(List<Phrase> questions, Optional<Phrase> answer) {
    Stream<Phrase> all() {
      return Stream.concat(questions.stream(), answer.stream());
    }
  }

  static Phrases of(Entry entry, Analysis analysis) {
    Map<Language, InLanguage> byLanguage = new EnumMap<>(Language.class);
    List<String> englishWords = new ArrayList<>();
    for (Language language : Language.values()) {
      Wording wording = entry.wordings().get(language);
      if (wording != null) {
        List<Phrase> questions =
            Stream.concat(Stream.of(wording.question()), wording.aliases().stream())
                .map(text -> phrase(text, Asked.in(text), language, analysis, englishWords))
                .toList();
        Optional<Phrase> answer =
            Optional.of(wording.answer())
                .filter(text -> !text.isBlank())
                .map(text -> phrase(text, Set.of(), language, analysis, englishWords));
        byLanguage.put(language, new InLanguage(questions, answer));
      }
    }
    return new Phrases(entry, byLanguage, englishWords.stream().distinct().toList());
  }

  private static Phrase phrase(
      String text,
      Set<Asked> asked,
      Language language,
      Analysis analysis,
      List<String> englishWords) {
    Analysis.Told told = analysis.told(text, language);
    if (language == Language.EN) {
      englishWords.addAll(told.words());
    }
    return new Phrase(told.terms(), asked);
  }

  /** The different terms of the entry in a view. */
  int[] union(View view) {
    return Terms.union(
        byLanguage.values().stream().flatMap(InLanguage::all).map(p -> p.in(view)).toList());
  }
}
