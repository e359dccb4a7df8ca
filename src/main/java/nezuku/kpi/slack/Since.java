package nezuku.kpi.slack;

import nezuku.kpi.Kpis;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.summary.Highlights;
import nezuku.platform.text.Texts;

/** Since when a number is as it is, in words. */
final class Since {
  private static final Texts TEXTS = Texts.of(Since.class);

  private Since() {}

  /** Since when a target is missed. */
  static String missed(Highlights.Since since, Shown shown) {
    Periods periods = new Periods(shown);
    if (since.periods() == 1) {
      return TEXTS.get(shown.language(), "missed.now");
    }
    return TEXTS.get(
        shown.language(),
        since.periods() >= Kpis.TREND ? "missed.long" : "missed.since",
        periods.brief(since.first()),
        periods.count(since.first().kind(), since.periods()));
  }
}
