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
import nezuku.adoption.score.Scorecard;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Grid;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;
import nezuku.process.Fact;

/**
 * How working with a partner goes: its scorecard, what both sides say of each other, and the score
 * by which its outcome counts, simulated on past quarters before both agree. Asks Slack.
 */
final class ScorePage {
  private static final Texts TEXTS = Texts.of(ScorePage.class);
  private static final int QUARTERS = 4;

  private final ScoreTools tools;
  private final Pulse pulse;

  ScorePage(ScoreTools tools, Pulse pulse) {
    this.tools = tools;
    this.pulse = pulse;
  }

  void commanded(Act.Commanded command) {
    Person person = tools.directory().person(command.actor().userId());
    String word = command.text().strip();
    List<String> visible = visible(person);
    visible.stream()
        .filter(one -> isMeant(one, word) || (word.isEmpty() && visible.size() == 1))
        .findFirst()
        .map(partner -> shown(partner, person))
        .orElseGet(() -> list(visible, person.language()))
        .forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private boolean isMeant(String partner, String word) {
    return partner.equals(word) || tools.pulse().partners().called(partner).equals(word);
  }

  private List<Message> list(List<String> partners, Language language) {
    if (partners.isEmpty()) {
      return List.of(Message.of(TEXTS.get(language, "score.none")));
    }
    String title = TEXTS.get(language, "score.which");
    return new Blocks()
        .text(title)
        .buttons(
            partners.stream()
                .map(
                    one ->
                        Button.of(ScoreIds.SHOW + one, tools.pulse().partners().called(one), one))
                .toList())
        .messages(title);
  }

  /** Those whose score somebody may see: who leads here, all; who answers there, their own. */
  private List<String> visible(Person person) {
    return tools.pulse().partners().byName().keySet().stream()
        .filter(one -> sideOf(person, one).isPresent())
        .sorted()
        .toList();
  }

  private Optional<Agreement> agreement(String partner) {
    return tools.agreements().stream().filter(one -> one.partner().equals(partner)).findFirst();
  }

  /** For which side somebody may speak. */
  private Optional<Side> sideOf(Person person, String partner) {
    if (!person.active()) {
      return Optional.empty();
    }
    return switch (person.affiliation()) {
      case Affiliation.Employee employee ->
          tools.roles().leads(person) ? Optional.of(Side.COMPANY) : Optional.empty();
      case Affiliation.PartnerStaff(String own) ->
          own.equals(partner) && answersThere(person, partner)
              ? Optional.of(Side.PARTNER)
              : Optional.empty();
      case Affiliation.Outsider outsider -> Optional.empty();
      case Affiliation.App app -> Optional.empty();
    };
  }

  private boolean answersThere(Person person, String partner) {
    return tools.processes().visible(person.clearance()).stream()
        .filter(process -> process.partner().filter(partner::equals).isPresent())
        .anyMatch(
            process ->
                List.of(Fact.PARTNER_OWNER, Fact.PARTNER_DEPUTY).stream()
                    .flatMap(fact -> tools.answerable().named(process, fact).stream())
                    .anyMatch(named -> named.id().equals(person.id())));
  }

  private List<Message> shown(String partner, Person person) {
    Language language = person.language();
    String title = TEXTS.get(language, "score.title", tools.pulse().partners().called(partner));
    Optional<Agreement> agreement = agreement(partner);
    // What looks people up comes before what keeps numbers.
    Optional<String> state = agreement.map(one -> state(one, language));
    Optional<Side> mine = sideOf(person, partner);
    // A message can hold but one table.
    List<Message> messages = new ArrayList<>();
    messages.addAll(
        new Blocks()
            .header(title)
            .append(card(partner, language))
            .append(pulse.results(partner, language))
            .messages(title));
    agreement.ifPresent(
        one ->
            messages.addAll(
                agreed(one, state.orElse(""), mine, language).messages(one.name().in(language))));
    return messages;
  }

  private Blocks card(String partner, Language language) {
    List<Scorecard.Line> lines = tools.scorecard().of(partner, language);
    Blocks blocks = new Blocks().text(TEXTS.get(language, "card.title"));
    if (lines.isEmpty()) {
      return blocks.context(List.of(TEXTS.get(language, "card.none")));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            TEXTS.get(language, "card.column.area"),
            TEXTS.get(language, "card.column.value"),
            "n"));
    for (Scorecard.Line line : lines) {
      String area = TEXTS.get(language, "card." + line.area().name().toLowerCase(Locale.ROOT));
      rows.add(
          List.of(
              line.name().isEmpty() ? area : TEXTS.get(language, "card.of", area, line.name()),
              line.value(),
              Long.toString(line.n())));
    }
    return blocks.table(new Grid(rows, Set.of(1, 2)));
  }

  private Blocks agreed(Agreement agreement, String state, Optional<Side> mine, Language language) {
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
                  agreement.partner() + " " + Integer.toHexString(text.hashCode()))));
    }
    return blocks;
  }

  private String state(Agreement agreement, Language language) {
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

  void pressed(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    String[] words = press.value().split(" ", -1);
    Optional<String> partner =
        visible(person).stream().filter(one -> one.equals(words[0])).findFirst();
    if (partner.isEmpty()) {
      say(person, TEXTS.get(person.language(), "score.none"));
    } else if (press.actionId().startsWith(ScoreIds.AGREE)) {
      agreement(partner.get())
          .ifPresent(one -> agree(one, words.length > 1 ? words[1] : "", person));
    } else {
      shown(partner.get(), person)
          .forEach(message -> tools.messenger().direct(person.id(), message));
    }
  }

  /** Somebody agrees to what they saw, and to nothing that took its place meanwhile. */
  private void agree(Agreement agreement, String seen, Person person) {
    Language language = person.language();
    String text = agreement.formula().text();
    Optional<Side> side = sideOf(person, agreement.partner());
    if (side.isEmpty() || !Integer.toHexString(text.hashCode()).equals(seen)) {
      say(person, TEXTS.get(language, "score.changed"));
      return;
    }
    tools
        .store()
        .add(
            new Consent(
                agreement.partner(), text, side.get(), person.id(), tools.clock().instant()));
    boolean inForce =
        tools.consents().inForce(agreement.partner()).filter(text::equals).isPresent();
    say(
        person,
        TEXTS.get(language, inForce ? "score.done" : "score.waits", agreement.name().in(language)));
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
