package nezuku.faq.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nezuku.faq.Category;
import nezuku.faq.Content;
import nezuku.faq.Entry;

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
  private final List<Problem> problems = new ArrayList<>();

  private ContentReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the folder.
   *
   * @param today what "must be verified again" is counted from
   * @throws IOException if the folder can't be listed
   */
  public static Result read(Path folder, LocalDate today) throws IOException {
    return new ContentReader(folder).read(today);
  }

  private Result read(LocalDate today) throws IOException {
    List<EntryFile> files = new ArrayList<>();
    for (Path path : ContentFiles.list(folder)) {
      readFile(path, files);
    }
    List<Category> categories = new CategoriesReader(folder, problems).read();
    List<Entry> entries = new EntryAssembler(problems).assemble(files);
    new Lint(problems, today).check(files, entries, categories);
    return new Result(new Content(entries, categories), sorted(problems));
  }

  private void readFile(Path path, List<EntryFile> files) {
    Path relative = folder.relativize(path);
    String shown = relative.toString().replace('\\', '/');
    EntryFile.Name name = EntryFile.Name.of(relative).orElse(null);
    if (name == null) {
      problems.add(Problem.warning(shown, 1, "not-an-entry"));
      return;
    }
    try {
      files.add(EntryFileReader.read(name, Files.readString(path)));
    } catch (EntryFileReader.Unusable e) {
      problems.add(e.problem());
    } catch (CharacterCodingException e) {
      problems.add(Problem.error(shown, 1, "not-utf-8"));
    } catch (IOException e) {
      problems.add(Problem.error(shown, 1, "unreadable", String.valueOf(e.getMessage())));
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
