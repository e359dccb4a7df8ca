package nezuku.faq.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files of a folder are content. */
final class ContentFiles {
  private ContentFiles() {}

  /** Every Markdown file one folder down, sorted; the folder's own are of other kinds. */
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, 2)) {
      return paths
          .filter(path -> folder.relativize(path).getNameCount() == 2)
          .filter(path -> path.getFileName().toString().endsWith(".md"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /** The folder's own files that mean something, as far as there are any. */
  static List<Path> besides(Path folder) {
    return Stream.of(CategoriesReader.FILE, VocabularyReader.SYNONYMS, VocabularyReader.DICTIONARY)
        .map(folder::resolve)
        .filter(Files::exists)
        .toList();
  }
}
