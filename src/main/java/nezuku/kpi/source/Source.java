package nezuku.kpi.source;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nezuku.kpi.source.cell.DateOrder;

/**
 * A source of cases, as configured.
 *
 * @param zone on whose clocks times without an offset are
 * @param dates in which order dates are written; empty if they have to show it themselves
 */
public record Source(
    String name, Kind kind, ZoneId zone, Optional<DateOrder> dates, Mapping mapping) {

  /** How it is read. */
  public sealed interface Kind {}

  /**
   * Files that somebody brings.
   *
   * @param charset the encoding of text files; found out where it is not configured
   * @param sheet the sheet of a workbook; the first where it is not configured
   */
  public record File(Optional<Charset> charset, Optional<String> sheet) implements Kind {}

  /**
   * Made-up cases.
   *
   * @param first the day on which the first came in
   */
  public record Sample(LocalDate first) implements Kind {}

  /** Whether files of it can be brought. */
  public boolean takesFiles() {
    return kind instanceof File;
  }
}
