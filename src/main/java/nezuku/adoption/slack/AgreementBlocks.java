package nezuku.adoption.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.adoption.score.Agreement;
import nezuku.adoption.score.Consent;
import nezuku.adoption.score.Consent.Side;
import nezuku.adoption.score.PastQuarter;
import nezuku.adoption.score.Score;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Grid;
import nezuku.platform.text.Texts;

/** The score by which a partner's outcome counts, simulated on past quarters before both agree. */
final class AgreementBlocks {
  private static final Texts TEXTS = Texts.of(AgreementBlocks.class);
  private static final int QUARTERS = 4;

  private final ScoreTools tools;

  AgreementBlocks(ScoreTools tools) {
    this.tools = tools;
  }

  /**
   * The agreement with what it would have brought. Reckons.
   *
   * @param state who has agreed, as {@link #state} says
   * @param mine the side for which the reader can agree
   */
  Blocks of(Agreement agreement, String state, Optional<Side> mine, Language language) {
    String text = agreement.formula().text();
    Map<Side, Consent> consents = tools.consents().consents(agreement.partner(), text);
    Blocks blocks =
        new Blocks()
            .header(agreement.name().in(language))
            .text(TEXTS.get(language, "score.formula", text))
            .text(state)
            .table(simulated(agreement, language))
            .context(List.of(TEXTS.get(language, "score.how")));
    if (mine.filter(side -> !consents.containsKey(side)).isPresent()) {
      blocks.buttons(
          List.of(
              Button.of(
                  ScoreIds.AGREE + agreement.partner(),
                  TEXTS.get(language, "score.agree"),
                  agreement.partner() + " " + mark(text))));
    }
    return blocks;
  }

  /** Who has agreed, and what is in force. Asks Slack. */
  String state(Agreement agreement, Language language) {
    Map<Side, Consent> consents =
        tools.consents().consents(agreement.partner(), agreement.formula().text());
    List<String> lines = new ArrayList<>();
    for (Side side : Side.values()) {
      String name = TEXTS.get(language, "score.side." + side.name().toLowerCase(Locale.ROOT));
      Consent consent = consents.get(side);
      lines.add(
          consent == null
              ? TEXTS.get(language, "score.open", name)
              : TEXTS.get(
                  language,
                  "score.agreed",
                  name,
                  consent.byId().isEmpty()
                      ? TEXTS.get(language, "score.nobody")
                      : tools.directory().person(consent.byId()).name(),
                  consent.at().atZone(tools.zone()).toLocalDate().toString()));
    }
    Optional<String> inForce = tools.consents().inForce(agreement.partner());
    lines.add(
        inForce.isEmpty()
            ? TEXTS.get(language, "score.not-in-force")
            : inForce.get().equals(agreement.formula().text())
                ? TEXTS.get(language, "score.in-force")
                : TEXTS.get(language, "score.old-in-force", inForce.get()));
    return String.join("\n", lines);
  }

  private Grid simulated(Agreement agreement, Language language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            TEXTS.get(language, "score.column.quarter"),
            TEXTS.get(language, "score.column.score"),
            TEXTS.get(language, "score.column.inputs")));
    for (PastQuarter quarter :
        tools.quarters().of(agreement.partner(), agreement.formula(), QUARTERS, language)) {
      rows.add(
          List.of(
              quarter.label(),
              score(agreement.formula().of(quarter.values()), language),
              quarter.inputs().stream()
                  .map(PastQuarter.Input::shown)
                  .collect(Collectors.joining("\n"))));
    }
    return new Grid(rows, Set.of(1));
  }

  private static String score(Score score, Language language) {
    return switch (score) {
      case Score.Reckoned(double value) -> String.format(language.locale(), "%,.1f", value);
      case Score.NoData(var names) ->
          TEXTS.get(language, "score.no-data", String.join(", ", names));
      case Score.DividesByZero zero -> TEXTS.get(language, "score.by-zero");
    };
  }

  /** What tells the formula that somebody saw from another one. */
  static String mark(String formula) {
    return Integer.toHexString(formula.hashCode());
  }
}
