package nezuku.kpi.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.people.Language;
import nezuku.platform.text.Cells;

/**
 * Writes numbers as CSV for spreadsheets: UTF-8 with a byte order mark, so that they recognise it,
 * numbers unrounded, and no cell that they would take for a formula.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class KpiCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private KpiCsv() {}

  /** A line with the part of the cases that it is about. */
  public record Row(Split split, Report.Line line) {}

  /** Writes lines of a period under a line of headings. */
  public static String write(Period period, List<Row> rows, Language language) {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(
          "period",
          "from",
          "to",
          "metric",
          "name",
          "dimension",
          "label",
          "value",
          "unit",
          "n",
          "target",
          "status",
          "previous",
          "year_ago",
          "revised_from");
      for (Row row : rows) {
        Report.Line line = row.line();
        csv.writeRecord(
            period.code(),
            period.first().toString(),
            period.last().toString(),
            line.metric().id(),
            Cells.safe(line.metric().name().in(language)),
            row.split() instanceof Split.Part part
                ? part.dimension().name().toLowerCase(Locale.ROOT)
                : "",
            row.split() instanceof Split.Part part ? Cells.safe(part.label()) : "",
            number(line.figure().value()),
            line.metric().unit().code(),
            Long.toString(line.figure().n()),
            line.target().map(target -> Double.toString(target.value())).orElse(""),
            line.status().name().toLowerCase(Locale.ROOT),
            number(line.previous().figure().value()),
            number(line.yearAgo().figure().value()),
            line.reading().revised().map(was -> number(was.was().value())).orElse(""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
  }
}
