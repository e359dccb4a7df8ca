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
  private final Analysis analysis;
  private final Spelling spelling;
  private final List<EntryBags> entries = new ArrayList<>();
  private final Map<View, Rarity> rarity = new EnumMap<>(View.class);

  Corpus(List<Entry> entries, Analysis analysis) {
    this.analysis = analysis;
    List<List<Integer>> phrasesOfEntry = new ArrayList<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      phrasesOfEntry.add(collectPhrases(entry, entries.get(entry)));
    }
    for (Phrase phrase : phrases) {
      terms.add(analysis.terms(phrase.text(), List.of(phrase.language()), words -> words));
    }
    for (View view : View.values()) {
      rarity.put(
          view, new Rarity(phrasesOfEntry.stream().map(own -> distinct(view, own)).toList()));
    }
    spelling = new Spelling(rarity(View.WORDS_EN).terms());
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

  private Set<String> distinct(View view, List<Integer> own) {
    Set<String> distinct = new HashSet<>();
    own.forEach(phrase -> distinct.addAll(terms.get(phrase).getOrDefault(view, List.of())));
    return distinct;
  }

  private EntryBags weigh(List<Integer> own) {
    Map<Language, LanguageBags> byLanguage = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      LanguageBagsBuilder builder = new LanguageBagsBuilder(language, rarity);
      for (int phrase : own) {
        if (phrases.get(phrase).language() == language) {
          builder.add(phrases.get(phrase), terms.get(phrase));
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

  /** A question in every view, its English words as the corpus spells them. */
  Map<View, List<String>> terms(String question) {
    return analysis.terms(question, List.of(Language.values()), spelling::correct);
  }

  /** A question, weighed. */
  Bags bags(String question, Map<View, List<String>> terms) {
    return Bags.of(question, terms, rarity);
  }

  private Rarity rarity(View view) {
    return rarity.getOrDefault(view, Rarity.NONE);
  }

  /** How well an entry fits a question, in the language in which it fits best. */
  Features features(Bags question, int entry) {
    return entries.get(entry).features(question);
  }
}
