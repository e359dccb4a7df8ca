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

  private final ContentFiles files;
  private final Map<String, Optional<String>> pages;
  private final KnownFiles known;
  private final List<Problem> problems = new ArrayList<>();

  private ContentReader(ContentFiles files, Map<String, Optional<String>> pages, KnownFiles known) {
    this.files = files;
    this.pages = pages;
    this.known = known;
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
    return read(ContentFiles.of(folder), new KnownFiles(), edition, today);
  }

  /**
   * Reads a folder again: of its pages only those that look otherwise than they did.
   *
   * @param files what the folder has
   * @param known what was read before; it is brought up to date
   * @param edition its pages win over the files
   * @param today what "must be verified again" is counted from
   */
  static Result read(ContentFiles files, KnownFiles known, Edition edition, LocalDate today)
      throws IOException {
    return new ContentReader(files, edition.pages(), known).read(today);
  }

  private Result read(LocalDate today) throws IOException {
    known.retain(files.pages().keySet());
    List<EntryFile> read = new ArrayList<>();
    files.pages().forEach((path, stamp) -> file(path, stamp).ifPresent(read::add));
    new TreeMap<>(pages)
        .forEach((path, text) -> text.flatMap(written -> page(path, written)).ifPresent(read::add));
    List<Category> categories = new CategoriesReader(files.folder(), problems).read();
    List<Entry> entries = new EntryAssembler(problems).assemble(read);
    new Lint(problems, today).check(read, entries, categories);
    Vocabulary vocabulary = VocabularyReader.read(files.folder(), problems);
    return new Result(new Content(entries, categories, vocabulary), sorted(problems));
  }

  private Optional<EntryFile> file(Path path, Stamp stamp) {
    String shown = files.folder().relativize(path).toString().replace('\\', '/');
    if (pages.containsKey(shown)) {
      return Optional.empty();
    }
    Optional<EntryFile> before = known.get(path, stamp);
    if (before.isPresent()) {
      return before;
    }
    try {
      Optional<EntryFile> file = page(shown, Files.readString(path));
      file.ifPresent(one -> known.put(path, stamp, one));
      return file;
    } catch (CharacterCodingException e) {
      problems.add(Problem.error(shown, 1, "not-utf-8"));
    } catch (IOException e) {
      problems.add(Problem.error(shown, 1, "unreadable", String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private Optional<EntryFile> page(String path, String text) {
    Optional<EntryFile.Name> name = EntryFile.Name.of(Path.of(path));
    if (name.isEmpty()) {
      problems.add(Problem.warning(path, 1, "not-an-entry"));
      return Optional.empty();
    }
    try {
      return Optional.of(EntryFileReader.read(name.get(), text));
    } catch (EntryFileReader.Unusable e) {
      problems.add(e.problem());
      return Optional.empty();
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
