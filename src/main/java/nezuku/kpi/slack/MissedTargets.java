package nezuku.kpi.slack;

import java.util.List;
import nezuku.kpi.Kpis;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.kpi.Status;
import nezuku.kpi.View;
import nezuku.kpi.slack.show.Shown;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** What missed its target in the last week that has ended, for whoever talks about it. */
public final class MissedTargets {
  private static final Texts TEXTS = Texts.of(MissedTargets.class);

  private final Kpis kpis;

  /** What numbers say. */
  public MissedTargets(Kpis kpis) {
    this.kpis = kpis;
  }

  /** A line each; none where the clearance allows no numbers. */
  public List<String> of(Clearance clearance, Language language) {
    Shown shown = new Shown(language, kpis.settings());
    Period week = kpis.current(Period.Kind.WEEK).previous();
    // Whoever asks may have to ask Slack yet.
    return Apart.from(
        () ->
            View.of(clearance)
                .flatMap(view -> kpis.report(week, view, Split.all()))
                .map(report -> lines(report, shown, language))
                .orElse(List.of()));
  }

  private static List<String> lines(Report report, Shown shown, Language language) {
    return report.lines().stream()
        .filter(line -> line.status() == Status.MISSED)
        .map(
            line ->
                TEXTS.get(
                    language,
                    "missed",
                    shown.name(line.metric()),
                    shown.value(line.figure(), line.metric().unit()),
                    line.target().map(target -> shown.target(target, line.metric())).orElse("")))
        .toList();
  }
}
