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
  private final List<EntryBags> entries = new ArrayList<>();
  private final Map<View, Rarity> rarity = new EnumMap<>(View.class);

  Corpus(List<Entry> entries, Analysis analysis) {
    List<List<Integer>> phrasesOfEntry = new ArrayList<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      phrasesOfEntry.add(collectPhrases(entry, entries.get(entry)));
    }
    for (Phrase phrase : phrases) {
      terms.add(takeApart(phrase, analysis));
    }
    for (View view : View.values()) {
      rarity.put(
          view, new Rarity(phrasesOfEntry.stream().map(own -> distinct(view, own)).toList()));
    }
    phrasesOfEntry.forEach(own -> this.entries.add(weigh(own)));
  }

  private List<Integer> collectPhrases(int entry, Entry of) {
    List<Integer> own = new ArrayList<>();
    for (Language language : Language.values()) {
      Wording wording = of.wordings().get(language);
      if (wording != null) {
        own.add(add(new Phrase(entry, language, Phrase.Kind.QUESTION, wording.question())));
        for (String alias : wording.aliases()) {
          own.add(add(new Phrase(entry, language, Phrase.Kind.ALIAS, alias)));
        }
        if (!wording.answer().isBlank()) {
          own.add(add(new Phrase(entry, language, Phrase.Kind.ANSWER, wording.answer())));
        }
      }
    }
    return own;
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

  private Set<String> distinct(View view, List<Integer> own) {
    Set<String> distinct = new HashSet<>();
    own.forEach(phrase -> distinct.addAll(terms.get(phrase).getOrDefault(view, List.of())));
    return distinct;
  }

  private EntryBags weigh(List<Integer> own) {
    Map<Language, LanguageBags> byLanguage = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      LanguageBags.Builder builder = new LanguageBags.Builder(language, rarity);
      for (int phrase : own) {
        if (phrases.get(phrase).language() == language) {
          builder.add(phrases.get(phrase).kind(), terms.get(phrase));
        }
      }
      byLanguage.put(language, builder.build());
    }
    return new EntryBags(byLanguage);
  }

  List<Phrase> phrases() {
    return phrases;
  }

  Map<View, List<String>> terms(int phrase) {
    return terms.get(phrase);
  }

  /** A question, weighed. */
  QuestionBags bags(Map<View, List<String>> question) {
    Map<View, Bag> weighed = new EnumMap<>(View.class);
    question.forEach(
        (view, list) ->
            weighed.put(view, Bag.of(list, rarity.getOrDefault(view, new Rarity(List.of())))));
    return new QuestionBags(weighed);
  }

  /** How well an entry fits a question, in the language in which it fits best. */
  Features features(QuestionBags question, int entry) {
    return entries.get(entry).features(question);
  }
}
