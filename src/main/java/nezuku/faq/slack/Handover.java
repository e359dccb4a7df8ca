package nezuku.faq.slack;

import java.util.Optional;
import java.util.Set;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Question;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Place;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.text.Referenced;
import nezuku.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a question over to a person. The asker sees it once more in a modal and may add to it;
 * where the modal can't be opened any more, the question goes as it is, so that nothing is lost.
 */
final class Handover {
  private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
  private static final Texts TEXTS = Texts.of(Handover.class);
  private static final Set<String> TOO_LATE =
      Set.of("expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged");

  private final AskLog log;
  private final Directory directory;
  private final Messenger messenger;
  private final SlackNow now;
  private final HomeTab home;
  private final Escalation escalation;

  Handover(FaqTools tools, HomeTab home, Escalation escalation) {
    this.log = tools.log();
    this.directory = tools.directory();
    this.messenger = tools.messenger();
    this.now = tools.now();
    this.home = home;
    this.escalation = escalation;
  }

  /** Opens the modal; what is said afterwards takes the place of the message with the button. */
  void offer(Act.Pressed press, Person presser, Ask ask) {
    offer(press, presser, ask, ReplyPlace.of(press.surface(), true), new Blocks());
  }

  /** Opens the modal where an entry did not help, and asks there why. */
  void offerAfter(Act.Pressed press, Person presser, Ask ask, String entryId) {
    ReplyPlace place = ReplyPlace.of(press.surface(), false);
    offer(press, presser, ask, place, Teaching.why(presser.language(), ask, entryId));
  }

  private void offer(Act.Pressed press, Person presser, Ask ask, ReplyPlace place, Blocks first) {
    try {
      now.open(press.triggerId(), modal(presser.language(), ask, place, first));
    } catch (SlackRefusal e) {
      if (!TOO_LATE.contains(e.error())) {
        throw e;
      }
      Referenced.run(
          ask.reference(),
          () -> LOG.info("[{}] The modal came too late, asking without it", ask.reference()));
      tell(place, presser, escalation.ask(ask, presser, ask.question(), false));
    }
  }

  private static Modal modal(Language language, Ask ask, ReplyPlace place, Blocks first) {
    Blocks blocks =
        first
            .write(
                Ids.QUESTION,
                TEXTS.get(language, "modal.label"),
                ask.question(),
                Question.MAX_LENGTH)
            .tick(
                Ids.PRIVATELY,
                TEXTS.get(language, "modal.name"),
                new Option("yes", TEXTS.get(language, "modal.privately")),
                false);
    return new Modal(
        Ids.ASK_PERSON_MODAL,
        ask.reference() + " " + place,
        TEXTS.get(language, "ask-person"),
        TEXTS.get(language, "modal.submit"),
        TEXTS.get(language, "modal.close"),
        blocks.view());
  }

  /** Asks the person what the modal says. */
  void submitted(Act.Submitted submitted) {
    Person asker = directory.person(submitted.actor().userId());
    String[] metadata = submitted.metadata().split(" ", 2);
    Optional<Ask> ask = log.find(metadata[0]);
    if (ask.isEmpty() || metadata.length < 2) {
      messenger.direct(asker.id(), Message.of(TEXTS.get(asker.language(), "stale")));
      return;
    }
    String question =
        Question.read(submitted.values().getOrDefault(Ids.QUESTION, ""), asker.language())
                instanceof Question.Reading.Askable(Question read)
            ? read.text()
            : ask.get().question();
    boolean anonymous = !submitted.values().getOrDefault(Ids.PRIVATELY, "").isEmpty();
    tell(
        ReplyPlace.parse(metadata[1]),
        asker,
        escalation.ask(ask.get(), asker, question, anonymous));
  }

  private void tell(ReplyPlace place, Person asker, String sentence) {
    Message message = Message.of(sentence);
    switch (place) {
      case ReplyPlace.Replace in -> messenger.replace(in.channelId(), in.ts(), message);
      case ReplyPlace.Whisper in ->
          messenger.whisper(Place.thread(in.channelId(), in.threadTs()), asker.id(), message);
      case ReplyPlace.Respond in -> messenger.respond(in.url(), message);
      case ReplyPlace.RespondInPlace in -> messenger.respondInPlace(in.url(), message);
      case ReplyPlace.Home in -> home.show(asker, new Blocks().text(sentence));
    }
  }
}
