package nezuku.adoption.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.adoption.score.Agreement;
import nezuku.adoption.score.Area;
import nezuku.adoption.score.Card;
import nezuku.adoption.score.Consent;
import nezuku.adoption.score.Consent.Side;
import nezuku.adoption.score.Scored;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/**
 * How the work of a partner or a team goes: its scorecard, and for a partner what both sides say of
 * each other and the score on which they agree. Asks Slack.
 */
final class ScorePage {
  private static final Texts TEXTS = Texts.of(ScorePage.class);

  private final ScoreTools tools;
  private final ScoreAccess access;
  private final CardBlocks cards;
  private final AgreementBlocks agreements;
  private final Pulse pulse;

  ScorePage(ScoreTools tools, Pulse pulse) {
    this.tools = tools;
    this.access = new ScoreAccess(tools);
    this.cards = new CardBlocks(tools);
    this.agreements = new AgreementBlocks(tools);
    this.pulse = pulse;
  }

  void commanded(Act.Commanded command) {
    Person person = tools.directory().person(command.actor().userId());
    String word = command.text().strip();
    List<Scored> visible = access.visible(person);
    visible.stream()
        .filter(one -> access.isMeant(one, word) || (word.isEmpty() && visible.size() == 1))
        .findFirst()
        .map(one -> shown(one, person))
        .orElseGet(() -> list(visible, person.language()))
        .forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private List<Message> list(List<Scored> visible, Language language) {
    if (visible.isEmpty()) {
      return List.of(Message.of(TEXTS.get(language, "score.none")));
    }
    String title = TEXTS.get(language, "score.which");
    return new Blocks()
        .text(title)
        .buttons(
            visible.stream()
                .map(
                    one ->
                        Button.of(
                            ScoreIds.SHOW + one.code(), access.name(one, language), one.code()))
                .toList())
        .messages(title);
  }

  private Optional<Agreement> agreement(Scored scored) {
    return tools.agreements().stream()
        .filter(one -> scored.equals(new Scored.OfPartner(one.partner())))
        .findFirst();
  }

  private List<Message> shown(Scored scored, Person person) {
    Language language = person.language();
    Optional<Agreement> agreement = agreement(scored);
    // What looks people up comes before what keeps numbers.
    Optional<String> state = agreement.map(one -> agreements.state(one, language));
    Optional<Side> mine = agreement.flatMap(one -> access.sideOf(person, one.partner()));
    Card card = tools.scorecard().of(scored, language);
    String title = title(scored, language);
    Blocks blocks = new Blocks().header(title).append(cards.of(scored, card, language));
    if (scored instanceof Scored.OfPartner(String partner)) {
      blocks.append(pulse.results(partner, language));
    }
    // A message can hold but one table.
    List<Message> messages = new ArrayList<>(blocks.messages(title));
    agreement.ifPresent(
        one ->
            messages.addAll(
                agreements
                    .of(one, state.orElse(""), mine, language)
                    .messages(one.name().in(language))));
    return messages;
  }

  private String title(Scored scored, Language language) {
    String name = access.name(scored, language);
    return switch (scored) {
      case Scored.OfPartner partner -> TEXTS.get(language, "score.title", name);
      case Scored.OfTeam team -> TEXTS.get(language, "score.team", name);
    };
  }

  void pressed(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    String[] words = press.value().split(" ", -1);
    Optional<Scored> scored = access.visible(person, words[0]);
    if (scored.isEmpty()) {
      say(person, TEXTS.get(person.language(), "score.none"));
    } else if (press.actionId().startsWith(ScoreIds.AGREE)) {
      agreement(scored.get())
          .ifPresent(one -> agree(one, words.length > 1 ? words[1] : "", person));
    } else if (press.actionId().startsWith(ScoreIds.OPEN)) {
      Area.of(press.actionId().substring(ScoreIds.OPEN.length()))
          .ifPresent(area -> open(scored.get(), area, person));
    } else {
      tell(person, shown(scored.get(), person));
    }
  }

  private void open(Scored scored, Area area, Person person) {
    Language language = person.language();
    tell(
        person,
        OpenedBlocks.of(
            access.name(scored, language),
            area,
            tools.scorecard().open(scored, area, person),
            language));
  }

  /** Somebody agrees to what they saw, and to nothing that took its place meanwhile. */
  private void agree(Agreement agreement, String seen, Person person) {
    Language language = person.language();
    String text = agreement.formula().text();
    Optional<Side> side = access.sideOf(person, agreement.partner());
    if (side.isEmpty() || !AgreementBlocks.mark(text).equals(seen)) {
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

  private void tell(Person person, List<Message> messages) {
    messages.forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private void say(Person person, String sentence) {
    tell(person, List.of(Message.of(sentence)));
  }
}
