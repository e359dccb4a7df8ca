package nezuku.kpi.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nezuku.kpi.source.Unusable;

/**
 * Looks into a workbook before it is read: small files that unpack to huge ones fill the memory. It
 * unpacks all, since sizes that a file says of itself may be lies, and keeps nothing.
 */
final class ZipGuard {
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 2_000_000_000;
  private static final long MOST_TEXT = 200_000_000;
  private static final long HARMLESS = 50_000_000;
  private static final long MOST_TIMES = 150;

  private ZipGuard() {}

  /**
   * Checks a file.
   *
   * @param size how long it is
   * @throws Unusable if it is no workbook, or unpacks to too much
   */
  static void check(Path file, long size) throws Unusable, IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new Unusable("no-table");
      }
      if (zip.size() > MOST_ENTRIES) {
        throw new Unusable("bomb");
      }
      long all = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        boolean isText = entry.getName().endsWith("sharedStrings.xml");
        long most = Math.min(MOST_BYTES, Math.max(HARMLESS, size * MOST_TIMES)) - all;
        all += unpacked(zip, entry, isText ? Math.min(most, MOST_TEXT) : most);
      }
    } catch (ZipException e) {
      throw new Unusable("broken-workbook", String.valueOf(e.getMessage()));
    }
  }

  private static long unpacked(ZipFile zip, ZipEntry entry, long most)
      throws Unusable, IOException {
    byte[] chunk = new byte[1 << 16];
    long bytes = 0;
    boolean isSheet = entry.getName().contains("worksheets/");
    RowGuard rows = new RowGuard();
    try (InputStream stream = zip.getInputStream(entry)) {
      for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
        bytes += count;
        if (bytes > most || (isSheet && rows.isTooWide(chunk, count))) {
          throw new Unusable("bomb");
        }
      }
    }
    return bytes;
  }
}
