package nezuku.faq.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.AskLog;
import nezuku.faq.Gap;
import nezuku.faq.Owners;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;
import nezuku.worktime.DailyTime;
import nezuku.worktime.UsualCalendars;
import nezuku.worktime.WorkCalendar;

/**
 * Reminds people every working morning of what they were asked and have not answered: one message,
 * at nine by their own clock. After a downtime it comes late and says so, but not outside working
 * hours: the next morning's says it all again.
 */
final class Reminder {
  private static final Texts TEXTS = Texts.of(Reminder.class);
  private static final DailyTime MORNING = new DailyTime(LocalTime.of(9, 0));
  private static final Duration LATE = Duration.ofHours(1);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final int MOST_SHOWN = 10;

  private final AskLog log;
  private final Directory directory;
  private final Owners owners;
  private final Messenger messenger;

  /** What somebody is reminded of. */
  private record Due(Person person, Instant planned, boolean late, List<Gap> gaps) {}

  Reminder(FaqTools tools) {
    this.log = tools.log();
    this.directory = tools.directory();
    this.owners = tools.owners();
    this.messenger = tools.messenger().inBackground();
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
  }

  /** Who is to be reminded: who was asked, or whoever acts for them now. */
  private Map<Person, List<Gap>> byPerson() {
    Map<Person, List<Gap>> byPerson = new LinkedHashMap<>();
    for (Gap gap : log.unanswered()) {
      owners
          .actingFor(directory.person(gap.ownerId()))
          .ifPresent(person -> byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(gap));
    }
    return byPerson;
  }

  private static Optional<Due> due(Slot slot, Person person, List<Gap> gaps) {
    WorkCalendar calendar = UsualCalendars.in(person.zone());
    Instant now = slot.due().plus(slot.late());
    return MORNING
        .latest(calendar, slot.since(), slot.due())
        .filter(planned -> calendar.nextMomentToSpeak(now).equals(now))
        .map(planned -> new Due(person, planned, planned.plus(LATE).isBefore(now), gaps));
  }

  private static List<Message> messages(Due due) {
    Language language = due.person().language();
    String title = TEXTS.get(language, "reminder.title", due.gaps().size(), day(due));
    Blocks blocks = new Blocks().header(title).text(TEXTS.get(language, "reminder.intro"));
    if (due.late()) {
      String planned = MOMENT.format(due.planned().atZone(due.person().zone()));
      blocks.context(List.of(TEXTS.get(language, "reminder.late", planned)));
    }
    due.gaps().stream().limit(MOST_SHOWN).forEach(gap -> blocks.append(gap(language, gap)));
    if (due.gaps().size() > MOST_SHOWN) {
      blocks.context(List.of(TEXTS.get(language, "reminder.more", due.gaps().size() - MOST_SHOWN)));
    }
    return blocks.messages(title);
  }

  private static String day(Due due) {
    Language language = due.person().language();
    String pattern = language == Language.JA ? "M月d日" : "d MMMM";
    return DateTimeFormatter.ofPattern(pattern, language.locale())
        .format(due.planned().atZone(due.person().zone()));
  }

  private static Blocks gap(Language language, Gap gap) {
    return new Blocks()
        .rich(new RichLine().user(gap.askerId()).text("「" + gap.question() + "」"))
        .buttons(HolderButtons.of(language, gap.reference()));
  }
}
