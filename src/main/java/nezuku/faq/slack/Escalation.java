package nezuku.faq.slack;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Gap;
import nezuku.faq.Owners;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.text.Referenced;
import nezuku.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a person what the FAQ does not know: the owner of what comes nearest, or who stands in for
 * them.
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
    Optional<Owners.Candidate> candidate =
        owners.of(ask).filter(who -> directory.isActive(who.person().id())).findFirst();
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

  private Gap gap(Ask ask, Person asker, String question, String ownerId, boolean anonymous) {
    return new Gap(
        ask.reference(), clock.instant(), asker.id(), ownerId, question, ask.language(), anonymous);
  }

  private List<Message> messages(Owners.Candidate candidate, Ask ask, Gap gap) {
    Language language = candidate.person().language();
    Blocks blocks =
        new Blocks()
            .rich(Askers.line(language, gap).text(TEXTS.get(language, "gap.from")))
            .text("「" + gap.question() + "」")
            .context(List.of(TEXTS.get(language, "gap.note", ask.reference())));
    if (candidate.standsIn()) {
      blocks.context(List.of(TEXTS.get(language, "gap.stand-in", candidate.owner())));
    }
    blocks.buttons(HolderButtons.of(language, ask.reference()));
    Optional.of(ask)
        .filter(open -> !gap.anonymous())
        .flatMap(this::permalink)
        .ifPresent(
            link -> blocks.rich(new RichLine().link(link, TEXTS.get(language, "gap.thread"))));
    return blocks.messages(TEXTS.get(language, "gap.headline"));
  }

  /** Where the question was asked, if others can see it. */
  private Optional<String> permalink(Ask ask) {
    String[] thread = ask.thread().split("/", 2);
    return thread.length == 2
        ? now.permalink(Objects.requireNonNull(thread[0]), Objects.requireNonNull(thread[1]))
        : Optional.empty();
  }
}
