package nezuku.faq.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nezuku.faq.edit.Editions;
import nezuku.faq.edit.Pages;

/** Pages of a content folder and of what was published in Slack. */
public final class ContentPages implements Pages {
  private final Path folder;
  private final Editions editions;

  /** The pages of a folder. */
  public ContentPages(Path folder, Editions editions) {
    this.folder = folder;
    this.editions = editions;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if it is no page's path: it might lead out of the folder
   */
  @Override
  public Optional<String> file(String path) {
    if (EntryFile.Name.of(Path.of(path)).isEmpty()) {
      throw new IllegalArgumentException("not a page: " + path);
    }
    Path file = folder.resolve(path);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> text(String path) {
    Optional<String> file = file(path);
    return editions.only(path).pages().getOrDefault(path, file);
  }
}
