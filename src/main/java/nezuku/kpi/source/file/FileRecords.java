package nezuku.kpi.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nezuku.kpi.source.Records;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.Unusable;

/** The records of a file, whatever kind it is; what it is says its content, not its name. */
public final class FileRecords {
  /** Larger files are refused. */
  public static final long MOST_BYTES = 250_000_000;

  private static final int ENOUGH = 4_096;

  private FileRecords() {}

  /**
   * The records of a file; they can be read once.
   *
   * @throws Unusable if it is empty, too large, or nothing that holds records
   * @throws NoSuchFileException if it is not there
   * @throws IOException if it can't be read
   */
  public static Records of(Path file, Source.File kind) throws Unusable, IOException {
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      throw new Unusable("too-big", MOST_BYTES / 1_000_000, size / 1_000_000);
    }
    byte[] start;
    try (InputStream stream = Files.newInputStream(file)) {
      start = stream.readNBytes(ENOUGH);
    }
    if (isBlank(start) && size <= ENOUGH) {
      throw new Unusable("empty");
    }
    if (begins(start, 'P', 'K', 3, 4)) {
      ZipGuard.check(file, size);
      return new XlsxRecords(file, kind.sheet());
    }
    if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Unusable("old-workbook");
    }
    if (begins(start, '%', 'P', 'D', 'F') || looksBinary(start)) {
      throw new Unusable("no-table");
    }
    return new CsvRecords(
        file, kind.charset().isPresent() ? kind.charset().get() : Encoding.of(file));
  }

  private static boolean begins(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte[] bytes) {
    int from = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    for (int i = from; i < bytes.length; i++) {
      if (" \t\r\n".indexOf(bytes[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Text has no zeros in it, unless it says at once that it is UTF-16. */
  private static boolean looksBinary(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return false;
    }
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }
}
