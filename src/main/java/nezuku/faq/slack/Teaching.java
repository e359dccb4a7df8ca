package nezuku.faq.slack;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Complaint;
import nezuku.faq.Faq;
import nezuku.faq.learning.Claim;
import nezuku.faq.learning.Evidence;
import nezuku.faq.learning.Learner;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;

/**
 * What people say of answers teaches the FAQ; what they press comes from outside, so that nobody
 * teaches anything of an entry that they may not read.
 */
final class Teaching {
  private static final Texts TEXTS = Texts.of(Teaching.class);

  private final Faq faq;
  private final AskLog log;
  private final Learner learner;
  private final InstantSource clock;

  Teaching(FaqTools tools) {
    this.faq = tools.faq();
    this.log = tools.log();
    this.learner = tools.learning().learner();
    this.clock = tools.clock();
  }

  /** Somebody chose one of the entries that they were shown. */
  void picked(Ask ask, Person presser, String entryId) {
    if (ask.entries().contains(entryId)) {
      heard(ask, presser, entryId, true);
    }
  }

  /** An entry helped. */
  void agreed(Ask ask, Person presser, String entryId) {
    heard(ask, presser, entryId, true);
  }

  /** An entry did not help, for a reason. */
  void complained(Act.Pressed press, Person presser) {
    Optional<ButtonValue> about = ButtonValue.parse(press.actionId().substring(Ids.WHY.length()));
    Optional<Ask> ask = about.flatMap(value -> log.find(value.reference()));
    Optional<Complaint> complaint =
        Stream.of(Complaint.values()).filter(c -> name(c).equals(press.value())).findFirst();
    if (ask.isPresent() && complaint.isPresent()) {
      if (complaint.get() == Complaint.WRONG_TOPIC) {
        heard(ask.get(), presser, about.orElseThrow().entry(), false);
      }
      log.record(ask.get().reference(), presser.id(), complaint.get());
    }
  }

  private void heard(Ask ask, Person presser, String entryId, boolean agrees) {
    faq.entry(entryId, presser.clearance())
        .flatMap(entry -> Claim.of(ask.question(), ask.language(), entry.id()))
        .map(
            claim ->
                new Evidence(
                    claim, Optional.of(presser.id()), presser.clearance(), agrees, clock.instant()))
        .ifPresent(learner::heard);
  }

  /** The question why an entry did not help; one click answers it, and none is fine. */
  static Blocks why(Language language, Ask ask, String entryId) {
    ButtonValue about = new ButtonValue(ask.reference(), entryId);
    return new Blocks()
        .pick(
            Ids.WHY + about,
            TEXTS.get(language, "why"),
            Stream.of(Complaint.values())
                .map(c -> new Option(name(c), text(language, c)))
                .toList());
  }

  private static String text(Language language, Complaint complaint) {
    return switch (complaint) {
      case WRONG_TOPIC -> TEXTS.get(language, "why.wrong_topic");
      case OUTDATED -> TEXTS.get(language, "why.outdated");
      case INCOMPLETE -> TEXTS.get(language, "why.incomplete");
      case UNCLEAR -> TEXTS.get(language, "why.unclear");
    };
  }

  private static String name(Complaint complaint) {
    return complaint.name().toLowerCase(Locale.ROOT);
  }
}
