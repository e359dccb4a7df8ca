package nezuku.kpi.source;

import java.net.URI;
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
  public sealed interface Kind {
    /** What imports of it are called. */
    default String name() {
      return switch (this) {
        case File file -> "file";
        case Sample sample -> "sample";
        case Http http -> http.url().getHost();
        case Sql sql -> "sql";
      };
    }
  }

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

  /**
   * A server that is asked.
   *
   * @param url where it is asked; nothing is ever sent to another host
   * @param format what it answers
   * @param records where in a JSON document the list of records is; empty for the document itself
   * @param paging how it hands out more than one answer holds
   * @param since how it is asked only for what has changed
   */
  public record Http(
      URI url,
      Format format,
      String records,
      Optional<Auth> auth,
      Paging paging,
      Optional<Since> since)
      implements Kind {}

  /**
   * A database that is asked.
   *
   * @param url its JDBC URL
   * @param query a query whose columns have names
   * @param userEnv the environment variable that holds the user's name
   * @param passwordEnv the one that holds the password
   */
  public record Sql(
      String url, String query, Optional<String> userEnv, Optional<String> passwordEnv)
      implements Kind {}

  /** What a server answers. */
  public enum Format {
    JSON,
    CSV
  }

  /** By what a server knows us; secrets are in the environment. */
  public sealed interface Auth {
    /** A token. */
    record Bearer(String tokenEnv) implements Auth {}

    /** A name and a password. */
    record Basic(String userEnv, String passwordEnv) implements Auth {}

    /** A header of its own. */
    record Header(String name, String tokenEnv) implements Auth {}
  }

  /** How a server hands out more than one answer holds. */
  public sealed interface Paging {
    /** All at once. */
    record None() implements Paging {}

    /**
     * By numbers: of pages, or of records.
     *
     * @param parameter the parameter of the query that takes the number
     * @param first the number of the first page
     * @param size how many records a page has; with fewer it is the last
     * @param byRecords whether the number is that of the page's first record
     */
    record Numbered(String parameter, int first, int size, boolean byRecords) implements Paging {}

    /**
     * By what the answer says.
     *
     * @param pointer where in the answer the next page is told: a mark, or an address
     * @param parameter the parameter that takes the mark; empty if it is an address
     */
    record Cursor(String pointer, Optional<String> parameter) implements Paging {}

    /** By the header {@code Link} of the answer (RFC 8288). */
    record Link() implements Paging {}
  }

  /**
   * How a server is asked only for what has changed.
   *
   * @param parameter the parameter that takes the time
   * @param column the column in which records tell when they changed
   * @param template what is put there, with {@code {}} for the time
   */
  public record Since(String parameter, String column, String template) {}

  /** Whether files of it can be brought. */
  public boolean takesFiles() {
    return kind instanceof File;
  }
}
