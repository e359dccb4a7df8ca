package nezuku.faq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes texts apart. User text only ever passes through here, never through a query parser.
 * Thread-safe.
 */
final class Analysis {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  // Bigrams that include hiragana were measured to hurt: they match grammar, not meaning.
  private static final Pattern NOT_CONTENT =
      Pattern.compile("[^\\p{IsHan}\\p{IsKatakana}ー\\p{IsLatin}\\p{N}]+");

  private final Map<View, Analyzer> analyzers = new EnumMap<>(View.class);

  Analysis() {
    for (View view : View.values()) {
      analyzers.put(view, new ViewAnalyzer(view));
    }
  }

  /** The terms of a text in a view, in their order, repetitions included. */
  List<String> terms(View view, String text) {
    List<String> terms = new ArrayList<>();
    Analyzer analyzer = analyzers.get(view);
    if (analyzer == null) {
      throw new IllegalStateException("no analyzer for " + view);
    }
    try (TokenStream stream = analyzer.tokenStream(view.field(), text)) {
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

  private static final class ViewAnalyzer extends Analyzer {
    private final View view;

    ViewAnalyzer(View view) {
      this.view = view;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      return switch (view) {
        case WORDS_JA -> japaneseWords();
        case WORDS_EN -> englishWords();
        case GRAMS -> grams();
        case CHARS -> chars();
      };
    }

    private static TokenStreamComponents japaneseWords() {
      Tokenizer source = new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
      TokenStream stream = new JapaneseBaseFormFilter(source);
      stream = new JapanesePartOfSpeechStopFilter(stream, JapaneseAnalyzer.getDefaultStopTags());
      stream = new JapaneseKatakanaStemFilter(stream);
      return new TokenStreamComponents(source, new LowerCaseFilter(stream));
    }

    private static TokenStreamComponents englishWords() {
      Tokenizer source = new StandardTokenizer();
      TokenStream stream = new EnglishPossessiveFilter(source);
      stream = new LowerCaseFilter(stream);
      stream = new org.apache.lucene.analysis.StopFilter(stream, STOP_WORDS);
      return new TokenStreamComponents(source, new KStemFilter(stream));
    }

    private static TokenStreamComponents grams() {
      Tokenizer source = new PatternTokenizer(NOT_CONTENT, -1);
      return new TokenStreamComponents(
          source, new NGramTokenFilter(new LowerCaseFilter(source), 1, 2, false));
    }

    private static TokenStreamComponents chars() {
      Tokenizer source = new PatternTokenizer(NOT_LETTERS, -1);
      TokenStream stream = new LowerCaseFilter(source);
      // The edges of a word count as characters, so that short words have terms too.
      stream = new PatternReplaceFilter(stream, Pattern.compile("^(.*)$"), "_$1_", false);
      return new TokenStreamComponents(source, new NGramTokenFilter(stream, 2, 4, false));
    }
  }

  // Only words that say nothing: "how", "who", "when" and "not" tell questions apart.
  private static final CharArraySet STOP_WORDS =
      new CharArraySet(
          List.of(
              "a", "an", "the", "is", "are", "was", "be", "to", "of", "in", "on", "at", "it", "i",
              "me", "my", "we", "our", "you", "your", "do", "does", "did", "and", "or", "for",
              "with", "that", "this", "can", "will", "would", "please", "there", "have", "has",
              "am", "so", "if", "as"),
          true);
}
