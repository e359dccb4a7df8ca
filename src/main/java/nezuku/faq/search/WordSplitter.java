package nezuku.faq.search;

import java.util.List;
import nezuku.faq.Vocabulary;
import nezuku.faq.content.words.Splitter;
import nezuku.people.Language;
import org.apache.lucene.analysis.Analyzer;

/** Takes words apart as texts are, before any is put in another one's place. Thread-safe. */
public final class WordSplitter implements Splitter {
  private final Analyzer japanese;
  private final Analyzer english = Analyzers.englishWords();

  /** Takes apart by a dictionary. */
  public WordSplitter(List<Vocabulary.Word> dictionary) {
    this.japanese = Analyzers.japaneseWords(CompanyDictionary.of(dictionary));
  }

  @Override
  public List<String> terms(String word, Language language) {
    return Analysis.terms(language == Language.JA ? japanese : english, word);
  }
}
