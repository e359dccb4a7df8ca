package nezuku.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nezuku.adoption.score.Formula;
import nezuku.adoption.score.PastQuarter;
import nezuku.adoption.score.PastQuarter.Input;
import nezuku.adoption.score.Quarters;
import nezuku.kpi.Kpis;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.people.Language;

/** What was measured in quarters, for the scores of partners. */
public final class AdoptionQuarters implements Quarters {
  private final Kpis kpis;

  /** Those that are over. */
  public AdoptionQuarters(Kpis kpis) {
    this.kpis = kpis;
  }

  @Override
  public List<PastQuarter> of(String partner, Formula formula, int most, Language language) {
    Shown shown = new Shown(language, kpis.settings());
    Period current = kpis.current(Period.Kind.QUARTER);
    List<PastQuarter> quarters = new ArrayList<>();
    for (int back = most; back >= 1; back--) {
      Period quarter = current.plus(-back);
      List<Input> inputs =
          kpis.report(quarter, new View.OfPartner(partner), Split.all()).stream()
              .flatMap(report -> report.lines().stream())
              .filter(line -> isNamed(line, formula))
              .map(line -> input(line, shown))
              .toList();
      quarters.add(new PastQuarter(new Periods(shown).name(quarter), inputs));
    }
    return quarters;
  }

  private static boolean isNamed(Report.Line line, Formula formula) {
    String name = PastQuarter.nameOf(line.metric().id());
    return formula.names().contains(name) || formula.names().contains(name + PastQuarter.TARGET);
  }

  private static Input input(Report.Line line, Shown shown) {
    String target = line.target().map(one -> shown.target(one, line.metric())).orElse("-");
    return new Input(
        PastQuarter.nameOf(line.metric().id()),
        shown.name(line.metric())
            + " "
            + shown.value(line.figure(), line.metric().unit())
            + " / "
            + target
            + " (n="
            + line.figure().n()
            + ")",
        line.figure().value(),
        line.target().map(one -> OptionalDouble.of(one.value())).orElse(OptionalDouble.empty()));
  }
}
