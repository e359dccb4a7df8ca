package nezuku.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a database file for one running program; the system lets go when that dies. */
final class FileClaim implements AutoCloseable {
  private final FileChannel channel;

  private FileClaim(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Claims a file.
   *
   * @throws DatabaseInUse if another program has it
   */
  static FileClaim of(Path database) {
    Path file = database.resolveSibling(database.getFileName() + ".lock");
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw new DatabaseInUse(database);
      }
      return new FileClaim(channel);
    } catch (OverlappingFileLockException e) {
      close(channel);
      throw new DatabaseInUse(database);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(@org.jspecify.annotations.Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
