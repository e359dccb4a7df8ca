package nezuku;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.action.ActionFigures;
import nezuku.action.ActionFigures.Kept;
import nezuku.adoption.score.Scorecard;
import nezuku.kpi.Kpis;
import nezuku.kpi.Mark;
import nezuku.kpi.Measure;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.kpi.Unit;
import nezuku.kpi.View;
import nezuku.kpi.slack.show.Shown;
import nezuku.people.Language;

/** What the bot's own rooms know of a partner's work. */
final class AdoptionScorecard implements Scorecard {
  private final Kpis kpis;
  private final ActionFigures actions;
  private final InstantSource clock;

  AdoptionScorecard(Kpis kpis, ActionFigures actions, InstantSource clock) {
    this.kpis = kpis;
    this.actions = actions;
    this.clock = clock;
  }

  @Override
  public List<Line> of(String partner, Language language) {
    Period quarter = kpis.current(Period.Kind.QUARTER).previous();
    List<Line> lines = new ArrayList<>();
    // Looks people up, so it comes before what changes the database.
    promises(quarter, partner).ifPresent(lines::add);
    Shown shown = new Shown(language, kpis.settings());
    kpis.report(quarter, new View.OfPartner(partner), Split.all())
        .ifPresent(report -> report.lines().forEach(line -> lines.addAll(lines(line, shown))));
    return lines.stream().sorted((a, b) -> a.area().compareTo(b.area())).toList();
  }

  private Optional<Line> promises(Period quarter, String partner) {
    return Optional.ofNullable(
            actions.kept(quarter.first(), quarter.last(), clock.instant()).get(partner))
        .filter(kept -> kept.promised() > 0)
        .map(AdoptionScorecard::promises);
  }

  private static Line promises(Kept kept) {
    return new Line(Area.PROMISES, "", 100 * kept.kept() / kept.promised() + " %", kept.promised());
  }

  private static List<Line> lines(Report.Line line, Shown shown) {
    List<Line> lines = new ArrayList<>();
    String name = shown.name(line.metric());
    long n = line.figure().n();
    if (isFirstResponse(line) && line.figure().value().isPresent()) {
      lines.add(
          new Line(Area.COMMUNICATION, name, shown.value(line.figure(), line.metric().unit()), n));
    }
    if (n > 0) {
      line.hoursSaved()
          .ifPresent(
              hours ->
                  lines.add(new Line(Area.PRODUCTIVITY, name, shown.value(hours, Unit.HOURS), n)));
      line.moneySaved()
          .ifPresent(
              money ->
                  lines.add(new Line(Area.PRODUCTIVITY, name, shown.value(money, Unit.MONEY), n)));
    }
    return lines;
  }

  private static boolean isFirstResponse(Report.Line line) {
    return line.metric().measure() instanceof Measure.Took took
        && took.from() == Mark.OPENED
        && took.to() == Mark.RESPONDED;
  }
}
