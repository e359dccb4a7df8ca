package nezuku.action.slack;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.action.ActionFigures;
import nezuku.action.Circle;
import nezuku.action.DateReason;
import nezuku.action.Promises;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.text.Texts;

/** Says how promises were kept in the last thirty days, side by side. */
public final class FigureBlocks {
  private static final Texts TEXTS = Texts.of(FigureBlocks.class);
  private static final int DAYS = 30;

  private final ActionTools tools;
  private final ActionFigures figures;

  /** Figures of these actions. */
  public FigureBlocks(ActionTools tools) {
    this.tools = tools;
    this.figures = new ActionFigures(tools.store(), tools.directory(), tools.calendars());
  }

  /** The figures of a circle, or of all that the reader may see. */
  public Blocks of(Person reader, Optional<Circle> circle) {
    Language language = reader.language();
    LocalDate last = tools.today(reader);
    LocalDate first = last.minusDays(DAYS - 1);
    Map<String, Promises> sides =
        figures.bySide(
            first,
            last,
            tools.clock().instant(),
            item -> circle.isEmpty() || item.origin().circle().equals(circle.map(Circle::id)));
    Blocks blocks =
        new Blocks()
            .header(
                circle
                    .map(one -> TEXTS.get(language, "figures.of", one.name()))
                    .orElseGet(() -> TEXTS.get(language, "figures.all")))
            .context(
                List.of(
                    TEXTS.get(
                        language,
                        "figures.window",
                        ActionWords.date(language, first),
                        ActionWords.date(language, last))));
    if (sides.isEmpty()) {
      return blocks.text(TEXTS.get(language, "figures.none"));
    }
    sides.forEach((side, promises) -> blocks.text(line(language, side, promises)));
    return blocks.context(List.of(TEXTS.get(language, "figures.definition")));
  }

  private String line(Language language, String side, Promises promises) {
    String name =
        side.equals(ActionFigures.COMPANY)
            ? TEXTS.get(language, "figures.company")
            : tools.partners().called(side);
    String line =
        TEXTS.get(
            language,
            "figures.line",
            name,
            promises.n(),
            promises.kept(),
            promises.keptAsMoved(),
            promises.late(),
            promises.medianSlip().orElse(0));
    String reasons = reasons(language, promises.reasons());
    return reasons.isEmpty() ? line : line + " " + TEXTS.get(language, "figures.reasons", reasons);
  }

  /** The most frequent first. */
  private static String reasons(Language language, Map<DateReason, Integer> reasons) {
    return reasons.entrySet().stream()
        .sorted(
            comparing(Map.Entry<DateReason, Integer>::getValue)
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .map(
            reason ->
                TEXTS.get(
                    language,
                    "figures.reason",
                    ActionWords.reason(language, reason.getKey()),
                    reason.getValue()))
        .collect(Collectors.joining(TEXTS.get(language, "figures.comma")));
  }
}
