package nezuku.faq.slack;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;
import nezuku.faq.Owners;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Act.Surface;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Place;
import nezuku.platform.text.Texts;

/**
 * What the FAQ's buttons do. Their values come from outside: an ask or an entry that does not
 * exist, or that the presser may not see, is treated alike.
 */
final class FaqButtons {
  private static final Texts TEXTS = Texts.of(FaqButtons.class);

  private final Faq faq;
  private final AskLog log;
  private final Directory directory;
  private final Messenger messenger;
  private final InstantSource clock;
  private final AnswerBlocks blocks;
  private final HomeTab home;
  private final Handover handover;
  private final Owners owners;
  private final Teaching teaching;

  FaqButtons(FaqTools tools, AnswerBlocks blocks, HomeTab home, Handover handover) {
    this.faq = tools.faq();
    this.log = tools.log();
    this.directory = tools.directory();
    this.messenger = tools.messenger();
    this.clock = tools.clock();
    this.blocks = blocks;
    this.home = home;
    this.handover = handover;
    this.owners = tools.owners();
    this.teaching = new Teaching(tools);
  }

  void pressed(Act.Pressed press) {
    Person presser = directory.person(press.actor().userId());
    if (press.actionId().equals(Ids.HOME_ASK)) {
      home.asked(presser, press.value());
      return;
    }
    if (press.actionId().startsWith(Ids.WHY)) {
      teaching.complained(press, presser);
      return;
    }
    Optional<ButtonValue> value = ButtonValue.parse(press.value());
    Optional<Ask> ask = value.flatMap(v -> log.find(v.reference()));
    if (value.isEmpty() || ask.isEmpty()) {
      tellAlone(press, presser, TEXTS.get(presser.language(), "stale"));
      return;
    }
    pressed(press, presser, ask.get(), value.get().entry());
  }

  private void pressed(Act.Pressed press, Person presser, Ask ask, String entryId) {
    switch (press.actionId()) {
      case Ids.NONE -> replace(press, presser, blocks.unknown(ask), "unknown");
      case Ids.ASK_PERSON -> handover.offer(press, presser, ask);
      case Ids.HELPED -> {
        teaching.agreed(ask, presser, entryId);
        feedback(ask, presser, true);
        tellAlone(press, presser, TEXTS.get(presser.language(), "thanks"));
      }
      case Ids.NOT_HELPED -> {
        handover.offerAfter(press, presser, ask, entryId);
        feedback(ask, presser, false);
      }
      case Ids.SHARE -> share(press, presser, ask, entryId);
      case String id when id.startsWith(Ids.ANSWERED) -> answered(press, presser, ask);
      default -> choose(press, presser, ask, entryId);
    }
  }

  private void feedback(Ask ask, Person presser, boolean helped) {
    log.record(new Feedback(ask.reference(), clock.instant(), presser.id(), helped));
  }

  /** Only who was asked can say that they have answered. */
  private void answered(Act.Pressed press, Person presser, Ask ask) {
    boolean asked = log.unanswered().stream().anyMatch(gap -> isTheirs(gap, ask, presser));
    if (asked) {
      boolean unused = log.answered(ask.reference(), clock.instant());
    }
    tellAlone(press, presser, TEXTS.get(presser.language(), asked ? "gap.thanks" : "gap.settled"));
  }

  private boolean isTheirs(Gap gap, Ask ask, Person presser) {
    return gap.reference().equals(ask.reference())
        && gap.isFor(presser, id -> owners.actingFor(directory.person(id)));
  }

  private void choose(Act.Pressed press, Person presser, Ask ask, String entryId) {
    Optional<Entry> entry =
        press.actionId().startsWith(Ids.CHOOSE)
            ? faq.entry(entryId, presser.clearance())
            : Optional.empty();
    if (entry.isEmpty()) {
      tellAlone(press, presser, TEXTS.get(presser.language(), "stale"));
    } else {
      boolean openly = openlyAllowed(press, entry.get());
      Blocks shown = blocks.entry(ask, entry.get());
      log.chosen(ask.reference(), entryId, clock.instant());
      teaching.picked(ask, presser, entryId);
      if (openly) {
        replace(press, presser, shown, "chosen");
      } else {
        respondAlone(press, presser, shown, "chosen");
      }
    }
  }

  private boolean openlyAllowed(Act.Pressed press, Entry entry) {
    return !(press.surface() instanceof Surface.InMessage in)
        || clearance(in.channelId()).allows(entry.audience());
  }

  /** The bot's own messages in a direct message are read by the presser alone. */
  private Clearance clearance(String channelId) {
    return channelId.startsWith("D")
        ? new Clearance.Full()
        : directory.clearanceOfChannel(channelId);
  }

  private void share(Act.Pressed press, Person presser, Ask ask, String entryId) {
    Optional<Entry> entry = faq.entry(entryId, presser.clearance());
    if (entry.isPresent()
        && press.surface() instanceof Surface.InWhisper in
        && directory.clearanceOfChannel(in.channelId()).allows(entry.get().audience())) {
      Entry shown = entry.get();
      String headline = shown.in(shown.languageFor(ask.language())).question();
      Blocks shared =
          blocks
              .text(ask.language(), shown)
              .context(List.of(TEXTS.get(ask.language(), "shared-by", presser.name())));
      shared
          .messages(headline)
          .forEach(message -> messenger.respondToAll(in.responseUrl(), message));
    } else {
      tellAlone(press, presser, TEXTS.get(presser.language(), "not-shareable"));
    }
  }

  /** Puts something in the place of the message with the button. */
  private void replace(Act.Pressed press, Person presser, Blocks with, String headline) {
    Message message = with.messages(TEXTS.get(presser.language(), headline)).getFirst();
    switch (press.surface()) {
      case Surface.InMessage in -> messenger.replace(in.channelId(), in.ts(), message);
      case Surface.InWhisper in -> messenger.respondInPlace(in.responseUrl(), message);
      case Surface.InModal in -> messenger.direct(presser.id(), message);
      case Surface.InHome in -> home.show(presser, with);
    }
  }

  private void tellAlone(Act.Pressed press, Person presser, String sentence) {
    respondAlone(press, presser, new Blocks().text(sentence), "notice");
  }

  private void respondAlone(Act.Pressed press, Person presser, Blocks with, String headline) {
    Message message = with.messages(TEXTS.get(presser.language(), headline)).getFirst();
    switch (press.surface()) {
      case Surface.InMessage in ->
          messenger.whisper(Place.thread(in.channelId(), in.threadTs()), presser.id(), message);
      case Surface.InWhisper in -> messenger.respond(in.responseUrl(), message);
      case Surface.InModal in -> messenger.direct(presser.id(), message);
      case Surface.InHome in -> home.show(presser, with);
    }
  }
}
