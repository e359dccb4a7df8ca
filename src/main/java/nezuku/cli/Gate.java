package nezuku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Faq;
import nezuku.faq.content.AnswerChecks;
import nezuku.faq.content.ContentReader;
import nezuku.faq.content.Problem;
import nezuku.faq.content.RegressionFile;
import nezuku.faq.content.VocabularyReader;
import nezuku.faq.search.LuceneSearch;

/**
 * Where the content and its confirmed questions are.
 *
 * @param content the content's folder
 * @param questions the file; there may be none
 */
record Gate(Path content, Path questions) {
  private static final Set<String> WORDS =
      Set.of(VocabularyReader.SYNONYMS, VocabularyReader.DICTIONARY);

  /**
   * What somebody who names a folder or a file means by it: a content folder, a file of confirmed
   * questions, or one of the content's pages or files of words.
   *
   * @param folder the content's folder if it is named too
   */
  static Gate of(Path named, Optional<Path> folder, Path usual) {
    if (named.toString().isEmpty()) {
      Path content = folder.orElse(usual);
      return new Gate(content, content.resolve(RegressionFile.NAME));
    }
    if (Files.isDirectory(named)) {
      return new Gate(folder.orElse(named), named.resolve(RegressionFile.NAME));
    }
    if (named.toString().endsWith(".md")) {
      Path content = folder.orElse(named.toAbsolutePath().resolveSibling("..").normalize());
      return new Gate(content, content.resolve(RegressionFile.NAME));
    }
    Path beside = named.toAbsolutePath().resolveSibling(".").normalize();
    String name = named.getFileName().toString();
    if (WORDS.contains(name)) {
      Path content = folder.orElse(beside);
      return new Gate(content, content.resolve(RegressionFile.NAME));
    }
    boolean inContent = name.equals(RegressionFile.NAME);
    return new Gate(folder.orElse(inContent ? beside : usual), named);
  }

  /** What must not be: files that can't be used, and confirmed answers that have turned around. */
  List<Problem> problems(Home home) throws IOException {
    ContentReader.Result read = ContentReader.read(content, home.today());
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.removeIf(problem -> problem.severity() != Problem.Severity.ERROR);
    if (Files.exists(questions)) {
      RegressionFile.Result confirmed = RegressionFile.read(questions);
      problems.addAll(confirmed.problems());
      if (!confirmed.questions().isEmpty()) {
        problems.addAll(AnswerChecks.flips(confirmed.questions(), faq(read.content())));
      }
    }
    return problems;
  }

  /** An FAQ that answers as the bot's does. */
  static Faq faq(Content content) {
    return new Faq(content, LuceneSearch::new, ConfidencePolicy.DEFAULT);
  }
}
