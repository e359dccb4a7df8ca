package nezuku.adoption.slack;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nezuku.adoption.AdoptionStore.Stand;
import nezuku.adoption.Assessment;
import nezuku.adoption.Item;
import nezuku.adoption.Measured;
import nezuku.adoption.Phase;
import nezuku.adoption.Standing;
import nezuku.adoption.Tick;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Suppression;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Chart;
import nezuku.platform.text.Texts;

/** How a process stands, as somebody reads it. */
final class StandBlocks {
  private static final Texts TEXTS = Texts.of(StandBlocks.class);

  private final Directory directory;

  StandBlocks(Directory directory) {
    this.directory = directory;
  }

  /** The phases with their items, and how they moved. */
  Blocks of(Assessment assessment, List<Stand> months, YearMonth now, Person reader) {
    Language language = reader.language();
    Blocks blocks = new Blocks().header(title(assessment, language));
    for (Phase phase : Phase.values()) {
      String lines =
          phase.items().stream()
              .map(item -> line(item, assessment.of(item), reader))
              .collect(Collectors.joining("\n"));
      blocks.text(
          TEXTS.get(
                  language,
                  "phase.line",
                  phase(phase, language),
                  assessment.met(phase),
                  phase.items().size())
              + "\n"
              + lines);
    }
    if (!months.isEmpty()) {
      blocks.chart(chart(assessment, months, now, language));
    }
    return blocks.context(
        List.of(
            assessment
                .next()
                .map(item -> TEXTS.get(language, "next", todo(item, language)))
                .orElseGet(() -> TEXTS.get(language, "next.none"))));
  }

  static String title(Assessment assessment, Language language) {
    return TEXTS.get(
        language,
        "title",
        assessment.process().name().in(language),
        phase(assessment.phase(), language),
        assessment.met(),
        Item.values().length);
  }

  static String phase(Phase phase, Language language) {
    return TEXTS.get(language, "phase." + phase.name().toLowerCase(java.util.Locale.ROOT));
  }

  static String name(Item item, Language language) {
    return TEXTS.get(language, "item." + item.key());
  }

  /** What is to be done so that an item is met. */
  static String todo(Item item, Language language) {
    return TEXTS.get(language, "todo." + item.key());
  }

  private String line(Item item, Standing standing, Person reader) {
    Language language = reader.language();
    String mark = TEXTS.get(language, standing.isMet() ? "met" : "unmet");
    return TEXTS.get(language, "item.line", mark, name(item, language), why(standing, reader));
  }

  /** By what it is so; how employees ask and learn is none of a partner's business. */
  private String why(Standing standing, Person reader) {
    Language language = reader.language();
    return switch (standing) {
      case Standing.ByFigure(Measured figure) ->
          AdoptionTools.isEmployee(reader) ? figure(figure, language) : "";
      case Standing.ByWord(Tick tick) ->
          TEXTS.get(
              language,
              tick.byId().isEmpty() ? "why.word-of-nobody" : "why.word",
              tick.evidence(),
              tick.byId().isEmpty() ? "" : directory.person(tick.byId()).name(),
              DateTimeFormatter.ISO_LOCAL_DATE.format(
                  tick.at().atZone(reader.zone()).toLocalDate()));
      case Standing.Open open -> TEXTS.get(language, "why.open");
    };
  }

  private static String figure(Measured figure, Language language) {
    return switch (figure.unit()) {
      case COUNT ->
          TEXTS.get(language, "why.count", Math.round(figure.value()), Math.round(figure.needed()));
      case PEOPLE ->
          figure.isOfMany()
              ? TEXTS.get(
                  language, "why.many", Math.round(figure.value()), Math.round(figure.needed()))
              : TEXTS.get(language, "why.few", Suppression.FEWEST, Math.round(figure.needed()));
      case SHARE ->
          figure.n() == 0
              ? TEXTS.get(language, "why.nothing", percent(figure.needed()))
              : TEXTS.get(
                  language,
                  "why.share",
                  percent(figure.value()),
                  figure.n(),
                  percent(figure.needed()));
      case SHARE_OF_PEOPLE ->
          figure.peopleTold() == 0
              ? TEXTS.get(
                  language, "why.few-of", Suppression.FEWEST, figure.n(), percent(figure.needed()))
              : TEXTS.get(
                  language,
                  "why.many-of",
                  figure.peopleTold(),
                  figure.n(),
                  percent(figure.needed()));
    };
  }

  /** Cut, not rounded, so that what is just not enough does not look like enough. */
  private static int percent(double share) {
    return (int) Math.floor(share * 100 + 1e-9);
  }

  private static Chart chart(
      Assessment assessment, List<Stand> months, YearMonth now, Language language) {
    List<String> labels = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Stand stand : months) {
      labels.add(stand.month().toString());
      values.add((double) stand.all());
    }
    labels.add(now.toString());
    values.add((double) assessment.met());
    return new Chart(
        Chart.Kind.LINE,
        TEXTS.get(language, "chart.title", Item.values().length),
        labels,
        List.of(new Chart.Series(assessment.process().name().in(language), values)),
        TEXTS.get(language, "chart.axis"));
  }
}
