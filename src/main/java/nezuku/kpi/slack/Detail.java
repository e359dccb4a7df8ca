package nezuku.kpi.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.kpi.Dimension;
import nezuku.kpi.Measure;
import nezuku.kpi.Metric;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.kpi.Status;
import nezuku.kpi.View;
import nezuku.kpi.slack.show.Basis;
import nezuku.kpi.slack.show.Changes;
import nezuku.kpi.slack.show.Charts;
import nezuku.kpi.slack.show.Definition;
import nezuku.kpi.slack.show.LineTable;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.slack.show.SlowCase;
import nezuku.kpi.summary.Highlights;
import nezuku.kpi.words.Query;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Grid;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** One number with all that stands behind it. Reckons. */
final class Detail {
  private static final Texts TEXTS = Texts.of(Detail.class);
  private static final int SLOWEST = 5;

  private final KpiTools tools;

  Detail(KpiTools tools) {
    this.tools = tools;
  }

  /** A metric, taken apart by a dimension; by its first one where none is wanted. */
  Message of(Query query, View view, Optional<Dimension> wanted, Language language) {
    Shown shown = new Shown(language, tools.kpis().settings());
    Optional<Metric> metric = query.metric().flatMap(tools.kpis().settings()::metric);
    Optional<Report> report = tools.kpis().report(query.period(), view, query.split());
    Optional<Report.Line> line =
        metric.flatMap(one -> report.flatMap(found -> found.line(one.id())));
    if (metric.isEmpty() || report.isEmpty() || line.isEmpty()) {
      return Message.of(TEXTS.get(language, "not-yours"));
    }
    Periods periods = new Periods(shown);
    String title =
        TEXTS.get(
            language,
            "detail.title",
            shown.name(metric.get()),
            periods.name(query.period()),
            periods.part(report.get().split()));
    String now = now(line.get(), shown);
    Blocks blocks = new Blocks().header(title).text(now);
    Basis basis = new Basis(shown);
    basis.warning(report.get()).ifPresent(blocks::text);
    blocks.text(String.join("\n", history(line.get(), shown)));
    new Charts(shown).of(line.get()).ifPresent(blocks::chart);
    blocks.context(List.of(TEXTS.get(language, "trend", Changes.sparkline(line.get()))));
    Optional<Dimension> dimension =
        wanted.or(() -> dimensions(metric.get(), query).stream().findFirst());
    dimension.ifPresent(by -> parts(blocks, query, metric.get(), by, view, shown));
    slowest(blocks, query, metric.get(), view, shown);
    Sections.add(
        blocks,
        TEXTS.get(language, "definition"),
        String.join("\n", new Definition(shown).lines(metric.get())));
    blocks.context(basis.lines(report.get()));
    blocks.menus(new Menus(tools.kpis(), shown).of(query, view));
    blocks.buttons(buttons(query, metric.get(), line.get(), periods, language));
    return blocks.messages(title + " " + now).getFirst();
  }

  private static String now(Report.Line line, Shown shown) {
    String target =
        line.target()
            .map(one -> shown.target(one, line.metric()))
            .orElse(TEXTS.get(shown.language(), "no-target"));
    return TEXTS.get(
        shown.language(),
        "detail.now",
        shown.status(line.status()),
        shown.value(line.figure(), line.metric().unit()),
        target,
        new Changes(shown).n(line.figure().n()));
  }

  /** How it stands to earlier ones, since when it is missed, and what was revised. */
  private static List<String> history(Report.Line line, Shown shown) {
    Language language = shown.language();
    Changes changes = new Changes(shown);
    List<String> sentences = new ArrayList<>();
    if (line.status() == Status.MISSED) {
      sentences.add(Since.missed(Highlights.missed(line), shown));
    }
    sentences.add(changes.sentence(line, line.previous()));
    sentences.add(changes.sentence(line, line.yearAgo()));
    line.targetBefore()
        .ifPresent(
            before ->
                sentences.add(
                    TEXTS.get(language, "target.changed", shown.target(before, line.metric()))));
    line.reading()
        .revised()
        .ifPresent(revision -> sentences.add(changes.revised(revision, line.metric())));
    return sentences;
  }

  private static List<Dimension> dimensions(Metric metric, Query query) {
    // A part is not taken apart any further.
    return query.split() instanceof Split.Part
        ? List.of()
        : Stream.of(Dimension.PROCESS, Dimension.PARTNER, Dimension.PRIORITY)
            .filter(metric.splits()::contains)
            .toList();
  }

  private void parts(
      Blocks blocks, Query query, Metric metric, Dimension by, View view, Shown shown) {
    Map<String, Report.Line> parts = tools.kpis().parts(metric, by, query.period(), view);
    if (parts.isEmpty()) {
      return;
    }
    LineTable table = new LineTable(shown);
    Periods periods = new Periods(shown);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        table
            .head(periods.dimension(by), periods.previous(query.period()))
            .subList(0, LineTable.WITHOUT_TREND));
    parts.forEach(
        (label, line) ->
            rows.add(
                table
                    .row(label.isBlank() ? TEXTS.get(shown.language(), "no-label") : label, line)
                    .subList(0, LineTable.WITHOUT_TREND)));
    blocks.table(new Grid(rows, LineTable.NUMBERS));
  }

  private void slowest(Blocks blocks, Query query, Metric metric, View view, Shown shown) {
    String cases = slowest(query, metric, view, shown, SLOWEST);
    if (!cases.isEmpty()) {
      Sections.add(blocks, TEXTS.get(shown.language(), "slowest"), cases);
    }
  }

  /** The cases that weigh most, a line each; empty where there are none. */
  String slowest(Query query, Metric metric, View view, Shown shown, int most) {
    if (metric.measure() instanceof Measure.Given || metric.measure() instanceof Measure.Own) {
      return "";
    }
    return tools.kpis().slowest(metric, query.period(), view, query.split(), most).stream()
        .map(slow -> SlowCase.line(slow, metric, shown))
        .collect(Collectors.joining("\n"));
  }

  private List<Button> buttons(
      Query query, Metric metric, Report.Line line, Periods periods, Language language) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(
        Button.of(KpiIds.GLANCE, TEXTS.get(language, "button.back"), query.atGlance().code()));
    if (line.status() == Status.MISSED || line.status() == Status.NEAR) {
      buttons.add(new Button(KpiIds.WHY, TEXTS.get(language, "button.why"), query.code(), true));
    }
    for (Dimension by : dimensions(metric, query)) {
      buttons.add(
          Button.of(
              KpiIds.PARTS + by.name(),
              TEXTS.get(language, "button.by", periods.dimension(by)),
              query.code()));
    }
    buttons.add(Button.of(KpiIds.EXPORT, TEXTS.get(language, "button.export"), query.code()));
    if (metric.measure() instanceof Measure.Given) {
      buttons.add(Button.of(KpiIds.GIVE, TEXTS.get(language, "button.give"), query.code()));
    }
    return buttons;
  }
}
