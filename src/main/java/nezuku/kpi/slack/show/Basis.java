package nezuku.kpi.slack.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.Reading;
import nezuku.kpi.Report;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** On what numbers are based: their window, how fresh they are, what is late, what was revised. */
public final class Basis {
  private static final Texts TEXTS = Texts.of(Basis.class);
  private static final int MOST_SHOWN = 5;

  private final Shown shown;
  private final Language language;

  /** Shows as others are shown. */
  public Basis(Shown shown) {
    this.shown = shown;
    this.language = shown.language();
  }

  /** The small lines below the numbers. */
  public List<String> lines(Report report) {
    return lines(report, true);
  }

  /**
   * The same.
   *
   * @param named whether the readers may know which sources there are
   */
  public List<String> lines(Report report, boolean named) {
    List<String> lines = new ArrayList<>();
    lines.add(
        TEXTS.get(
            language,
            "basis.window",
            shown.date(report.period().first()),
            shown.date(report.period().last()),
            shown.settings().zone().getId()));
    if (named) {
      lines.add(fresh(report));
    }
    lines.add(TEXTS.get(language, "basis.test"));
    return lines;
  }

  private String fresh(Report report) {
    if (report.fresh().isEmpty()) {
      return TEXTS.get(language, "basis.no-source");
    }
    List<String> sources = new ArrayList<>();
    report
        .fresh()
        .forEach(
            (source, at) ->
                sources.add(TEXTS.get(language, "basis.source", source, shown.moment(at))));
    return TEXTS.get(language, "basis.fresh", String.join(TEXTS.get(language, "comma"), sources));
  }

  /** What makes the numbers preliminary: the period goes on, or sources are late. */
  public Optional<String> warning(Report report) {
    return warning(report, true);
  }

  /**
   * The same.
   *
   * @param named whether the readers may know which sources there are
   */
  public Optional<String> warning(Report report, boolean named) {
    if (!report.ended()) {
      return Optional.of(TEXTS.get(language, "warning.goes-on"));
    }
    if (report.late().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        named
            ? TEXTS.get(
                language, "warning.late", String.join(TEXTS.get(language, "comma"), report.late()))
            : TEXTS.get(language, "warning.late-some"));
  }

  /** What was revised, one sentence each. */
  public List<String> revisions(Report report) {
    Changes changes = new Changes(shown);
    return report.lines().stream()
        .filter(line -> line.reading().revised().isPresent())
        .limit(MOST_SHOWN)
        .map(
            line -> {
              Reading.Revision revision = line.reading().revised().orElseThrow();
              return TEXTS.get(
                  language,
                  "revised.of",
                  shown.name(line.metric()),
                  changes.revised(revision, line.metric()));
            })
        .toList();
  }
}
