package nezuku.faq.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Files that could be used, as they were read last: one that looks the same need not be read again.
 * Broken ones are not remembered, as what breaks them may lie outside. Not thread-safe.
 */
final class KnownFiles {
  private record Known(Stamp stamp, EntryFile file) {}

  private final Map<Path, Known> known = new HashMap<>();

  /** What a file says, if it was read and looks as it did then. */
  Optional<EntryFile> get(Path path, Stamp stamp) {
    return Optional.ofNullable(known.get(path))
        .filter(one -> one.stamp().equals(stamp))
        .map(Known::file);
  }

  /**
   * Remembers a file.
   *
   * @param stamp how it looked before it was read, so that a change meanwhile is not missed
   */
  void put(Path path, Stamp stamp, EntryFile file) {
    known.put(path, new Known(stamp, file));
  }

  /** Forgets all others. */
  void retain(Set<Path> paths) {
    known.keySet().retainAll(paths);
  }
}
