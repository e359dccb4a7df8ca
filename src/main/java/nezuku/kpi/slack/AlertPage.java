package nezuku.kpi.slack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Split;
import nezuku.kpi.alert.Step;
import nezuku.kpi.alert.Subject;
import nezuku.kpi.slack.show.Changes;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.summary.Highlights;
import nezuku.kpi.words.Query;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** What is said when a line is crossed, stays crossed, or is well again. */
final class AlertPage {
  private static final Texts TEXTS = Texts.of(AlertPage.class);

  private final KpiTools tools;

  /**
   * Something to tell.
   *
   * @param line of the metric that it is about; empty for a source
   */
  record Told(Subject subject, Step step, Optional<Report.Line> line, Report report) {

    /** The address of who answers for it. */
    Optional<String> owner() {
      return line.flatMap(one -> one.metric().owner());
    }
  }

  AlertPage(KpiTools tools) {
    this.tools = tools;
  }

  /**
   * One message for all of it.
   *
   * @param whole whether readers see all numbers, so that there is more to look at
   */
  Message of(Period period, List<Told> told, boolean whole, Language language) {
    Shown shown = new Shown(language, tools.kpis().settings());
    String lines = lines(told, shown);
    return header(period, told, shown)
        .text(lines)
        .append(more(period, whole, language))
        .messages(lines)
        .getFirst();
  }

  /**
   * The same for who answers for the metrics: what has missed its target can become a proposal, of
   * which the sentence that they read is the evidence.
   */
  List<Message> toOwner(Period period, List<Told> told, boolean whole, Language language) {
    Shown shown = new Shown(language, tools.kpis().settings());
    Blocks blocks = header(period, told, shown);
    for (Told one : told) {
      blocks.text(sentence(one, shown));
      proposal(one, period, shown).ifPresent(button -> blocks.buttons(List.of(button)));
    }
    return blocks.append(more(period, whole, language)).messages(lines(told, shown));
  }

  private static Blocks header(Period period, List<Told> told, Shown shown) {
    boolean good = told.stream().allMatch(one -> one.step() instanceof Step.Clear);
    String name = new Periods(shown).name(period);
    return new Blocks()
        .header(TEXTS.get(shown.language(), good ? "alert.title-good" : "alert.title", name));
  }

  private static String lines(List<Told> told, Shown shown) {
    return told.stream().map(one -> sentence(one, shown)).collect(Collectors.joining("\n"));
  }

  private static Blocks more(Period period, boolean whole, Language language) {
    String code = new Query(period, Split.all(), Optional.empty()).code();
    return whole
        ? new Blocks()
            .buttons(List.of(Button.of(KpiIds.GLANCE, TEXTS.get(language, "button.glance"), code)))
        : new Blocks();
  }

  private Optional<Button> proposal(Told told, Period period, Shown shown) {
    if (!(told.subject() instanceof Subject.Line(String metric, Split split))
        || told.step() instanceof Step.Clear) {
      return Optional.empty();
    }
    Language language = shown.language();
    Periods periods = new Periods(shown);
    String name = told.line().map(one -> shown.name(one.metric())).orElse(metric);
    return tools
        .neighbours()
        .proposal(
            metric,
            TEXTS.get(language, "button.proposal"),
            TEXTS.get(language, "why.what", name, periods.name(period), periods.part(split)),
            List.of(
                TEXTS.get(
                    language, "alert.evidence", periods.name(period), sentence(told, shown))));
  }

  private static String sentence(Told told, Shown shown) {
    return switch (told.subject()) {
      case Subject.Line line -> told.line().map(one -> line(told.step(), one, shown)).orElse("");
      case Subject.Missing missing ->
          told.line()
              .map(
                  one ->
                      TEXTS.get(
                          shown.language(),
                          told.step() instanceof Step.Clear ? "missing.clear" : "missing.raise",
                          shown.name(one.metric())))
              .orElse("");
      case Subject.Stale(String source) -> stale(told, source, shown);
    };
  }

  private static String line(Step step, Report.Line line, Shown shown) {
    String key =
        switch (step) {
          case Step.Raise raise -> "line.raise";
          case Step.Remind remind -> "line.remind";
          case Step.Clear clear -> "line.clear";
          case Step.Quiet quiet -> "line.remind";
        };
    String since = Since.missed(Highlights.missed(line), shown);
    return TEXTS.get(
        shown.language(),
        key,
        shown.name(line.metric()),
        shown.value(line.figure(), line.metric().unit()),
        line.target()
            .map(one -> shown.target(one, line.metric()))
            .orElse(TEXTS.get(shown.language(), "no-target")),
        new Changes(shown).n(line.figure().n()),
        since);
  }

  private static String stale(Told told, String source, Shown shown) {
    String at =
        Optional.ofNullable(told.report().fresh().get(source)).map(shown::moment).orElse("");
    return TEXTS.get(
        shown.language(),
        told.step() instanceof Step.Clear ? "stale.clear" : "stale.raise",
        source,
        at);
  }
}
