package nezuku.faq.search;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaUppercaseFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseReadingFormFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/** Lucene's analyzers as they are put together here. */
final class Analyzers {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  // Bigrams that include hiragana were measured to hurt: they match grammar, not meaning.
  private static final Pattern NOT_CONTENT =
      Pattern.compile("[^\\p{IsHan}\\p{IsKatakana}ー\\p{IsLatin}\\p{N}]+");
  private static final Pattern WHOLE = Pattern.compile("^(.*)$");

  // Only words that say nothing: "how", "who", "when" and "not" tell questions apart.
  private static final CharArraySet STOP_WORDS =
      new CharArraySet(
          List.of(
              "a", "an", "the", "is", "are", "was", "be", "to", "of", "in", "on", "at", "it", "i",
              "me", "my", "we", "our", "you", "your", "do", "does", "did", "and", "or", "for",
              "with", "that", "this", "can", "will", "would", "please", "there", "have", "has",
              "am", "so", "if", "as"),
          true);

  private Analyzers() {}

  static Analyzer japaneseWords(@Nullable UserDictionary dictionary) {
    return of(() -> japanese(dictionary));
  }

  static Analyzer japaneseWords(@Nullable UserDictionary dictionary, Synonyms synonyms) {
    return of(() -> meant(japanese(dictionary), synonyms));
  }

  static Analyzer englishWords() {
    return of(Analyzers::english);
  }

  static Analyzer englishWords(Synonyms synonyms) {
    return of(() -> meant(english(), synonyms));
  }

  static Analyzer readings(@Nullable UserDictionary dictionary) {
    return of(
        () -> {
          Tokenizer source = morphemes(dictionary);
          return new TokenStreamComponents(source, read(source));
        });
  }

  static Analyzer grams() {
    return of(
        () -> {
          Tokenizer source = new PatternTokenizer(NOT_CONTENT, -1);
          return new TokenStreamComponents(
              source, new NGramTokenFilter(new LowerCaseFilter(source), 1, 2, false));
        });
  }

  static Analyzer chars() {
    return of(
        () -> {
          Tokenizer source = new PatternTokenizer(NOT_LETTERS, -1);
          TokenStream stream = new LowerCaseFilter(source);
          // The edges of a word count as characters, so that short words have terms too.
          stream = new PatternReplaceFilter(stream, WHOLE, "_$1_", false);
          return new TokenStreamComponents(source, new NGramTokenFilter(stream, 2, 4, false));
        });
  }

  private static TokenStreamComponents japanese(@Nullable UserDictionary dictionary) {
    Tokenizer source = morphemes(dictionary);
    return new TokenStreamComponents(source, words(source));
  }

  /** The base forms of morphemes that carry meaning. */
  static TokenStream words(TokenStream morphemes) {
    TokenStream content = content(new JapaneseBaseFormFilter(morphemes));
    return new LowerCaseFilter(new JapaneseKatakanaStemFilter(content));
  }

  /** How morphemes that carry meaning are read. */
  static TokenStream read(TokenStream morphemes) {
    TokenStream readings = new JapaneseReadingFormFilter(content(morphemes), false);
    return new JapaneseKatakanaUppercaseFilter(readings);
  }

  static Tokenizer morphemes(@Nullable UserDictionary dictionary) {
    return new JapaneseTokenizer(dictionary, true, true, JapaneseTokenizer.Mode.SEARCH);
  }

  private static TokenStream content(TokenStream morphemes) {
    return new JapanesePartOfSpeechStopFilter(morphemes, JapaneseAnalyzer.getDefaultStopTags());
  }

  private static TokenStreamComponents english() {
    Tokenizer source = new StandardTokenizer();
    TokenStream stream = new LowerCaseFilter(new EnglishPossessiveFilter(source));
    return new TokenStreamComponents(source, new KStemFilter(new StopFilter(stream, STOP_WORDS)));
  }

  private static TokenStreamComponents meant(TokenStreamComponents words, Synonyms synonyms) {
    return new TokenStreamComponents(words.getSource(), synonyms.replace(words.getTokenStream()));
  }

  private static Analyzer of(Supplier<TokenStreamComponents> components) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return components.get();
      }
    };
  }
}
