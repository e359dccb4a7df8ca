package nezuku.kpi.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.Measure;
import nezuku.kpi.Report;
import nezuku.kpi.View;
import nezuku.kpi.slack.show.Basis;
import nezuku.kpi.slack.show.Charts;
import nezuku.kpi.slack.show.LineTable;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.summary.Highlights;
import nezuku.kpi.words.Query;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** All numbers of a period at a glance. Reckons. */
final class Glance {
  private static final Texts TEXTS = Texts.of(Glance.class);
  private static final int CHARTS = 2;

  private final KpiTools tools;

  Glance(KpiTools tools) {
    this.tools = tools;
  }

  Message of(Query query, View view, Language language) {
    Shown shown = new Shown(language, tools.kpis().settings());
    Periods periods = new Periods(shown);
    Optional<Report> found = tools.kpis().report(query.period(), view, query.split());
    if (found.isEmpty()) {
      return Message.of(TEXTS.get(language, "not-yours"));
    }
    Report report = found.get();
    String title =
        TEXTS.get(
            language, "glance.title", periods.name(query.period()), periods.part(report.split()));
    String headline = Headline.of(report, Highlights.of(report), shown);
    Basis basis = new Basis(shown);
    Blocks blocks = new Blocks().header(title).text(headline);
    basis.warning(report).ifPresent(blocks::text);
    LineTable table = new LineTable(shown);
    blocks.table(table.of(report));
    table.without(report).ifPresent(sentence -> blocks.context(List.of(sentence)));
    revisions(blocks, basis.revisions(report), language);
    new Charts(shown).most(report, CHARTS).forEach(blocks::chart);
    blocks.context(basis.lines(report));
    blocks.menus(new Menus(tools.kpis(), shown).of(query, view));
    blocks.buttons(buttons(query, language));
    return blocks.messages(title + " " + headline).getFirst();
  }

  private static void revisions(Blocks blocks, List<String> revisions, Language language) {
    if (!revisions.isEmpty()) {
      Sections.add(blocks, TEXTS.get(language, "revisions"), String.join("\n", revisions));
    }
  }

  private List<Button> buttons(Query query, Language language) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(Button.of(KpiIds.EXPORT, TEXTS.get(language, "button.export"), query.code()));
    if (tools.kpis().settings().metrics().stream()
        .anyMatch(metric -> metric.measure() instanceof Measure.Given)) {
      buttons.add(Button.of(KpiIds.GIVE, TEXTS.get(language, "button.give"), query.code()));
    }
    return buttons;
  }
}
