package nezuku.adapter;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.adoption.score.Scored;
import nezuku.adoption.score.Span;
import nezuku.adoption.score.Team;
import nezuku.kpi.Dimension;
import nezuku.kpi.Kpis;
import nezuku.kpi.Mark;
import nezuku.kpi.Measure;
import nezuku.kpi.Metric;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.kpi.Window;
import nezuku.kpi.slack.show.Shown;
import nezuku.people.Language;
import nezuku.process.Processes;

/** The numbers of the cases that are a partner's or a team's, in the last quarter. Reckons. */
public final class AdoptionNumbers {
  private final Kpis kpis;
  private final Processes processes;

  /** Those of the last whole quarter. */
  public AdoptionNumbers(Kpis kpis, Processes processes) {
    this.kpis = kpis;
    this.processes = processes;
  }

  /**
   * A part of the cases.
   *
   * @param name what people call it; empty where it is all of them
   */
  record Part(String name, View view, Split split) {
    /** What a metric of it is called. */
    String called(Metric metric, Shown shown) {
      return name.isEmpty() ? shown.name(metric) : shown.name(metric) + " (" + name + ")";
    }
  }

  /** A metric of a part. */
  record Measured(Part part, Report.Line line) {
    /** Whether there are cases of which it is made. */
    boolean isKnown() {
      return line.figure().n() > 0 && line.figure().value().isPresent();
    }
  }

  Period quarter() {
    return kpis.current(Period.Kind.QUARTER).previous();
  }

  Span span() {
    Period quarter = quarter();
    Window window = quarter.window(zone());
    return new Span(quarter.code(), quarter.first(), quarter.last(), window.from(), window.to());
  }

  ZoneId zone() {
    return kpis.settings().zone();
  }

  Shown shown(Language language) {
    return new Shown(language, kpis.settings());
  }

  /** Everything that is known of them. */
  List<Measured> of(Scored scored) {
    List<Measured> numbers = new ArrayList<>();
    for (Part part : parts(scored)) {
      kpis.report(quarter(), part.view(), part.split()).stream()
          .flatMap(report -> report.lines().stream())
          .map(line -> new Measured(part, line))
          .filter(Measured::isKnown)
          .forEach(numbers::add);
    }
    return numbers;
  }

  /** The cases that weigh most on a number. */
  List<Kpis.Slow> slowest(Measured number, int most) {
    return kpis.slowest(
        number.line().metric(), quarter(), number.part().view(), number.part().split(), most);
  }

  private List<Part> parts(Scored scored) {
    return switch (scored) {
      case Scored.OfPartner(String partner) ->
          List.of(new Part("", new View.OfPartner(partner), Split.all()));
      case Scored.OfTeam(Team team) ->
          kpis.labels(Dimension.PROCESS, quarter(), new View.Whole()).stream()
              .filter(label -> isOf(team, label))
              .map(
                  label ->
                      new Part(label, new View.Whole(), new Split.Part(Dimension.PROCESS, label)))
              .toList();
    };
  }

  private boolean isOf(Team team, String label) {
    return team.processes().stream()
        .map(processes::of)
        .flatMap(Optional::stream)
        .anyMatch(process -> process.isCalled(label));
  }

  /** The partners that do a team's processes; a partner itself. */
  List<String> partners(Scored scored) {
    return switch (scored) {
      case Scored.OfPartner(String partner) -> List.of(partner);
      case Scored.OfTeam(Team team) ->
          team.processes().stream()
              .map(processes::of)
              .flatMap(Optional::stream)
              .flatMap(process -> process.partner().stream())
              .distinct()
              .toList();
    };
  }

  static boolean isFirstResponse(Measured number) {
    return number.line().metric().measure() instanceof Measure.Took took
        && took.from() == Mark.OPENED
        && took.to() == Mark.RESPONDED;
  }

  static boolean isSaving(Measured number) {
    return number.line().hoursSaved().isPresent();
  }
}
