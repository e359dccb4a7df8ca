package nezuku.faq.slack;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Gap;
import nezuku.faq.Owners;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Messenger;
import nezuku.platform.slack.SlackRefusal;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.RichLine;
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
  private static final Set<String> LEFT = Set.of("user_disabled", "user_not_found");

  private final AskLog log;
  private final Messenger messenger;
  private final Owners owners;
  private final InstantSource clock;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  Escalation(FaqTools tools) {
    this.log = tools.log();
    this.messenger = tools.messenger();
    this.owners = tools.owners();
    this.clock = tools.clock();
  }

  /**
   * Tells the owner, once for each ask, and returns what the asker reads.
   *
   * @param question what to ask them: the asker may have added something
   */
  String ask(Ask ask, Person asker, String question) {
    Language language = asker.language();
    if (!underWay.add(ask.reference())) {
      return TEXTS.get(language, "already-asked");
    }
    try {
      return log.isHandedOver(ask.reference())
          ? TEXTS.get(language, "already-asked")
          : askOwner(ask, asker, question);
    } finally {
      underWay.remove(ask.reference());
    }
  }

  private String askOwner(Ask ask, Person asker, String question) {
    Language language = asker.language();
    try {
      Optional<Person> told =
          owners
              .of(ask)
              .filter(candidate -> isTold(candidate, ask, asker, question))
              .map(Owners.Candidate::person)
              .findFirst();
      if (told.isEmpty()) {
        Referenced.run(
            ask.reference(),
            () ->
                LOG.error(
                    "[{}] Nobody could be asked: set faq.fallback-owner or people.admins",
                    ask.reference()));
        log.record(gap(ask, asker, question, ""));
        return TEXTS.get(language, "nobody-to-ask", ask.reference());
      }
      log.record(gap(ask, asker, question, told.get().id()));
      return TEXTS.get(language, "asked", told.get().name());
    } catch (SlackRefusal | UncheckedIOException e) {
      // Nobody knows of it yet: it is kept, and the asker may try again.
      log.record(gap(ask, asker, question, ""));
      throw e;
    }
  }

  /** False if they have left since they were last looked up, so that the next can be asked. */
  private boolean isTold(Owners.Candidate candidate, Ask ask, Person asker, String question) {
    try {
      tell(candidate, ask, asker, question);
      return true;
    } catch (SlackRefusal e) {
      if (!LEFT.contains(e.error())) {
        throw e;
      }
      LOG.warn("[{}] {} has left, the next is asked", ask.reference(), candidate.person().id());
      return false;
    }
  }

  private Gap gap(Ask ask, Person asker, String question, String ownerId) {
    return new Gap(ask.reference(), clock.instant(), asker.id(), ownerId, question, ask.language());
  }

  private void tell(Owners.Candidate candidate, Ask ask, Person asker, String question) {
    Person owner = candidate.person();
    Language language = owner.language();
    Blocks blocks =
        new Blocks()
            .rich(new RichLine().user(asker.id()).text(TEXTS.get(language, "gap.from")))
            .text("「" + question + "」")
            .context(List.of(TEXTS.get(language, "gap.note", ask.reference())));
    if (candidate.standsIn()) {
      blocks.context(List.of(TEXTS.get(language, "gap.stand-in", candidate.owner())));
    }
    permalink(ask)
        .ifPresent(
            link -> blocks.rich(new RichLine().link(link, TEXTS.get(language, "gap.thread"))));
    blocks
        .messages(TEXTS.get(language, "gap.headline"))
        .forEach(message -> messenger.direct(owner.id(), message));
  }

  /** Where the question was asked, if others can see it. */
  private Optional<String> permalink(Ask ask) {
    String[] thread = ask.thread().split("/", 2);
    return thread.length == 2
        ? messenger.permalink(Objects.requireNonNull(thread[0]), Objects.requireNonNull(thread[1]))
        : Optional.empty();
  }
}
