package nezuku.faq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nezuku.people.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes texts apart. User text only ever passes through here, never through a query parser.
 * Thread-safe.
 */
final class Analysis {
  private final Map<View, Analyzer> analyzers = new EnumMap<>(View.class);

  Analysis() {
    analyzers.put(
        View.WORDS_JA,
        Analyzers.japaneseWords(synonyms(JapaneseSynonyms.GROUPS, Analyzers.japaneseWords())));
    analyzers.put(
        View.WORDS_EN,
        Analyzers.englishWords(synonyms(EnglishSynonyms.GROUPS, Analyzers.englishWords())));
    analyzers.put(View.READINGS, Analyzers.readings());
    analyzers.put(View.GRAMS, Analyzers.grams());
    analyzers.put(View.CHARS, Analyzers.chars());
  }

  private static Synonyms synonyms(String groups, Analyzer words) {
    try (words) {
      return new Synonyms(groups, text -> terms(words, text));
    }
  }

  /**
   * A text in the views of some languages: the terms in their order, repetitions included.
   *
   * @param spelling what becomes of English words
   */
  Map<View, List<String>> terms(
      String text, List<Language> languages, UnaryOperator<List<String>> spelling) {
    Map<View, List<String>> terms = new EnumMap<>(View.class);
    analyzers.forEach(
        (view, analyzer) -> {
          if (languages.stream().anyMatch(view::applies)) {
            terms.put(view, terms(analyzer, text));
          }
        });
    terms.computeIfPresent(View.WORDS_EN, (view, words) -> spelling.apply(words));
    for (Language language : languages) {
      terms.put(View.pairs(language), pairs(terms.getOrDefault(View.words(language), List.of())));
    }
    return terms;
  }

  /** The words of a text in one language. */
  List<String> words(String text, Language language) {
    Analyzer analyzer = analyzers.get(View.words(language));
    return analyzer == null ? List.of() : terms(analyzer, text);
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (term.length() > 0) {
          terms.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static List<String> pairs(List<String> words) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + ' ' + words.get(i));
    }
    return pairs;
  }
}
