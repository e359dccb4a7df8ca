package nezuku.adapter;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import nezuku.adoption.Assumptions;
import nezuku.adoption.Saved;
import nezuku.adoption.Savings;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.figure.Fate;
import nezuku.faq.figure.FigureLog;
import nezuku.faq.figure.Window;
import nezuku.kpi.Kpis;
import nezuku.kpi.Measure;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.people.Appointments;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;
import nezuku.process.Processes;

/** What the bot's own rooms know of what is saved. */
public final class AdoptionSavings implements Savings {
  private static final int MONTHS = 12;

  private final Assumptions assumptions;
  private final Knowledge knowledge;
  private final FigureLog figures;
  private final Kpis kpis;
  private final ZoneId zone;

  /** Who holds what. */
  public record Knowledge(
      Supplier<Content> content,
      Processes processes,
      Appointments appointments,
      AdoptionTraining training) {}

  /** Reckons by these assumptions. */
  public AdoptionSavings(
      Assumptions assumptions, Knowledge knowledge, FigureLog figures, Kpis kpis, ZoneId zone) {
    this.assumptions = assumptions;
    this.knowledge = knowledge;
    this.figures = figures;
    this.kpis = kpis;
    this.zone = zone;
  }

  @Override
  public Saved.AnsweredByFaq answeredByFaq(YearMonth month) {
    Window window = new Window(start(month), start(month.plusMonths(1)));
    long confirmed = figures.figures(window, Optional.empty()).count(Fate.CONFIRMED);
    return new Saved.AnsweredByFaq(confirmed, assumptions.minutesPerQuestion());
  }

  private Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  @Override
  public Saved.RetrainingAvoided retrainingAvoided(YearMonth month) {
    return new Saved.RetrainingAvoided(
        knowledge.training().changesTold(start(month), start(month.plusMonths(1))),
        assumptions.hoursPerTraining());
  }

  @Override
  public Saved.Swing swing(YearMonth last) {
    Period month = kpis.settings().period(Period.Kind.MONTH, last.atDay(1));
    List<Double> cases =
        kpis.report(month, new View.Whole(), Split.all()).stream()
            .flatMap(report -> report.lines().stream())
            .filter(AdoptionSavings::isVolume)
            .findFirst()
            .map(Report.Line::trend)
            .orElse(List.of())
            .stream()
            .map(Report.Point::value)
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble)
            .dropWhile(count -> count == 0)
            .toList();
    List<Double> year = cases.subList(Math.max(0, cases.size() - MONTHS), cases.size());
    return new Saved.Swing(
        year.stream().mapToDouble(count -> count).max().orElse(0),
        year.stream().mapToDouble(count -> count).min().orElse(0),
        year.size());
  }

  private static boolean isVolume(Report.Line line) {
    return line.metric().measure().equals(new Measure.Count(Measure.Count.What.CLOSED));
  }

  @Override
  public Saved.KeptKnowledge keptKnowledge() {
    long kept = 0;
    long all = 0;
    for (Entry entry : knowledge.content().get().entries()) {
      all++;
      kept += knowledge.appointments().deputyOf(entry.owner()).isPresent() ? 1 : 0;
    }
    for (BusinessProcess process : knowledge.processes().all()) {
      // Who does it, and how it is done.
      all += 2;
      kept += process.fact(Fact.DEPUTY).isPresent() ? 1 : 0;
      kept += process.fact(Fact.MANUAL).isPresent() ? 1 : 0;
    }
    return new Saved.KeptKnowledge(kept, all);
  }
}
