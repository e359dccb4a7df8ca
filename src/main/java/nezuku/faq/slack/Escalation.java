package nezuku.faq.slack;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Category;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.Gap;
import nezuku.people.Directory;
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

/** Asks a person what the FAQ does not know: the owner of what comes nearest. */
final class Escalation {
  private static final Logger LOG = LoggerFactory.getLogger(Escalation.class);
  private static final Texts TEXTS = Texts.of(Escalation.class);

  private final Faq faq;
  private final AskLog log;
  private final Directory directory;
  private final Messenger messenger;
  private final Optional<String> fallbackOwner;
  private final InstantSource clock;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  Escalation(FaqTools tools) {
    this.faq = tools.faq();
    this.log = tools.log();
    this.directory = tools.directory();
    this.messenger = tools.messenger();
    this.fallbackOwner = tools.fallbackOwner();
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
      Optional<Person> owner = owner(ask);
      if (owner.isEmpty()) {
        Referenced.run(
            ask.reference(),
            () -> LOG.error("[{}] Nobody could be asked: set faq.fallback-owner", ask.reference()));
        log.record(gap(ask, asker, question, ""));
        return TEXTS.get(language, "nobody-to-ask", ask.reference());
      }
      tell(owner.get(), ask, asker, question);
      log.record(gap(ask, asker, question, owner.get().id()));
      return TEXTS.get(language, "asked", owner.get().name());
    } catch (SlackRefusal | UncheckedIOException e) {
      // Nobody knows of it yet: it is kept, and the asker may try again.
      log.record(gap(ask, asker, question, ""));
      throw e;
    }
  }

  private Optional<Person> owner(Ask ask) {
    return Stream.of(entryOwner(ask), categoryOwner(ask), fallbackOwner)
        .flatMap(Optional::stream)
        .map(directory::byEmail)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Gap gap(Ask ask, Person asker, String question, String ownerId) {
    return new Gap(ask.reference(), clock.instant(), asker.id(), ownerId, question, ask.language());
  }

  private Optional<String> entryOwner(Ask ask) {
    return ask.entries().stream().findFirst().flatMap(faq.content()::entry).map(Entry::owner);
  }

  private Optional<String> categoryOwner(Ask ask) {
    return faq.content().category(ask.category()).map(Category::owner);
  }

  private void tell(Person owner, Ask ask, Person asker, String question) {
    Language language = owner.language();
    Blocks blocks =
        new Blocks()
            .rich(new RichLine().user(asker.id()).text(TEXTS.get(language, "gap.from")))
            .text("「" + question + "」")
            .context(List.of(TEXTS.get(language, "gap.note", ask.reference())));
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
