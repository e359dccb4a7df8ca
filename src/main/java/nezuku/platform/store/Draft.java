package nezuku.platform.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Objects;

/**
 * A database file that is being written, and goes away again unless it was put in place. Only its
 * owner may read it, where the file system can say so: it holds what people asked.
 */
final class Draft implements AutoCloseable {
  /** What SQLite keeps beside a file. */
  static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

  private final Path path;

  private Draft(Path path) {
    this.path = path;
  }

  /** An empty draft in the folder of the file that it shall become. */
  static Draft beside(Path target) throws IOException {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    return new Draft(Files.createTempFile(folder, "." + target.getFileName(), ".part"));
  }

  /** An empty draft that stays one. */
  static Draft temporary() throws IOException {
    return new Draft(Files.createTempFile("nezuku", ".part"));
  }

  Path path() {
    return path;
  }

  /**
   * Puts it in place.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is such a file
   */
  void become(Path target) throws IOException {
    force();
    Files.move(path, target);
  }

  /** Puts it in the place of another file, for the program that owns the folder. */
  void replace(Path target) throws IOException {
    force();
    UserPrincipal owner = Files.getOwner(target.toAbsolutePath().getParent());
    if (!owner.equals(Files.getOwner(path))) {
      Files.setOwner(path, owner);
    }
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private void force() throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    for (String companion : COMPANIONS) {
      Files.deleteIfExists(companion(path, companion));
    }
  }

  /** A file that SQLite keeps beside another. */
  static Path companion(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
