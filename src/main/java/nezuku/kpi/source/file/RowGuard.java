package nezuku.kpi.source.file;

/**
 * Looks for rows that no spreadsheet writes: with more cells, or cells farther to the right, than
 * there are columns. A reader makes room for all of them at once.
 */
final class RowGuard {
  private static final int MOST_CELLS = 16_384;

  /** The last column is XFD. */
  private static final int MOST_LETTERS = 3;

  private static final String CELL = "<c";
  private static final String ROW = "<row";
  private static final String PLACE = " r=\"";

  private int inCell;
  private int inRow;
  private int inPlace;
  private int letters;
  private int cells;

  /** Whether what comes next makes a row too wide. */
  boolean isTooWide(byte[] chunk, int length) {
    for (int i = 0; i < length; i++) {
      if (isTooWide((char) (chunk[i] & 0xFF))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTooWide(char next) {
    if (inCell == CELL.length()) {
      cells += next == ' ' || next == '>' || next == '/' ? 1 : 0;
      inCell = 0;
    }
    if (inPlace == PLACE.length()) {
      boolean isLetter = (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
      letters = isLetter ? letters + 1 : 0;
      inPlace = isLetter ? inPlace : 0;
    }
    inCell = matched(CELL, inCell, next);
    inRow = matched(ROW, inRow, next);
    if (inRow == ROW.length()) {
      cells = 0;
      inRow = 0;
    }
    if (inPlace < PLACE.length()) {
      inPlace = matched(PLACE, inPlace, next);
    }
    return cells > MOST_CELLS || letters > MOST_LETTERS;
  }

  private static int matched(String what, int so, char next) {
    if (so < what.length() && what.charAt(so) == next) {
      return so + 1;
    }
    return what.charAt(0) == next ? 1 : 0;
  }
}
