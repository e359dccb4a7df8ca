package nezuku.faq.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nezuku.faq.Category;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Vocabulary;
import nezuku.faq.edit.Edition;

/** Reads a content folder: whatever can be used, and everything that is wrong. */
public final class ContentReader {

  /**
   * What was read.
   *
   * @param content all that can be used; a broken file takes no other down
   * @param problems by file and line
   */
  public record Result(Content content, List<Problem> problems) {}

  private final Path folder;
  private final Map<String, Optional<String>> pages;
  private final List<Problem> problems = new ArrayList<>();

  private ContentReader(Path folder, Map<String, Optional<String>> pages) {
    this.folder = folder;
    this.pages = pages;
  }

  /**
   * Reads the folder.
   *
   * @param today what "must be verified again" is counted from
   * @throws IOException if the folder can't be listed
   */
  public static Result read(Path folder, LocalDate today) throws IOException {
    return read(folder, Edition.NONE, today);
  }

  /**
   * Reads the folder as it is with what was published in Slack.
   *
   * @param edition its pages win over the files
   * @param today what "must be verified again" is counted from
   * @throws IOException if the folder can't be listed
   */
  public static Result read(Path folder, Edition edition, LocalDate today) throws IOException {
    return new ContentReader(folder, edition.pages()).read(today);
  }

  private Result read(LocalDate today) throws IOException {
    List<EntryFile> files = new ArrayList<>();
    for (Path path : ContentFiles.list(folder)) {
      readFile(path, files);
    }
    new TreeMap<>(pages)
        .forEach((path, text) -> text.ifPresent(written -> readPage(path, written, files)));
    List<Category> categories = new CategoriesReader(folder, problems).read();
    List<Entry> entries = new EntryAssembler(problems).assemble(files);
    new Lint(problems, today).check(files, entries, categories);
    Vocabulary vocabulary = VocabularyReader.read(folder, problems);
    return new Result(new Content(entries, categories, vocabulary), sorted(problems));
  }

  private void readFile(Path path, List<EntryFile> files) {
    Path relative = folder.relativize(path);
    String shown = relative.toString().replace('\\', '/');
    if (pages.containsKey(shown)) {
      return;
    }
    try {
      readPage(shown, Files.readString(path), files);
    } catch (CharacterCodingException e) {
      problems.add(Problem.error(shown, 1, "not-utf-8"));
    } catch (IOException e) {
      problems.add(Problem.error(shown, 1, "unreadable", String.valueOf(e.getMessage())));
    }
  }

  private void readPage(String path, String text, List<EntryFile> files) {
    Optional<EntryFile.Name> name = EntryFile.Name.of(Path.of(path));
    if (name.isEmpty()) {
      problems.add(Problem.warning(path, 1, "not-an-entry"));
      return;
    }
    try {
      files.add(EntryFileReader.read(name.get(), text));
    } catch (EntryFileReader.Unusable e) {
      problems.add(e.problem());
    }
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream()
        .sorted(
            Comparator.comparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparing(Problem::kind))
        .toList();
  }
}
