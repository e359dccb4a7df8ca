package nezuku.kpi.slack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nezuku.kpi.Mark;
import nezuku.kpi.Measure;
import nezuku.kpi.Report;
import nezuku.kpi.Unit;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** How far outsourced work has taken root: for the edition of a month. */
final class Adoption {
  private static final Texts TEXTS = Texts.of(Adoption.class);

  private final Shown shown;
  private final Language language;

  Adoption(Shown shown) {
    this.shown = shown;
    this.language = shown.language();
  }

  /** What people do themselves and on time, busy and slack months, hours of re-training. */
  Optional<String> of(Report report) {
    List<String> lines = new ArrayList<>();
    for (Report.Line line : report.lines()) {
      boolean own = line.metric().measure() instanceof Measure.Own;
      boolean hours =
          line.metric().measure() instanceof Measure.Given && line.metric().unit() == Unit.HOURS;
      if ((own || hours) && line.figure().value().isPresent() && line.figure().n() > 0) {
        lines.add(
            TEXTS.get(
                language,
                "summary.value",
                shown.name(line.metric()),
                shown.value(line.figure(), line.metric().unit())));
      }
    }
    season(report).ifPresent(lines::add);
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  /** How long work takes in the busiest month of the trend, and in the slackest one. */
  private Optional<String> season(Report report) {
    Optional<Report.Line> volume =
        first(report, measure -> measure.equals(new Measure.Count(Measure.Count.What.CLOSED)));
    Optional<Report.Line> lead =
        first(
            report,
            measure ->
                measure instanceof Measure.Took took
                    && took.from() == Mark.OPENED
                    && took.to() == Mark.CLOSED);
    if (volume.isEmpty() || lead.isEmpty()) {
      return Optional.empty();
    }
    List<Report.Point> months =
        volume.get().trend().stream()
            .filter(point -> point.value().orElse(0) > 0)
            .sorted(Comparator.comparingDouble(point -> point.value().orElse(0)))
            .toList();
    if (months.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        TEXTS.get(
            language,
            "adoption.season",
            month(months.getLast(), volume.get(), lead.get()),
            month(months.getFirst(), volume.get(), lead.get())));
  }

  private String month(Report.Point month, Report.Line volume, Report.Line lead) {
    return TEXTS.get(
        language,
        "adoption.month",
        new Periods(shown).name(month.period()),
        shown.value(month.value(), volume.metric().unit()),
        shown.name(lead.metric()),
        lead.trend().stream()
            .filter(point -> point.period().equals(month.period()))
            .findFirst()
            .map(point -> shown.value(point.value(), lead.metric().unit()))
            .orElse(TEXTS.get(language, "nothing")));
  }

  private static Optional<Report.Line> first(Report report, Predicate<Measure> what) {
    return report.lines().stream().filter(line -> what.test(line.metric().measure())).findFirst();
  }
}
