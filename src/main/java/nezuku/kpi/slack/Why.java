package nezuku.kpi.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.kpi.Dimension;
import nezuku.kpi.Metric;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.words.Query;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/**
 * Why a number is as it is: the cases, what people asked in vain, and what was promised and not
 * done. Asks Slack, then reckons.
 */
final class Why {
  private static final Texts TEXTS = Texts.of(Why.class);
  private static final int MOST = 5;

  private final KpiTools tools;
  private final Detail detail;

  Why(KpiTools tools, Detail detail) {
    this.tools = tools;
    this.detail = detail;
  }

  Message of(Query query, View view, Language language) {
    Optional<Metric> metric = query.metric().flatMap(tools.kpis().settings()::metric);
    // What other rooms know is an employee's.
    if (metric.isEmpty() || !(view instanceof View.Whole)) {
      return Message.of(TEXTS.get(language, "not-yours"));
    }
    Shown shown = new Shown(language, tools.kpis().settings());
    Periods periods = new Periods(shown);
    Optional<String> process =
        query.split() instanceof Split.Part(Dimension by, String label) && by == Dimension.PROCESS
            ? Optional.of(label)
            : Optional.empty();
    List<Neighbours.Gap> gaps = tools.neighbours().gaps(process);
    List<Neighbours.Overdue> overdue = tools.neighbours().overdue(process);
    String name = shown.name(metric.get());
    String title =
        TEXTS.get(
            language, "why.title", name, periods.name(query.period()), periods.part(query.split()));
    String cases = detail.slowest(query, metric.get(), view, shown, MOST);
    Blocks blocks = new Blocks().header(title);
    section(blocks, TEXTS.get(language, "slowest"), cases, language);
    section(
        blocks,
        TEXTS.get(language, "why.gaps", gaps.size()),
        gaps.stream()
            .limit(MOST)
            .map(gap -> TEXTS.get(language, "why.gap", gap.question(), gap.people()))
            .collect(Collectors.joining("\n")),
        language);
    section(
        blocks,
        TEXTS.get(language, "why.overdue", overdue.size()),
        overdue.stream()
            .limit(MOST)
            .map(
                one ->
                    TEXTS.get(
                        language, "why.action", one.what(), one.owner(), shown.day(one.due())))
            .collect(Collectors.joining("\n")),
        language);
    String what =
        TEXTS.get(
            language, "why.what", name, periods.name(query.period()), periods.part(query.split()));
    List<String> evidence = new ArrayList<>(cases.lines().limit(MOST).toList());
    gaps.stream()
        .limit(MOST)
        .forEach(gap -> evidence.add(TEXTS.get(language, "why.gap", gap.question(), gap.people())));
    List<Button> buttons =
        Stream.of(
                tools.neighbours().action(TEXTS.get(language, "button.action"), what),
                tools
                    .neighbours()
                    .proposal("why", TEXTS.get(language, "button.proposal"), what, evidence))
            .flatMap(Optional::stream)
            .toList();
    blocks.buttons(buttons);
    blocks.buttons(
        List.of(Button.of(KpiIds.DETAIL, TEXTS.get(language, "button.detail"), query.code())));
    return blocks.messages(title).getFirst();
  }

  private static void section(Blocks blocks, String heading, String lines, Language language) {
    Sections.add(blocks, heading, lines.isEmpty() ? TEXTS.get(language, "nothing") : lines);
  }
}
