package nezuku.faq.slack;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Gap;
import nezuku.faq.Owners;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Place;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.text.Referenced;
import nezuku.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a person what the FAQ does not know: the owner of what comes nearest, or who stands in for
 * them; where there is none, the desk, or else the fallback.
 */
final class Escalation {
  private static final Logger LOG = LoggerFactory.getLogger(Escalation.class);
  private static final Texts TEXTS = Texts.of(Escalation.class);

  private final AskLog log;
  private final Messenger messenger;
  private final SlackNow now;
  private final Owners owners;
  private final Directory directory;
  private final InstantSource clock;

  Escalation(FaqTools tools) {
    this.log = tools.log();
    this.messenger = tools.messenger();
    this.now = tools.now();
    this.owners = tools.owners();
    this.directory = tools.directory();
    this.clock = tools.clock();
  }

  /**
   * Tells the owner, once for each ask, and returns what the asker reads.
   *
   * @param question what to ask them: the asker may have added something
   * @param anonymous whether the owner may not learn who asks
   */
  String ask(Ask ask, Person asker, String question, boolean anonymous) {
    Language language = asker.language();
    if (log.isHandedOver(ask.reference())) {
      return TEXTS.get(language, "already-asked");
    }
    Optional<Owners.Candidate> owner = active(owners.of(ask));
    Optional<String> desk = owner.isPresent() ? Optional.empty() : desk();
    if (desk.isPresent()) {
      return askDesk(desk.get(), ask, gap(ask, asker, question, desk.get(), anonymous), asker);
    }
    Optional<Owners.Candidate> candidate = owner.or(() -> active(owners.fallback()));
    if (candidate.isEmpty()) {
      Referenced.run(
          ask.reference(),
          () ->
              LOG.error(
                  "[{}] Nobody could be asked: set faq.fallback-owner or people.admins",
                  ask.reference()));
      log.record(gap(ask, asker, question, "", anonymous));
      return TEXTS.get(language, "nobody-to-ask", ask.reference());
    }
    Person told = candidate.get().person();
    Gap gap = gap(ask, asker, question, told.id(), anonymous);
    List<Message> messages = messages(candidate.get(), ask, gap);
    log.record(gap);
    messages.forEach(message -> messenger.direct(told.id(), message));
    return TEXTS.get(language, "asked", told.name());
  }

  private Optional<Owners.Candidate> active(Stream<Owners.Candidate> candidates) {
    return candidates.filter(who -> directory.isActive(who.person().id())).findFirst();
  }

  /** The desk's channel, if nobody but employees reads there. */
  private Optional<String> desk() {
    Optional<String> desk = owners.desk();
    Optional<String> fit =
        desk.filter(id -> directory.clearanceOfChannel(id) instanceof Clearance.Full);
    if (desk.isPresent() && fit.isEmpty()) {
      LOG.warn("faq.desk-channel is not asked: not only employees are in it, or it is not known");
    }
    return fit;
  }

  private String askDesk(String channelId, Ask ask, Gap gap, Person asker) {
    List<Message> messages =
        card(asker.language(), ask, gap).messages(TEXTS.get(asker.language(), "gap.headline"));
    log.record(gap);
    messages.forEach(message -> messenger.post(Place.channel(channelId), List.of(message)));
    return TEXTS.get(asker.language(), "asked-desk");
  }

  private Gap gap(Ask ask, Person asker, String question, String ownerId, boolean anonymous) {
    return new Gap(
        ask.reference(), clock.instant(), asker.id(), ownerId, question, ask.language(), anonymous);
  }

  private List<Message> messages(Owners.Candidate candidate, Ask ask, Gap gap) {
    Language language = candidate.person().language();
    Blocks blocks = card(language, ask, gap);
    if (candidate.standsIn()) {
      blocks.context(List.of(TEXTS.get(language, "gap.stand-in", candidate.owner())));
    }
    return blocks.messages(TEXTS.get(language, "gap.headline"));
  }

  private Blocks card(Language language, Ask ask, Gap gap) {
    Blocks blocks =
        new Blocks()
            .rich(Askers.line(language, gap).text(TEXTS.get(language, "gap.from")))
            .text("「" + gap.question() + "」")
            .context(List.of(TEXTS.get(language, "gap.note", ask.reference())))
            .buttons(HolderButtons.of(language, ask.reference()));
    Optional.of(ask)
        .filter(open -> !gap.anonymous())
        .flatMap(this::permalink)
        .ifPresent(
            link -> blocks.rich(new RichLine().link(link, TEXTS.get(language, "gap.thread"))));
    return blocks;
  }

  /** Where the question was asked, if others can see it. */
  private Optional<String> permalink(Ask ask) {
    String[] thread = ask.thread().split("/", 2);
    return thread.length == 2
        ? now.permalink(Objects.requireNonNull(thread[0]), Objects.requireNonNull(thread[1]))
        : Optional.empty();
  }
}
