package nezuku.faq.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Vocabulary;
import nezuku.faq.content.words.DictionaryText;
import nezuku.faq.content.words.Mistake;
import nezuku.faq.content.words.SynonymsText;
import nezuku.faq.search.WordSplitter;

/**
 * Reads the company's words, {@code synonyms.txt} and {@code dictionary.txt}; both may be absent.
 */
public final class VocabularyReader {
  /** What means the same. */
  public static final String SYNONYMS = "synonyms.txt";

  /** Words that no other dictionary has. */
  public static final String DICTIONARY = "dictionary.txt";

  private final Path folder;
  private final List<Problem> problems;

  private VocabularyReader(Path folder, List<Problem> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * Reads both files of a folder.
   *
   * @param problems gets what is wrong with them
   * @return the words of all lines without a mistake
   */
  public static Vocabulary read(Path folder, List<Problem> problems) {
    return new VocabularyReader(folder, problems).read();
  }

  private Vocabulary read() {
    List<Vocabulary.Word> words = text(DICTIONARY).map(this::dictionary).orElse(List.of());
    return new Vocabulary(
        text(SYNONYMS).map(text -> synonyms(text, words)).orElse(Vocabulary.Synonyms.NONE), words);
  }

  private List<Vocabulary.Word> dictionary(String text) {
    DictionaryText.Result read = DictionaryText.read(text, WordSplitter::new);
    report(DICTIONARY, read.mistakes());
    return read.words();
  }

  private Vocabulary.Synonyms synonyms(String text, List<Vocabulary.Word> words) {
    SynonymsText.Result read = SynonymsText.read(text, new WordSplitter(words));
    report(SYNONYMS, read.mistakes());
    return read.synonyms();
  }

  private void report(String file, List<Mistake> mistakes) {
    for (Mistake mistake : mistakes) {
      problems.add(
          new Problem(
              file, mistake.line(), Problem.Severity.ERROR, mistake.kind(), mistake.details()));
    }
    if (!mistakes.isEmpty()) {
      problems.add(Problem.warning(file, 1, "words-not-taken", file));
    }
  }

  private Optional<String> text(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (CharacterCodingException e) {
      problems.add(Problem.error(name, 1, "not-utf-8"));
    } catch (IOException e) {
      problems.add(Problem.error(name, 1, "unreadable", String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }
}
