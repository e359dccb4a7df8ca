package nezuku.kpi.slack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.kpi.Status;
import nezuku.kpi.View;
import nezuku.kpi.slack.show.Basis;
import nezuku.kpi.slack.show.Changes;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.summary.Highlights;
import nezuku.kpi.words.Query;
import nezuku.people.Person;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.text.Texts;

/** The numbers of the last week on the Home tab of managers, short. */
final class KpiHome implements HomeSection {
  private static final Texts TEXTS = Texts.of(KpiHome.class);
  private static final int MOST = 8;

  private final KpiTools tools;
  private final Gate gate;

  KpiHome(KpiTools tools, Gate gate) {
    this.tools = tools;
    this.gate = gate;
  }

  @Override
  public Blocks of(Person person) {
    Blocks blocks = new Blocks();
    if (tools.kpis().settings().metrics().isEmpty()) {
      return blocks;
    }
    Optional<View> view = gate.view(person);
    Period week = tools.kpis().current(Period.Kind.WEEK).previous();
    // Other sections may still ask Slack.
    view.flatMap(one -> Apart.from(() -> tools.kpis().report(week, one, Split.all())))
        .filter(report -> !Highlights.isEmpty(report))
        .ifPresent(report -> section(blocks, report, person));
    return blocks;
  }

  private void section(Blocks blocks, Report report, Person person) {
    Shown shown = new Shown(person.language(), tools.kpis().settings());
    String lines =
        report.lines().stream()
            .filter(line -> line.target().isPresent() && line.status() != Status.NO_DATA)
            .sorted(Comparator.comparing(line -> line.status() == Status.MET))
            .limit(MOST)
            .map(
                line ->
                    TEXTS.get(
                        person.language(),
                        "home.line",
                        shown.status(line.status()),
                        shown.name(line.metric()),
                        shown.value(line.figure(), line.metric().unit()),
                        line.target().map(one -> shown.target(one, line.metric())).orElse(""),
                        new Changes(shown).n(line.figure().n()),
                        Changes.sparkline(line)))
            .collect(Collectors.joining("\n"));
    blocks
        .divider()
        .header(
            TEXTS.get(person.language(), "home.title", new Periods(shown).name(report.period())))
        .text(Headline.of(report, Highlights.of(report), shown));
    new Basis(shown).warning(report).ifPresent(blocks::text);
    blocks.text(lines);
    String code = new Query(report.period(), Split.all(), Optional.empty()).code();
    blocks.buttons(
        List.of(Button.of(KpiIds.GLANCE, TEXTS.get(person.language(), "button.glance"), code)));
  }
}
