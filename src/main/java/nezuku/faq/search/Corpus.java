package nezuku.faq.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.faq.Entry;
import nezuku.faq.Wording;
import nezuku.people.Language;

/** All phrases of all entries, taken apart and weighed. */
final class Corpus {
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Map<View, List<String>>> terms = new ArrayList<>();
  private final List<Map<View, Bag>> bags = new ArrayList<>();
  private final List<List<Integer>> phrasesOfEntry = new ArrayList<>();
  private final Map<View, List<Set<String>>> termsOfEntry = new EnumMap<>(View.class);
  private final Map<View, Rarity> rarity = new EnumMap<>(View.class);

  Corpus(List<Entry> entries, Analysis analysis) {
    for (int entry = 0; entry < entries.size(); entry++) {
      collectPhrases(entry, entries.get(entry));
    }
    for (Phrase phrase : phrases) {
      terms.add(takeApart(phrase, analysis));
    }
    for (View view : View.values()) {
      List<Set<String>> ofEntries = termsOfEntries(view, entries.size());
      termsOfEntry.put(view, ofEntries);
      rarity.put(view, new Rarity(ofEntries));
    }
    terms.forEach(ofPhrase -> bags.add(weigh(ofPhrase)));
  }

  private void collectPhrases(int entry, Entry of) {
    List<Integer> own = new ArrayList<>();
    of.wordings().forEach((language, wording) -> collectPhrases(entry, language, wording, own));
    phrasesOfEntry.add(own);
  }

  private void collectPhrases(int entry, Language language, Wording wording, List<Integer> own) {
    own.add(add(new Phrase(entry, language, Phrase.Kind.QUESTION, wording.question())));
    for (String alias : wording.aliases()) {
      own.add(add(new Phrase(entry, language, Phrase.Kind.ALIAS, alias)));
    }
    if (!wording.answer().isBlank()) {
      own.add(add(new Phrase(entry, language, Phrase.Kind.ANSWER, wording.answer())));
    }
  }

  private int add(Phrase phrase) {
    phrases.add(phrase);
    return phrases.size() - 1;
  }

  private static Map<View, List<String>> takeApart(Phrase phrase, Analysis analysis) {
    Map<View, List<String>> byView = new EnumMap<>(View.class);
    for (View view : View.values()) {
      if (view.applies(phrase.language())) {
        byView.put(view, analysis.terms(view, phrase.text()));
      }
    }
    return byView;
  }

  private List<Set<String>> termsOfEntries(View view, int entries) {
    List<Set<String>> ofEntries = new ArrayList<>();
    for (int entry = 0; entry < entries; entry++) {
      Set<String> own = new HashSet<>();
      for (int phrase : phrasesOfEntry.get(entry)) {
        own.addAll(terms.get(phrase).getOrDefault(view, List.of()));
      }
      ofEntries.add(own);
    }
    return ofEntries;
  }

  private Map<View, Bag> weigh(Map<View, List<String>> byView) {
    Map<View, Bag> weighed = new EnumMap<>(View.class);
    byView.forEach((view, list) -> weighed.put(view, Bag.of(list, rarity(view))));
    return weighed;
  }

  private Rarity rarity(View view) {
    return rarity.getOrDefault(view, new Rarity(List.of()));
  }

  List<Phrase> phrases() {
    return phrases;
  }

  Map<View, List<String>> terms(int phrase) {
    return terms.get(phrase);
  }

  QuestionBags bags(Map<View, List<String>> question) {
    return new QuestionBags(weigh(question));
  }

  /** How well an entry fits a question. */
  Features features(QuestionBags question, int entry) {
    double words = 0;
    double chars = 0;
    double coverage = 0;
    double answer = 0;
    double support = 0;
    for (int index : phrasesOfEntry.get(entry)) {
      Phrase phrase = phrases.get(index);
      double wordMatch = wordMatch(question, index);
      if (phrase.kind() == Phrase.Kind.ANSWER) {
        answer = Math.max(answer, wordMatch);
        continue;
      }
      support = Math.max(support, Math.min(words, wordMatch));
      words = Math.max(words, wordMatch);
      chars = Math.max(chars, match(question, index, View.CHARS));
      coverage = Math.max(coverage, coverage(question, phrase.language(), terms(index)));
    }
    return new Features(words, chars, coverage, entryCoverage(question, entry), answer, support);
  }

  private double wordMatch(QuestionBags question, int phrase) {
    if (phrases.get(phrase).language() == Language.EN) {
      return match(question, phrase, View.WORDS_EN);
    }
    return (match(question, phrase, View.WORDS_JA) + match(question, phrase, View.GRAMS)) / 2;
  }

  private double match(QuestionBags question, int phrase, View view) {
    Bag bag = bags.get(phrase).get(view);
    return bag == null ? 0 : question.in(view).cosine(bag);
  }

  private static double coverage(
      QuestionBags question, Language language, Map<View, List<String>> of) {
    View view = words(language);
    return question.in(view).coveredBy(Set.copyOf(of.getOrDefault(view, List.of())));
  }

  private double entryCoverage(QuestionBags question, int entry) {
    double best = 0;
    for (Language language : Language.values()) {
      View view = words(language);
      List<Set<String>> all = termsOfEntry.getOrDefault(view, List.of());
      best = Math.max(best, question.in(view).coveredBy(all.get(entry)));
    }
    return best;
  }

  private static View words(Language language) {
    return language == Language.JA ? View.WORDS_JA : View.WORDS_EN;
  }
}
