package nezuku.kpi.slack;

import java.util.List;
import nezuku.kpi.Report;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.summary.Highlights;
import nezuku.platform.text.Texts;

/** All of it in one sentence of plain words. */
final class Headline {
  private static final Texts TEXTS = Texts.of(Headline.class);
  private static final int MOST_NAMES = 3;

  private Headline() {}

  static String of(Report report, Highlights highlights, Shown shown) {
    int all = highlights.withTarget();
    if (Highlights.isEmpty(report)) {
      return TEXTS.get(shown.language(), "headline.none");
    }
    if (all == 0) {
      return TEXTS.get(shown.language(), "headline.no-target");
    }
    if (highlights.missed().isEmpty()) {
      return TEXTS.get(shown.language(), "headline.all", all);
    }
    List<String> names =
        highlights.missed().stream().map(since -> shown.name(since.line().metric())).toList();
    String some =
        String.join(
            TEXTS.get(shown.language(), "comma"),
            names.subList(0, Math.min(MOST_NAMES, names.size())));
    return names.size() > MOST_NAMES
        ? TEXTS.get(
            shown.language(),
            "headline.missed-more",
            all,
            highlights.met(),
            names.size(),
            some,
            names.size() - MOST_NAMES)
        : TEXTS.get(shown.language(), "headline.missed", all, highlights.met(), names.size(), some);
  }
}
