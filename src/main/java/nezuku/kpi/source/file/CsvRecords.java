package nezuku.kpi.source.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.source.Records;
import nezuku.kpi.source.Unusable;
import nezuku.kpi.source.cell.Folding;

/** The records of a text file whose cells are separated by commas, semicolons or tabs. */
final class CsvRecords implements Records {
  private static final int LOOK_AHEAD = 1 << 16;
  private static final int LONGEST_RECORD = 1 << 20;
  private static final String SEPARATORS = ",;\t";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final Charset charset;
  private final Optional<Character> separator;
  private long line;

  /** A file whose separator is found out. */
  CsvRecords(Path file, Charset charset) {
    this(file, charset, Optional.empty());
  }

  /** A file whose separator is known. */
  CsvRecords(Path file, Charset charset, char separator) {
    this(file, charset, Optional.of(separator));
  }

  private CsvRecords(Path file, Charset charset, Optional<Character> separator) {
    this.file = file;
    this.charset = charset;
    this.separator = separator;
  }

  @Override
  public void read(Receiver receiver) throws Unusable {
    try (Reader text = open();
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(separator.isPresent() ? separator.get() : separator(text))
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(text)) {
      for (CsvRecord record : csv) {
        line = record.getStartingLineNumber();
        if (line > 1 || !isSeparatorLine(record.getFields())) {
          receiver.take(line, record.getFields());
        }
      }
    } catch (CsvParseException e) {
      throw broken(e);
    } catch (UncheckedIOException e) {
      throw broken(e);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private Unusable broken(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new Unusable("charset", charset.name(), String.valueOf(line + 1));
      }
    }
    return new Unusable(
        "broken-csv", String.valueOf(line + 1), Folding.shown(String.valueOf(e.getMessage()), 200));
  }

  private Reader open() throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            LOOK_AHEAD * 2);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /** The separator of which there are most in the first lines, outside of quotes. */
  private static char separator(Reader text) throws IOException {
    text.mark(LOOK_AHEAD);
    char[] start = new char[LOOK_AHEAD - 1];
    int length = Math.max(0, text.read(start, 0, start.length));
    text.reset();
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < length; i++) {
      quoted ^= start[i] == '"';
      int which = SEPARATORS.indexOf(start[i]);
      if (which >= 0 && !quoted) {
        counts[which]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  /** Excel writes {@code sep=;} above the rest. */
  private static boolean isSeparatorLine(List<String> cells) {
    return cells.getFirst().startsWith("sep=");
  }
}
