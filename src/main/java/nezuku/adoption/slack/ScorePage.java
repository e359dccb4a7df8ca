package nezuku.adoption.slack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.adoption.score.Agreement;
import nezuku.adoption.score.Consent;
import nezuku.adoption.score.Consent.Side;
import nezuku.adoption.score.PastQuarter;
import nezuku.adoption.score.Score;
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
 * The score by which a partner's outcome counts: its formula, what it would have been in past
 * quarters, and who has agreed. Asks Slack.
 */
final class ScorePage {
  private static final Texts TEXTS = Texts.of(ScorePage.class);
  private static final int QUARTERS = 4;

  private final ScoreTools tools;

  ScorePage(ScoreTools tools) {
    this.tools = tools;
  }

  void commanded(Act.Commanded command) {
    Person person = tools.directory().person(command.actor().userId());
    Language language = person.language();
    String word = command.text().strip();
    List<Agreement> visible = visible(person);
    Optional<Agreement> meant =
        visible.stream()
            .filter(one -> one.partner().equals(word) || (word.isEmpty() && visible.size() == 1))
            .findFirst();
    List<Message> answer;
    if (meant.isPresent()) {
      answer = shown(meant.get(), person);
    } else if (visible.isEmpty()) {
      answer = List.of(Message.of(TEXTS.get(language, "score.none")));
    } else {
      String title = TEXTS.get(language, "score.which");
      answer =
          new Blocks()
              .text(title)
              .buttons(
                  visible.stream()
                      .map(
                          one ->
                              Button.of(
                                  ScoreIds.SHOW + one.partner(),
                                  one.name().in(language),
                                  one.partner()))
                      .toList())
              .messages(title);
    }
    answer.forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  /** Those whose score somebody may see: who leads here, all; who answers there, their own. */
  private List<Agreement> visible(Person person) {
    return tools.agreements().stream()
        .filter(one -> sideOf(person, one.partner()).isPresent())
        .sorted(Comparator.comparing(Agreement::partner))
        .toList();
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

  private List<Message> shown(Agreement agreement, Person person) {
    Language language = person.language();
    String title = agreement.name().in(language);
    String text = agreement.formula().text();
    Map<Side, Consent> consents = tools.consents().consents(agreement.partner(), text);
    Blocks blocks =
        new Blocks()
            .header(title)
            .text(TEXTS.get(language, "score.formula", text))
            .text(state(agreement, consents, language))
            .table(simulated(agreement, language))
            .context(List.of(TEXTS.get(language, "score.how")));
    Optional<Side> mine = sideOf(person, agreement.partner());
    if (mine.filter(side -> !consents.containsKey(side)).isPresent()) {
      blocks.buttons(
          List.of(
              Button.of(
                  ScoreIds.AGREE + agreement.partner(),
                  TEXTS.get(language, "score.agree"),
                  agreement.partner() + " " + Integer.toHexString(text.hashCode()))));
    }
    return blocks.messages(title);
  }

  private String state(Agreement agreement, Map<Side, Consent> consents, Language language) {
    List<String> lines = new ArrayList<>();
    for (Side side : Side.values()) {
      String name =
          TEXTS.get(language, "score.side." + side.name().toLowerCase(java.util.Locale.ROOT));
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
    Optional<Agreement> found =
        visible(person).stream().filter(one -> one.partner().equals(words[0])).findFirst();
    if (found.isEmpty()) {
      say(person, TEXTS.get(person.language(), "score.none"));
    } else if (press.actionId().startsWith(ScoreIds.AGREE)) {
      agree(found.get(), words.length > 1 ? words[1] : "", person);
    } else {
      shown(found.get(), person).forEach(message -> tools.messenger().direct(person.id(), message));
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
