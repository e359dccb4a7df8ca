package nezuku.kpi.slack.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nezuku.kpi.Import;
import nezuku.kpi.ImportReport;
import nezuku.kpi.source.Imports.Staged;
import nezuku.kpi.source.SourceTexts;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** What was understood of a file, with the question whether it shall count. */
final class Proposal {
  private static final Texts TEXTS = Texts.of(Proposal.class);
  private static final int MOST_REFUSALS = 10;

  /** As messages to whoever brought it. */
  List<Message> of(Staged staged, Language language) {
    Import layer = staged.layer();
    ImportReport report = layer.report().orElseThrow();
    String sentence =
        TEXTS.get(
            language,
            staged.isNothingNew() ? "proposal.same" : "proposal",
            layer.name(),
            layer.source());
    Blocks blocks = new Blocks().text(sentence).text(numbers(staged, report, language));
    blocks.text(columns(report, language));
    if (report.refused() > 0) {
      blocks.text(refusals(report, language));
    }
    if (!report.notes().isEmpty()) {
      blocks.text(
          report.notes().stream()
              .map(note -> SourceTexts.note(note, language))
              .collect(Collectors.joining("\n")));
    }
    return blocks.buttons(buttons(layer, report, language)).messages(sentence);
  }

  private static String numbers(Staged staged, ImportReport report, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(
        TEXTS.get(
            language,
            "proposal.cases",
            report.read(),
            report.accepted(),
            staged.difference().added(),
            staged.difference().replaced(),
            staged.difference().same()));
    if (report.repeated() > 0) {
      lines.add(TEXTS.get(language, "proposal.repeated", report.repeated()));
    }
    if (report.first().isPresent() && report.last().isPresent()) {
      lines.add(
          TEXTS.get(
              language,
              "proposal.period",
              report.first().get().toString(),
              report.last().get().toString()));
    }
    return String.join("\n", lines);
  }

  private static String columns(ImportReport report, Language language) {
    String found =
        report.columns().entrySet().stream()
            .map(
                column ->
                    TEXTS.get(
                        language,
                        "proposal.column",
                        TEXTS.get(language, "field." + column.getKey()),
                        column.getValue()))
            .collect(Collectors.joining(TEXTS.get(language, "proposal.and")));
    String columns = TEXTS.get(language, "proposal.columns", found);
    return report.ignored().isEmpty()
        ? columns
        : columns
            + "\n"
            + TEXTS.get(
                language,
                "proposal.ignored",
                String.join(TEXTS.get(language, "proposal.and"), report.ignored()));
  }

  private static String refusals(ImportReport report, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(
        TEXTS.get(
            language,
            report.isDoubtful() ? "proposal.refused-many" : "proposal.refused",
            report.refused()));
    report.refusals().stream()
        .limit(MOST_REFUSALS)
        .forEach(
            refusal ->
                lines.add(
                    TEXTS.get(
                        language,
                        "proposal.line",
                        Long.toString(refusal.line()),
                        SourceTexts.why(refusal, language))));
    return String.join("\n", lines);
  }

  private static List<Button> buttons(Import layer, ImportReport report, Language language) {
    List<Button> buttons = new ArrayList<>();
    if (!report.mustAskForOrder()) {
      buttons.add(
          new Button(ImportIds.COUNT, TEXTS.get(language, "button.count"), layer.id(), true));
    }
    buttons.add(Button.of(ImportIds.DROP, TEXTS.get(language, "button.drop"), layer.id()));
    return buttons;
  }
}
