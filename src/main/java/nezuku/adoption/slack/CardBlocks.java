package nezuku.adoption.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.adoption.pulse.Quarter;
import nezuku.adoption.score.Area;
import nezuku.adoption.score.Card;
import nezuku.adoption.score.Deed;
import nezuku.adoption.score.Scored;
import nezuku.people.Language;
import nezuku.people.Suppression;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Grid;
import nezuku.platform.text.Texts;

/** A scorecard as people read it, with a button for each area that opens it to its cases. */
final class CardBlocks {
  private static final Texts TEXTS = Texts.of(CardBlocks.class);
  private static final Set<Integer> NUMBERS = Set.of(1, 2, 3);

  private final ScoreTools tools;

  CardBlocks(ScoreTools tools) {
    this.tools = tools;
  }

  Blocks of(Scored scored, Card card, Language language) {
    Blocks blocks = new Blocks().text(TEXTS.get(language, "card.title", card.quarter()));
    if (card.lines().isEmpty()) {
      blocks.context(List.of(TEXTS.get(language, "card.none")));
    } else {
      blocks
          .table(new Grid(rows(card, language), NUMBERS))
          .text(total(card, language))
          .context(List.of(weights(language)));
    }
    if (card.withheld()) {
      blocks.context(List.of(TEXTS.get(language, "card.withheld", Suppression.FEWEST)));
    }
    if (scored instanceof Scored.OfPartner(String partner)) {
      long shared = tools.consents().sharedTargets(partner);
      blocks.context(List.of(TEXTS.get(language, "card.shared", shared)));
    }
    return blocks.buttons(
        Stream.of(Area.values())
            .filter(card::has)
            .map(
                area ->
                    Button.of(
                        ScoreIds.OPEN + area.key(),
                        TEXTS.get(language, "card.open", area(area, language)),
                        scored.code()))
            .toList());
  }

  private List<List<String>> rows(Card card, Language language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            TEXTS.get(language, "card.column.area"),
            TEXTS.get(language, "card.column.value"),
            "n",
            TEXTS.get(language, "card.column.mark")));
    Set<Area> marked = EnumSet.noneOf(Area.class);
    for (Card.Line line : card.lines()) {
      // An area's mark stands once.
      Double mark = marked.add(line.area()) ? card.weighted().marks().get(line.area()) : null;
      rows.add(
          List.of(
              name(line, language),
              line.value(),
              Long.toString(line.n()),
              mark == null ? "" : number(mark, language)));
    }
    return rows;
  }

  static String area(Area area, Language language) {
    return TEXTS.get(language, "card." + area.key());
  }

  static String kind(Deed.Kind kind, Language language) {
    return TEXTS.get(
        language, "card.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String name(Card.Line line, Language language) {
    String area = area(line.area(), language);
    return switch (line.label()) {
      case Card.Label.Whole whole -> area;
      case Card.Label.Named(String name) -> TEXTS.get(language, "card.of", area, name);
      case Card.Label.OfKind(Deed.Kind kind) ->
          TEXTS.get(language, "card.of", area, kind(kind, language));
      case Card.Label.Said(String partner, LocalDate last, boolean byPartner) ->
          TEXTS.get(
              language,
              "card.of",
              area,
              TEXTS.get(
                  language,
                  byPartner ? "card.said.partner" : "card.said.company",
                  tools.pulse().partners().called(partner),
                  Pulse.months(Quarter.of(last), language)));
    };
  }

  private static String total(Card card, Language language) {
    OptionalDouble total = card.weighted().total();
    if (total.isEmpty()) {
      return TEXTS.get(language, "card.no-total");
    }
    String text = TEXTS.get(language, "card.total", number(total.getAsDouble(), language));
    Set<Area> unknown = card.weighted().unknown();
    return unknown.isEmpty()
        ? text
        : text + "\n" + TEXTS.get(language, "card.unknown", names(unknown, language));
  }

  private static String names(Set<Area> areas, Language language) {
    return areas.stream()
        .map(area -> area(area, language))
        .collect(Collectors.joining(TEXTS.get(language, "card.comma")));
  }

  private String weights(Language language) {
    return TEXTS.get(
        language,
        "card.weights",
        Stream.of(Area.values())
            .map(
                area ->
                    TEXTS.get(
                        language,
                        "card.weight",
                        area(area, language),
                        number(tools.scoring().weights().of(area), language)))
            .collect(Collectors.joining(TEXTS.get(language, "card.comma"))));
  }

  private static String number(double value, Language language) {
    return String.format(language.locale(), value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
  }
}
