package nezuku.faq.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which files of a folder are content, and what they look like.
 *
 * @param folder the folder
 * @param pages every Markdown file one folder down, sorted
 * @param besides the folder's own files that mean something, as far as there are any
 */
record ContentFiles(Path folder, Map<Path, Stamp> pages, Map<Path, Stamp> besides) {
  static ContentFiles of(Path folder) throws IOException {
    return new ContentFiles(folder, stamps(pages(folder)), stamps(besides(folder)));
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, 2)) {
      return paths
          .filter(path -> folder.relativize(path).getNameCount() == 2)
          .filter(path -> path.getFileName().toString().endsWith(".md"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static List<Path> besides(Path folder) {
    return Stream.of(CategoriesReader.FILE, VocabularyReader.SYNONYMS, VocabularyReader.DICTIONARY)
        .map(folder::resolve)
        .filter(Files::exists)
        .toList();
  }

  private static Map<Path, Stamp> stamps(List<Path> paths) throws IOException {
    Map<Path, Stamp> stamps = new LinkedHashMap<>();
    for (Path path : paths) {
      stamps.put(path, Stamp.of(Files.readAttributes(path, BasicFileAttributes.class)));
    }
    return stamps;
  }
}
