package nezuku.faq.slack;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.faq.AskLog;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.Gap;
import nezuku.faq.Owners;
import nezuku.faq.Reviews;
import nezuku.faq.edit.Drift;
import nezuku.faq.edit.Drifts;
import nezuku.faq.gap.Topic;
import nezuku.faq.gap.Worklist;
import nezuku.faq.learning.Memory;
import nezuku.faq.slack.MorningList.Waiting;
import nezuku.faq.slack.gap.TopicBlocks;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.platform.slack.digest.DigestPart;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.slack.digest.Morning;
import nezuku.platform.slack.digest.Mornings;

/**
 * Reminds people every working morning of what they were asked and have not answered, and of pages
 * of theirs that should be checked again, and on the first working day of a week of what the FAQ
 * can't answer.
 */
final class Reminder implements DigestSource {
  private static final int URGENCY = 20;
  private static final int MOST_PAGES = 3;
  private static final int MOST_TAUGHT = 3;
  private static final Duration USED = Duration.ofDays(90);

  private final AskLog log;
  private final Directory directory;
  private final Owners owners;
  private final Worklist worklist;
  private final TopicBlocks topics;
  private final Drifts drifts;
  private final Faq faq;
  private final InstantSource clock;
  private final Memory memory;

  Reminder(FaqTools tools) {
    this.log = tools.log();
    this.directory = tools.directory();
    this.owners = tools.owners();
    this.worklist = tools.upkeep().worklist();
    this.topics = tools.upkeep().topics();
    this.drifts = tools.upkeep().drifts();
    this.faq = tools.faq();
    this.clock = tools.clock();
    this.memory = tools.learning().memory();
  }

  @Override
  public Map<Person, DigestPart> parts(Mornings mornings) {
    Map<Person, DigestPart> parts = new LinkedHashMap<>();
    byPerson(mornings)
        .forEach(
            (person, waiting) ->
                mornings.of(person).ifPresent(now -> parts.put(person, part(now, waiting))));
    return parts;
  }

  private DigestPart part(Morning morning, Waiting waiting) {
    return new MorningList(morning, waiting, topics)
        .part(URGENCY, taught -> memory.told(taught.entry().id()));
  }

  /** Who is to be reminded: who was asked or owns a page, or whoever acts for them now. */
  private Map<Person, Waiting> byPerson(Mornings mornings) {
    Map<Person, Waiting> byPerson = new LinkedHashMap<>();
    for (Gap gap : log.unanswered().stream().filter(open -> !open.isAtDesk()).toList()) {
      owners
          .actingFor(directory.person(gap.ownerId()))
          .map(person -> waiting(byPerson, person))
          .ifPresent(waiting -> waiting.gaps().add(gap));
    }
    addPages(byPerson);
    // Not looked for in vain: it takes a while where there are many.
    if (worklist.owners().stream().anyMatch(owner -> isWeekly(mornings, owner))) {
      worklist.byOwner().entrySet().stream()
          .filter(owner -> isWeekly(mornings, owner.getKey()))
          .forEach(owner -> addTopics(byPerson, owner.getKey(), owner.getValue()));
    }
    addWordings(byPerson);
    return byPerson;
  }

  /** What says different things in two languages comes first, then what should be checked. */
  private void addPages(Map<Person, Waiting> byPerson) {
    for (Drift drift : drifts.list()) {
      reader(drift.entry())
          .map(person -> waiting(byPerson, person))
          .filter(waiting -> waiting.pages() < MOST_PAGES)
          .ifPresent(waiting -> waiting.drifts().add(drift));
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    for (Entry entry : Reviews.of(faq.content(), today, log.uses(now.minus(USED)))) {
      reader(entry)
          .map(person -> waiting(byPerson, person))
          .filter(waiting -> waiting.pages() < MOST_PAGES && !waiting.hasDrifted(entry))
          .ifPresent(waiting -> waiting.reviews().add(entry));
    }
  }

  private void addWordings(Map<Person, Waiting> byPerson) {
    for (Taught taught : Taught.all(memory, faq)) {
      reader(taught.entry())
          .map(person -> waiting(byPerson, person))
          .filter(waiting -> waiting.taught().size() < MOST_TAUGHT)
          .ifPresent(waiting -> waiting.taught().add(taught));
    }
  }

  private Optional<Person> reader(Entry entry) {
    return owners.ownerOf(entry).filter(person -> person.clearance().allows(entry.audience()));
  }

  /** What they were asked themselves stands above; it is not said twice. */
  private static void addTopics(Map<Person, Waiting> byPerson, Person owner, List<Topic> topics) {
    Set<String> asked =
        byPerson.containsKey(owner)
            ? byPerson.get(owner).gaps().stream().map(Gap::reference).collect(toSet())
            : Set.of();
    topics.stream()
        .filter(topic -> !topic.asks().stream().allMatch(ask -> asked.contains(ask.reference())))
        .forEach(topic -> waiting(byPerson, owner).topics().add(topic));
  }

  private static Waiting waiting(Map<Person, Waiting> byPerson, Person person) {
    return byPerson.computeIfAbsent(person, who -> Waiting.nothing());
  }

  private static boolean isWeekly(Mornings mornings, Person person) {
    return mornings.of(person).filter(Morning::week).isPresent();
  }
}
