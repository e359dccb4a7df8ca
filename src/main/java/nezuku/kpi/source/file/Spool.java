package nezuku.kpi.source.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nezuku.kpi.source.Records;
import nezuku.kpi.source.Records.Receiver;
import nezuku.kpi.source.Unusable;

/**
 * Records that wait on disk until they are read, so that memory holds none of them, and the network
 * is done with before anything is changed. Only the owner of the process can read them.
 */
public final class Spool implements AutoCloseable {
  private final Path file;
  private final CsvWriter csv;
  private long records;
  private boolean isWritten;

  private Spool(Path file) throws IOException {
    this.file = file;
    this.csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
  }

  /** An empty one. */
  public static Spool create() throws IOException {
    return new Spool(Files.createTempFile("nezuku-source-", ".csv"));
  }

  /** The records of a text that is in memory, as they would be in a file. */
  public static Records records(byte[] text) {
    return receiver -> {
      try {
        Path file = Files.createTempFile("nezuku-source-", ".csv");
        try {
          Files.write(file, text);
          new CsvRecords(file, Encoding.of(file)).read(receiver);
        } finally {
          Files.deleteIfExists(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Adds a record; the first names the columns. */
  public void add(List<String> cells) {
    csv.writeRecord(cells);
    records++;
  }

  /** How many were added, with that which names the columns. */
  public long size() {
    return records;
  }

  /** What was added; the record after the one with the names is number 1. */
  public Records records() {
    return this::read;
  }

  private void read(Receiver receiver) throws Unusable {
    finish();
    long[] number = {0};
    new CsvRecords(file, StandardCharsets.UTF_8, ',')
        .read((line, cells) -> receiver.take(number[0]++, cells));
  }

  /** Removes it. */
  @Override
  public void close() {
    finish();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finish() {
    if (isWritten) {
      return;
    }
    isWritten = true;
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
