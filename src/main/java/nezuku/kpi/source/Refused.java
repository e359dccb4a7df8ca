package nezuku.kpi.source;

import nezuku.kpi.source.cell.Folding;

/** A record that can't be taken, and why; the others can. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;
  private static final int MOST_SHOWN = 80;

  private final String why;
  private final String what;

  /**
   * For a reason.
   *
   * @param why its key
   * @param what what stands there
   */
  Refused(String why, String what) {
    // A file may hold a million of them: no stack trace.
    super(why, null, false, false);
    this.why = why;
    this.what = Folding.shown(what, MOST_SHOWN);
  }

  String why() {
    return why;
  }

  String what() {
    return what;
  }
}
