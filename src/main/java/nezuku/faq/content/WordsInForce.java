package nezuku.faq.content;

import java.util.Optional;
import nezuku.faq.Vocabulary;

/** While a file of words has a mistake, the words that it held before stay. Not thread-safe. */
final class WordsInForce {
  private Optional<Vocabulary> before = Optional.empty();

  /** What was read with the words that count. */
  ContentReader.Result over(ContentReader.Result read) {
    Vocabulary now = read.content().vocabulary();
    Vocabulary counts = before.map(old -> counts(old, read)).orElse(now);
    before = Optional.of(counts);
    return new ContentReader.Result(read.content().with(counts), read.problems());
  }

  private static Vocabulary counts(Vocabulary old, ContentReader.Result read) {
    Vocabulary now = read.content().vocabulary();
    return new Vocabulary(
        isBroken(VocabularyReader.SYNONYMS, read) ? old.synonyms() : now.synonyms(),
        isBroken(VocabularyReader.DICTIONARY, read) ? old.dictionary() : now.dictionary());
  }

  private static boolean isBroken(String file, ContentReader.Result read) {
    return read.problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .anyMatch(problem -> problem.file().equals(file));
  }
}
