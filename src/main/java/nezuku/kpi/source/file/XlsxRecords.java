package nezuku.kpi.source.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.kpi.source.Records;
import nezuku.kpi.source.Unusable;
import nezuku.kpi.source.cell.Folding;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of a workbook, one at a time. Of a formula the value counts. */
final class XlsxRecords implements Records {
  private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
  private static final Pattern DATE_FORMAT = Pattern.compile("[ymdhsYMDHS年月日]");
  private static final Pattern GENERAL = Pattern.compile("(?i)general|標準|@");

  private final Path file;
  private final Optional<String> name;

  XlsxRecords(Path file, Optional<String> sheet) {
    this.file = file;
    this.name = sheet;
  }

  @Override
  public void read(Receiver receiver) throws Unusable {
    // Cells with their formats, else dates can't be told from numbers.
    try (ReadableWorkbook book =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
      Sheet sheet = sheet(book);
      try (Stream<Row> rows = sheet.openStream()) {
        for (Iterator<Row> left = rows.iterator(); left.hasNext(); ) {
          Row row = left.next();
          receiver.take(row.getRowNum(), cells(row));
        }
      }
    } catch (IOException | RuntimeException e) {
      // What it throws at files that are no workbooks is not limited to its own exceptions.
      throw new Unusable("broken-workbook", Folding.shown(String.valueOf(e.getMessage()), 200));
    }
  }

  private Sheet sheet(ReadableWorkbook book) throws Unusable {
    if (name.isEmpty()) {
      return book.getFirstSheet();
    }
    Optional<Sheet> found = book.findSheet(name.get());
    if (found.isEmpty()) {
      throw new Unusable(
          "no-sheet", name.get(), String.join(", ", book.getSheets().map(Sheet::getName).toList()));
    }
    return found.get();
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(text(row.getCell(i)));
    }
    return cells;
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getValue() == null) {
      return cell == null ? "" : Objects.requireNonNullElse(cell.getRawValue(), "");
    }
    return switch (cell.getType()) {
      case NUMBER -> isDate(cell) ? date(cell) : number(cell);
      case STRING -> Objects.requireNonNullElse(cell.asString(), "");
      default -> Objects.requireNonNullElse(cell.getRawValue(), "");
    };
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null || GENERAL.matcher(format).matches()) {
      return false;
    }
    return DATE_FORMAT.matcher(NOT_FORMAT.matcher(format).replaceAll("")).find();
  }

  /** To the second: the fraction of a day is never exact. A day without a time has none. */
  private static String date(Cell cell) {
    var at = cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
    return at.equals(at.truncatedTo(ChronoUnit.DAYS)) ? at.toLocalDate().toString() : at.toString();
  }

  private static String number(Cell cell) {
    var number = cell.asNumber();
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
