package nezuku.faq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nezuku.faq.Vocabulary;
import nezuku.people.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes texts apart. User text only ever passes through here, never through a query parser.
 * Thread-safe.
 */
final class Analysis {
  /** For the texts of entries. */
  private final Map<View, Analyzer> told = new EnumMap<>(View.class);

  /** For questions: where they differ, rules of the company are in it. */
  private final Map<View, Analyzer> asked;

  /** For the Japanese texts of entries: takes them apart once for words and readings. */
  private final MorphemeReader morphemes;

  Analysis(Vocabulary vocabulary) {
    UserDictionary dictionary = CompanyDictionary.of(vocabulary.dictionary());
    WordSplitter splitter = new WordSplitter(vocabulary.dictionary());
    SynonymTable japanese =
        SynonymTable.builtIn(JapaneseSynonyms.GROUPS, word -> splitter.terms(word, Language.JA));
    SynonymTable english =
        SynonymTable.builtIn(EnglishSynonyms.GROUPS, word -> splitter.terms(word, Language.EN));
    vocabulary.synonyms().groups().forEach(japanese::add);
    vocabulary.synonyms().groups().forEach(english::add);
    Synonyms meant = new Synonyms(japanese);
    morphemes = new MorphemeReader(dictionary, meant);
    told.put(View.WORDS_JA, Analyzers.japaneseWords(dictionary, meant));
    told.put(View.WORDS_EN, Analyzers.englishWords(new Synonyms(english)));
    told.put(View.READINGS, Analyzers.readings(dictionary));
    told.put(View.GRAMS, Analyzers.grams());
    told.put(View.CHARS, Analyzers.chars());
    asked = new EnumMap<>(told);
    List<Vocabulary.Rule> rules = vocabulary.synonyms().rules();
    if (!rules.isEmpty()) {
      Synonyms inJapanese = new Synonyms(japanese.forQuestions(rules));
      asked.put(View.WORDS_JA, Analyzers.japaneseWords(dictionary, inJapanese));
      asked.put(View.WORDS_EN, Analyzers.englishWords(new Synonyms(english.forQuestions(rules))));
    }
  }

  /**
   * The text of an entry.
   *
   * @param words its words in their order
   * @param terms what it consists of in each view of its language
   */
  record Told(List<String> words, Map<View, Terms> terms) {}

  /** The text of an entry in the views of its language. */
  Told told(String text, Language language) {
    Map<View, Terms> terms = new EnumMap<>(View.class);
    List<String> words;
    if (language == Language.JA) {
      MorphemeReader.Read read = morphemes.read(text);
      words = read.words();
      terms.put(View.READINGS, read.readings());
      put(View.GRAMS, text, terms);
    } else {
      words = words(text, language, told);
    }
    put(View.CHARS, text, terms);
    terms.put(View.words(language), Terms.of(words));
    terms.put(View.pairs(language), Terms.of(pairs(words)));
    return new Told(words, terms);
  }

  private void put(View view, String text, Map<View, Terms> terms) {
    Analyzer analyzer = told.get(view);
    if (analyzer != null) {
      Terms.Builder builder = new Terms.Builder();
      each(analyzer, text, term -> builder.add(term.buffer(), term.length()));
      terms.put(view, builder.build());
    }
  }

  /**
   * A question in all views.
   *
   * @param spelling what becomes of English words
   */
  Map<View, List<String>> asked(String text, UnaryOperator<List<String>> spelling) {
    return terms(asked, text, List.of(Language.values()), spelling);
  }

  /** A text in the views of some languages: the terms in their order, repetitions included. */
  private static Map<View, List<String>> terms(
      Map<View, Analyzer> analyzers,
      String text,
      List<Language> languages,
      UnaryOperator<List<String>> spelling) {
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

  /** The words of a question in one language. */
  List<String> words(String text, Language language) {
    return words(text, language, asked);
  }

  private static List<String> words(String text, Language language, Map<View, Analyzer> analyzers) {
    Analyzer analyzer = analyzers.get(View.words(language));
    return analyzer == null ? List.of() : terms(analyzer, text);
  }

  static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    each(analyzer, text, term -> terms.add(term.toString()));
    return terms;
  }

  private static void each(Analyzer analyzer, String text, Consumer<CharTermAttribute> use) {
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (term.length() > 0) {
          use.accept(term);
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> pairs(List<String> words) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + ' ' + words.get(i));
    }
    return pairs;
  }
}
