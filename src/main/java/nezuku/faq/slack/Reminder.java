package nezuku.faq.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.AskLog;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.Gap;
import nezuku.faq.Owners;
import nezuku.faq.Reviews;
import nezuku.faq.learning.Memory;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;
import nezuku.worktime.DailyTime;
import nezuku.worktime.UsualCalendars;
import nezuku.worktime.WorkCalendar;

/**
 * Reminds people every working morning of what they were asked and have not answered, and of pages
 * of theirs that should be checked again: one message, at nine by their own clock. After a downtime
 * it comes late and says so, but not outside working hours: the next morning's says it all again.
 */
final class Reminder {
  private static final Texts TEXTS = Texts.of(Reminder.class);
  private static final Duration LATE = Duration.ofHours(1);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final int MOST_SHOWN = 10;
  private static final int MOST_REVIEWS = 3;
  private static final int MOST_TAUGHT = 3;
  private static final Duration USED = Duration.ofDays(90);

  private final AskLog log;
  private final Directory directory;
  private final Owners owners;
  private final Faq faq;
  private final InstantSource clock;
  private final Messenger messenger;
  private final Memory memory;

  /** What waits for somebody. */
  private record Waiting(List<Gap> gaps, List<Entry> reviews, List<Taught> taught) {
    Waiting() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** What somebody is reminded of. */
  private record Due(Person person, Instant planned, boolean late, Waiting waiting) {
    List<Gap> gaps() {
      return waiting.gaps();
    }
  }

  Reminder(FaqTools tools) {
    this.log = tools.log();
    this.directory = tools.directory();
    this.owners = tools.owners();
    this.faq = tools.faq();
    this.clock = tools.clock();
    this.messenger = tools.messenger().inBackground();
    this.memory = tools.learning().memory();
  }

  /** A quarter of an hour apart, as are the zones of the world. */
  Job job() {
    return new Job("faq-unanswered", new Cron("*/15 * * * *", ZoneOffset.UTC), this::remind);
  }

  private void remind(Slot slot) {
    List<Due> due =
        byPerson().entrySet().stream()
            .flatMap(entry -> due(slot, entry.getKey(), entry.getValue()).stream())
            .toList();
    due.forEach(this::remind);
  }

  private void remind(Due due) {
    messages(due).forEach(message -> messenger.direct(due.person().id(), message));
    due.waiting().taught().forEach(taught -> memory.told(taught.entry().id()));
  }

  /** Who is to be reminded: who was asked or owns a page, or whoever acts for them now. */
  private Map<Person, Waiting> byPerson() {
    Map<Person, Waiting> byPerson = new LinkedHashMap<>();
    for (Gap gap : log.unanswered()) {
      owners
          .actingFor(directory.person(gap.ownerId()))
          .map(person -> byPerson.computeIfAbsent(person, p -> new Waiting()))
          .ifPresent(waiting -> waiting.gaps().add(gap));
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    for (Entry entry : Reviews.of(faq.content(), today, log.uses(now.minus(USED)))) {
      owners
          .ownerOf(entry)
          .filter(person -> person.clearance().allows(entry.audience()))
          .map(person -> byPerson.computeIfAbsent(person, p -> new Waiting()))
          .filter(waiting -> waiting.reviews().size() < MOST_REVIEWS)
          .ifPresent(waiting -> waiting.reviews().add(entry));
    }
    for (Taught taught : Taught.all(memory, faq)) {
      owners
          .ownerOf(taught.entry())
          .filter(person -> person.clearance().allows(taught.entry().audience()))
          .map(person -> byPerson.computeIfAbsent(person, p -> new Waiting()))
          .filter(waiting -> waiting.taught().size() < MOST_TAUGHT)
          .ifPresent(waiting -> waiting.taught().add(taught));
    }
    return byPerson;
  }

  private static Optional<Due> due(Slot slot, Person person, Waiting waiting) {
    WorkCalendar calendar = UsualCalendars.in(person.zone());
    Instant now = slot.due().plus(slot.late());
    return DailyTime.MORNING
        .latest(calendar, slot.since(), slot.due())
        .filter(planned -> calendar.nextMomentToSpeak(now).equals(now))
        .map(planned -> new Due(person, planned, planned.plus(LATE).isBefore(now), waiting));
  }

  private static List<Message> messages(Due due) {
    Language language = due.person().language();
    boolean asked = !due.gaps().isEmpty();
    String title = title(due);
    Blocks blocks = new Blocks().header(title);
    if (asked) {
      blocks.text(TEXTS.get(language, "reminder.intro"));
    }
    if (due.late()) {
      String planned = MOMENT.format(due.planned().atZone(due.person().zone()));
      blocks.context(List.of(TEXTS.get(language, "reminder.late", planned)));
    }
    due.gaps().stream().limit(MOST_SHOWN).forEach(gap -> blocks.append(gap(language, gap)));
    if (due.gaps().size() > MOST_SHOWN) {
      blocks.context(List.of(TEXTS.get(language, "reminder.more", due.gaps().size() - MOST_SHOWN)));
    }
    if (!due.waiting().reviews().isEmpty()) {
      blocks.text(TEXTS.get(language, "reminder.check"));
      due.waiting().reviews().forEach(entry -> blocks.append(review(language, entry)));
    }
    if (!due.waiting().taught().isEmpty()) {
      blocks.text(TEXTS.get(language, "reminder.learnt"));
      due.waiting().taught().forEach(taught -> blocks.append(taught.line(language)));
    }
    return blocks.messages(title);
  }

  private static String title(Due due) {
    Language language = due.person().language();
    Waiting waiting = due.waiting();
    if (!waiting.gaps().isEmpty()) {
      return TEXTS.get(language, "reminder.title", waiting.gaps().size(), day(due));
    }
    if (!waiting.reviews().isEmpty()) {
      return TEXTS.get(language, "reminder.reviews", waiting.reviews().size(), day(due));
    }
    int wordings = waiting.taught().stream().mapToInt(Taught::wordings).sum();
    return TEXTS.get(language, "reminder.wordings", day(due), wordings);
  }

  private static Blocks review(Language language, Entry entry) {
    Language shown = entry.languageFor(language);
    return new Blocks()
        .rich(new RichLine().bold(entry.in(shown).question()))
        .buttons(
            List.of(
                new Button(
                    Ids.STILL_RIGHT + entry.id(),
                    TEXTS.get(language, "review.still"),
                    entry.id(),
                    true),
                Button.of(
                    Ids.EDIT_PAGE + entry.id(),
                    TEXTS.get(language, "review.edit"),
                    entry.category() + "/" + entry.id() + "." + shown.code() + ".md"),
                Button.of(
                    Ids.RETIRE + entry.id(), TEXTS.get(language, "review.retire"), entry.id())));
  }

  private static String day(Due due) {
    Language language = due.person().language();
    String pattern = language == Language.JA ? "M月d日" : "d MMMM";
    return DateTimeFormatter.ofPattern(pattern, language.locale())
        .format(due.planned().atZone(due.person().zone()));
  }

  private static Blocks gap(Language language, Gap gap) {
    return new Blocks()
        .rich(Askers.line(language, gap).text("「" + gap.question() + "」"))
        .buttons(HolderButtons.of(language, gap.reference()));
  }
}
