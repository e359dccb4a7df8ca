package nezuku.platform.text;

/**
 * Cells of files for spreadsheets.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class Cells {
  private static final String BEGINS_FORMULA = "=+-@\t\r＝＋－＠";

  private Cells() {}

  /** A cell that begins like a formula gets an apostrophe, which spreadsheets don't show. */
  public static String safe(String cell) {
    return !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
