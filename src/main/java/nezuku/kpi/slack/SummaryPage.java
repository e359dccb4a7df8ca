package nezuku.kpi.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nezuku.kpi.Metric;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.kpi.Unit;
import nezuku.kpi.View;
import nezuku.kpi.Window;
import nezuku.kpi.slack.show.Basis;
import nezuku.kpi.slack.show.Charts;
import nezuku.kpi.slack.show.LineTable;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.summary.Highlights;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** What the summary of a period says; what is not made of cases alone, to employees only. */
final class SummaryPage {
  private static final Texts TEXTS = Texts.of(SummaryPage.class);
  private static final int CHARTS = 2;
  private static final int MOST = 5;

  private final KpiTools tools;

  /** What other rooms know, looked up before anything is changed. */
  record Around(
      List<Neighbours.Gap> gaps,
      int overdue,
      List<Metric> actedOn,
      Function<Window, Neighbours.Proposals> proposals) {}

  SummaryPage(KpiTools tools) {
    this.tools = tools;
  }

  /** What other rooms know; asks Slack. */
  Around around() {
    List<Metric> actedOn =
        tools.kpis().settings().metrics().stream()
            .filter(
                metric ->
                    tools.neighbours().isActedOn(metric.name().ja())
                        || tools.neighbours().isActedOn(metric.name().en()))
            .toList();
    return new Around(
        tools.neighbours().gaps(Optional.empty()),
        tools.neighbours().overdue(Optional.empty()).size(),
        actedOn,
        tools.neighbours()::proposals);
  }

  /** The summary; reckons nothing more. */
  Message of(Report report, View view, Around around, Language language) {
    Shown shown = new Shown(language, tools.kpis().settings());
    Periods periods = new Periods(shown);
    boolean whole = view instanceof View.Whole;
    Highlights highlights = Highlights.of(report);
    String title = title(report, periods, language);
    String headline = Headline.of(report, highlights, shown);
    Basis basis = new Basis(shown);
    Blocks blocks = new Blocks().header(title).text(headline);
    basis
        .warning(report, whole)
        .ifPresent(warning -> blocks.text(warning + TEXTS.get(language, "summary.edited-later")));
    LineTable table = new LineTable(shown);
    blocks.table(table.of(report));
    table.without(report).ifPresent(sentence -> blocks.context(List.of(sentence)));
    new Charts(shown).most(report, CHARTS).forEach(blocks::chart);
    changes(blocks, highlights, shown);
    revisions(blocks, basis.revisions(report), language);
    if (whole) {
      decisions(blocks, highlights, around, shown);
      work(blocks, around, report.period(), language);
      brought(blocks, report, shown);
      if (report.period().kind() == Period.Kind.MONTH) {
        new Adoption(shown)
            .of(report)
            .ifPresent(lines -> Sections.add(blocks, TEXTS.get(language, "adoption"), lines));
      }
    }
    List<String> small = new ArrayList<>(basis.lines(report, whole));
    small.add(TEXTS.get(language, "summary.more"));
    blocks.context(small);
    return blocks.messages(title + " " + headline).getFirst();
  }

  private static String title(Report report, Periods periods, Language language) {
    String period = periods.name(report.period());
    boolean month = report.period().kind() == Period.Kind.MONTH;
    String title =
        month
            ? TEXTS.get(language, "summary.month", period)
            : TEXTS.get(language, "summary.week", period);
    return report.split() instanceof Split.Part part
        ? TEXTS.get(language, "summary.part", title, part.label())
        : title;
  }

  private static void changes(Blocks blocks, Highlights highlights, Shown shown) {
    Language language = shown.language();
    list(
        blocks,
        TEXTS.get(language, "summary.better"),
        highlights.better().stream().map(since -> moved(since, shown)).toList());
    list(
        blocks,
        TEXTS.get(language, "summary.worse"),
        highlights.worse().stream().map(since -> moved(since, shown)).toList());
    list(
        blocks,
        TEXTS.get(language, "summary.missed"),
        highlights.missed().stream()
            .map(
                since ->
                    TEXTS.get(
                        language,
                        "summary.line",
                        shown.name(since.line().metric()),
                        Since.missed(since, shown)))
            .toList());
    list(
        blocks,
        TEXTS.get(language, "summary.back"),
        highlights.back().stream()
            .map(
                line ->
                    TEXTS.get(
                        language,
                        "summary.value",
                        shown.name(line.metric()),
                        shown.value(line.figure(), line.metric().unit())))
            .toList());
  }

  /** From which number to which, and since when. */
  private static String moved(Highlights.Since since, Shown shown) {
    Report.Line line = since.line();
    return TEXTS.get(
        shown.language(),
        since.periods() > 1 ? "summary.moved-since" : "summary.moved",
        shown.name(line.metric()),
        shown.value(line.previous().figure(), line.metric().unit()),
        shown.value(line.figure(), line.metric().unit()),
        new Periods(shown).brief(since.first()));
  }

  private static void revisions(Blocks blocks, List<String> revisions, Language language) {
    list(blocks, TEXTS.get(language, "revisions"), revisions);
  }

  /** What is missed and nobody has promised to mend. */
  private static void decisions(Blocks blocks, Highlights highlights, Around around, Shown shown) {
    list(
        blocks,
        TEXTS.get(shown.language(), "summary.decide"),
        highlights.missed().stream()
            .map(since -> since.line().metric())
            .filter(metric -> !around.actedOn().contains(metric))
            .map(metric -> TEXTS.get(shown.language(), "summary.no-action", shown.name(metric)))
            .toList());
  }

  private void work(Blocks blocks, Around around, Period period, Language language) {
    List<String> lines = new ArrayList<>();
    if (around.overdue() > 0) {
      lines.add(TEXTS.get(language, "summary.overdue", around.overdue()));
    }
    Neighbours.Proposals proposals =
        around.proposals().apply(period.window(tools.kpis().settings().zone()));
    if (proposals.made() + proposals.done() + proposals.unanswered() > 0) {
      lines.add(
          TEXTS.get(
              language,
              "summary.proposals",
              proposals.made(),
              proposals.done(),
              proposals.unanswered()));
    }
    around.gaps().stream()
        .limit(MOST)
        .forEach(gap -> lines.add(TEXTS.get(language, "why.gap", gap.question(), gap.people())));
    list(blocks, TEXTS.get(language, "summary.work"), lines);
  }

  /** The hours and the money, and for what goals. */
  private static void brought(Blocks blocks, Report report, Shown shown) {
    Language language = shown.language();
    Map<String, Double> goals = new TreeMap<>();
    for (Report.Line line : report.lines()) {
      line.hoursSaved()
          .filter(hours -> line.figure().value().isPresent())
          .ifPresent(
              hours ->
                  goals.merge(
                      line.metric()
                          .goal()
                          .map(goal -> goal.in(language))
                          .orElse(shown.name(line.metric())),
                      hours,
                      Double::sum));
    }
    List<String> lines = new ArrayList<>();
    goals.forEach(
        (goal, hours) ->
            lines.add(TEXTS.get(language, "summary.goal", goal, shown.number(hours, 0, 0))));
    if (!lines.isEmpty()) {
      lines.addFirst(
          TEXTS.get(
              language,
              "summary.brought-all",
              shown.number(Highlights.hours(report).orElse(0.0), 0, 0),
              shown.value(Highlights.money(report).orElse(0.0), Unit.MONEY)));
    }
    list(blocks, TEXTS.get(language, "summary.brought"), lines);
  }

  private static void list(Blocks blocks, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      String shown = String.join("\n", lines.subList(0, Math.min(MOST + 1, lines.size())));
      Sections.add(blocks, heading, shown + (lines.size() > MOST + 1 ? "\n…" : ""));
    }
  }
}
